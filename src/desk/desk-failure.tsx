import { useGuide } from '../guide/guide-context.ts';
import type { ValidStepId } from '../guide/valid-step-id.ts';
import type { Language } from '../i18n/languages.ts';
import type { DeskTexts } from '../i18n/texts.ts';
import { Button } from '../ui/button.tsx';
import styles from './desk-failure.module.css';
import { KeptCall } from './kept-call.tsx';

interface DeskFailureProps {
  readonly step: ValidStepId;
  readonly texts: ReadonlyMap<Language, DeskTexts>;
  /** Mounts the desk again. The call is kept outside of it. */
  readonly onRetry: () => void;
}

/** Replaces the desk after an error: a button that mounts the desk again, and the call so far, to be copied. */
export function DeskFailure({ step, texts, onRetry }: DeskFailureProps) {
  const guide = useGuide();
  const words = texts.get(guide.language)?.desk.failed;
  if (!words) return null;
  return (
    <article className={styles.failure}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p role="alert">{words.lead}</p>
      <p>
        <Button kind="primary" onClick={onRetry}>
          {words.retry}
        </Button>
      </p>
      <KeptCall guide={guide} step={step} texts={texts} />
    </article>
  );
}
