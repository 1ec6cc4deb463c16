import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { Note } from '../../ui/note.tsx';
import styles from './not-yet.module.css';
import type { HeldAnswer } from './use-held-answer.ts';
import { useIsPast } from './use-is-past.ts';
import { formatEnd } from './waiting-time.ts';

interface NotYetProps {
  readonly held: HeldAnswer | undefined;
  /** What gives the answer all the same. */
  readonly goOn: ReactNode;
}

/**
 * Says below the answers that the wait is not over, after the reader has answered too early that the fix did not help.
 * The live region is always rendered, since screen readers only announce changes inside an existing one.
 */
export function NotYet({ held, goOn }: NotYetProps) {
  return (
    <div role="status">{held ? <UntilThen key={held.times} until={held.until} goOn={goOn} /> : null}</div>
  );
}

interface UntilThenProps {
  readonly until: Date;
  readonly goOn?: ReactNode;
}

/** The sentence, until the end of the wait. */
export function UntilThen({ until, goOn }: UntilThenProps) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const isOver = useIsPast(until);
  const own = useRef<HTMLDivElement>(null);
  // The answer may be the last thing in view.
  useEffect(() => {
    own.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (isOver) return null;
  return (
    <div ref={own} className={styles.notYet}>
      <Note tone="prominent">
        <p>{t('wait.notYet', { time: formatEnd(until, new Date(), language) })}</p>
        {goOn === undefined ? null : <p>{goOn}</p>}
      </Note>
    </div>
  );
}
