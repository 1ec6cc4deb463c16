import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type Guide, GuideContext, useGuide } from '../guide/guide-context.ts';
import { PartBoundary } from '../guide/part-boundary.tsx';
import { textValuesOf } from '../guide/text-values.ts';
import type { ValidStepId } from '../guide/valid-step-id.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { type Language, languageCodes } from '../i18n/languages.ts';
import { textsIfLoaded } from '../i18n/load-texts.ts';
import type { DeskTexts } from '../i18n/texts.ts';
import { focusTitle } from '../ui/dom/focus-title.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { CallersLanguage } from './bar/callers-language.tsx';
import { NextCaller } from './bar/next-caller.tsx';
import { ShortcutsDialog } from './bar/shortcuts-dialog.tsx';
import { memoryOfCall, useCallState } from './call/call-store.ts';
import { useCallPlace } from './call/use-call-place.ts';
import { DeskContext, type Side } from './context/desk-context.ts';
import styles from './desk.module.css';
import { DeskFailure } from './desk-failure.tsx';
import { QuickJump } from './jump/quick-jump.tsx';
import { CallPanels } from './panels/call-panels.tsx';
import { DeskStep } from './step/desk-step.tsx';

interface DeskProps {
  readonly step: ValidStepId;
  /** The desk's own texts in every language. */
  readonly texts: ReadonlyMap<Language, DeskTexts>;
  /** The switch that turns the shortcuts off and on. */
  readonly shortcutsSwitch: ReactNode;
}

/**
 * The guide for staff who talk a caller through it: each step in two languages, and the tools for the call. If a part of
 * it throws, the others stay, and so does the call.
 */
export function Desk(props: DeskProps) {
  const { step, texts } = props;
  return (
    <ErrorBoundary
      of={step}
      fallback={(retry) => <DeskFailure step={step} texts={texts} onRetry={() => retry(focusTitle)} />}
    >
      <WholeDesk {...props} />
    </ErrorBoundary>
  );
}

function WholeDesk({ step, texts, shortcutsSwitch }: DeskProps) {
  const guide = useGuide();
  const { language, site } = guide;
  const place = useCallPlace(guide, step);
  const chosen = useCallState(({ call }) => call.callerLanguage);
  // By default the caller reads the other language: staff do not need the desk for a caller who reads their own.
  const callerLanguage = chosen ?? languageCodes.find((each) => each !== language) ?? language;
  const i18nOf = useMemo(() => {
    const made = languageCodes.flatMap((each) => {
      const own = textsIfLoaded(each);
      return own
        ? [[each, createI18n(each, { ...own, ...texts.get(each) }, textValuesOf(site))] as const]
        : [];
    });
    return new Map(made);
  }, [texts, site]);
  const desk = useMemo(() => {
    const sideOf = (of: Language, desk: Guide['desk']): Side | undefined => {
      const i18n = i18nOf.get(of);
      return (
        i18n && desk && { language: of, i18n, guide: { ...guide, language: of, memory: memoryOfCall, desk } }
      );
    };
    const staff = sideOf(language, { go: place.go });
    const caller = callerLanguage === language ? staff : sideOf(callerLanguage, {});
    return staff && caller && { ...place, staff, caller };
  }, [guide, i18nOf, language, callerLanguage, place]);
  if (!desk) return null;
  const { staff } = desk;

  return (
    <I18nextProvider i18n={staff.i18n}>
      <GuideContext value={staff.guide}>
        <DeskContext value={desk}>
          <div className={styles.desk}>
            <div className={styles.bar}>
              <PartBoundary>
                <QuickJump
                  correlationIdNames={[...texts.values()].flatMap(({ search }) => search.correlationId)}
                />
              </PartBoundary>
              <CallersLanguage />
              <ShortcutsDialog shortcutsSwitch={shortcutsSwitch} />
              <NextCaller />
            </div>
            <PartBoundary of={step}>
              <DeskStep />
            </PartBoundary>
            <CallPanels />
          </div>
        </DeskContext>
      </GuideContext>
    </I18nextProvider>
  );
}
