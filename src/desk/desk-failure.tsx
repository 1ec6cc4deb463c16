import { useMemo, useRef } from 'react';
import { useAbsoluteUrl } from '../features/share/use-absolute-url.ts';
import { type GuidePlace, useGuide } from '../guide/guide-context.ts';
import { textValuesOf } from '../guide/text-values.ts';
import { placeWithoutTrail } from '../guide/use-place-from.ts';
import type { ValidStepId } from '../guide/valid-step-id.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { type Language, languages } from '../i18n/languages.ts';
import { textsIfLoaded } from '../i18n/load-texts.ts';
import type { DeskTexts } from '../i18n/texts.ts';
import { Button } from '../ui/button.tsx';
import { useCopy } from '../ui/dom/use-copy.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { placePath } from '../url/paths.ts';
import { patchCall, useCallState } from './call/call-store.ts';
import { formatLine, summaryLines } from './call/summary.ts';
import { version } from './call/version.ts';
import styles from './desk-failure.module.css';

interface DeskFailureProps {
  readonly step: ValidStepId;
  readonly texts: ReadonlyMap<Language, DeskTexts>;
  /** Mounts the desk again. The call is kept outside of it. */
  readonly onRetry: () => void;
}

/** Replaces the desk after an error: the call so far, to be copied, and a button that mounts the desk again. */
export function DeskFailure({ step, texts, onRetry }: DeskFailureProps) {
  const words = texts.get(useGuide().language)?.desk;
  if (!words) return null;
  return (
    <article className={styles.failure}>
      <h1 tabIndex={-1}>{words.failed.title}</h1>
      <div role="alert">
        <p>{words.failed.lead}</p>
        <p>{words.failed.kept}</p>
      </div>
      <p>
        <Button kind="primary" onClick={onRetry}>
          {words.failed.retry}
        </Button>
      </p>
      {/* The ticket may be what failed. What was typed is then shown as it is. */}
      <ErrorBoundary fallback={() => <Typed words={words} />}>
        <Ticket step={step} texts={texts} words={words} />
      </ErrorBoundary>
    </article>
  );
}

interface WordsProps {
  readonly words: DeskTexts['desk'];
}

/** The ticket in plain text, with the lines that staff left out of it left out. */
function Ticket({ step, texts, words }: WordsProps & Omit<DeskFailureProps, 'onRetry'>) {
  const { tree, messages, language, site } = useGuide();
  const call = useCallState((state) => state.call);
  const own = textsIfLoaded(language);
  const i18n = useMemo(
    () => own && createI18n(language, { ...own, ...texts.get(language) }, textValuesOf(site)),
    [own, language, texts, site],
  );
  const place: GuidePlace = call.places.at(-1) ?? placeWithoutTrail(step);
  const link = useAbsoluteUrl(placePath(language, place));
  if (!own || !i18n) return <Typed words={words} />;
  const callersLanguage = languages.find(({ code }) => code === call.callerLanguage)?.name;
  const text = summaryLines({
    call,
    place,
    tree,
    messages,
    i18n,
    callersLanguage: callersLanguage ?? '',
    link,
    version,
    includesPersonalData: call.includesPersonalData,
  })
    .filter((line) => line.text !== '' && !call.leftOut.has(line.id))
    .map((line) => formatLine(line, own.ui.trail.colon, 'plain'))
    .join('\n');
  return <Copied text={text} words={words} />;
}

/** What staff typed in this call, without anything that has to be put into words. */
function Typed({ words }: WordsProps) {
  const typed = useCallState(({ call }) => call.typed);
  const text = Object.values(typed)
    .filter((each) => each !== '')
    .join('\n');
  return text === '' ? null : <Copied text={text} words={words} />;
}

function Copied({ text, words: { summary } }: WordsProps & { readonly text: string }) {
  const shown = useRef<HTMLPreElement>(null);
  const { outcome, copy } = useCopy(shown);
  const copyAll = async () => {
    if ((await copy(text)) === 'copied') patchCall({ hasUnsavedChanges: false });
  };
  return (
    <section aria-label={summary.title}>
      <pre ref={shown} className={styles.call}>
        {text}
      </pre>
      <p>
        <Button kind="secondary" onClick={copyAll}>
          {summary.copy}
        </Button>
      </p>
      <p role="status">{outcome === undefined ? null : summary[outcome]}</p>
    </section>
  );
}
