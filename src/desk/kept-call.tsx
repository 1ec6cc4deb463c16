import { type ReactNode, useMemo, useRef } from 'react';
import { useAbsoluteUrl } from '../features/share/use-absolute-url.ts';
import type { Guide, GuidePlace } from '../guide/guide-context.ts';
import { textValuesOf } from '../guide/text-values.ts';
import { useLazyModule } from '../guide/use-lazy-module.ts';
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
import styles from './kept-call.module.css';

/** What the ticket needs of the guide. Not from the context, because what provides it may have failed. */
export type GuideForTicket = Pick<Guide, 'tree' | 'messages' | 'site' | 'language'>;

interface KeptCallProps {
  readonly guide: GuideForTicket;
  /** The step of the ticket, if the call has no place yet. */
  readonly step: ValidStepId;
  /** The desk's own texts in every language. */
  readonly texts: ReadonlyMap<Language, DeskTexts>;
  /** What is shown if no call has started. */
  readonly otherwise?: ReactNode;
}

/** The call after an error: that it is kept, and the whole of it to be copied. Needs a router, and nothing else around it. */
export function KeptCall(props: KeptCallProps) {
  const hasStarted = useCallState(({ call }) => call.startedAt !== undefined);
  const words = props.texts.get(props.guide.language)?.desk;
  if (!hasStarted || !words) return props.otherwise;
  return (
    <section className={styles.kept} aria-label={words.summary.title}>
      <p role="alert">{words.failed.kept}</p>
      {/* The ticket may be what failed. What was typed is then shown as it is. */}
      <ErrorBoundary fallback={() => <Typed words={words} />}>
        <Ticket {...props} words={words} />
      </ErrorBoundary>
    </section>
  );
}

interface WordsProps {
  readonly words: DeskTexts['desk'];
}

/** The ticket in plain text, with the lines that staff left out of it left out. */
function Ticket({ guide, step, texts, words }: KeptCallProps & WordsProps) {
  const { tree, language, site } = guide;
  const { loaded: messages = [] } = useLazyModule(guide.messages);
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
    <>
      <pre ref={shown} className={styles.call}>
        {text}
      </pre>
      <p>
        <Button kind="secondary" onClick={copyAll}>
          {summary.copy}
        </Button>
      </p>
      <p role="status">{outcome === undefined ? null : summary[outcome]}</p>
    </>
  );
}
