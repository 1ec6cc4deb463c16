import { answersOf, stepOf } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import styles from './help.module.css';
import { WaySection } from './ways-section.tsx';
import { waysToHelp } from './ways-to-help.ts';

/**
 * Shown in print only: where the counters are, if an answer of a step leads to an end that sends to them. On paper, that
 * end is out of reach.
 */
export function PrintedCounters({ step }: { readonly step: ValidStepId }) {
  const { tree } = useGuide();
  const isSentThere = answersOf(tree, step).some(({ to }) =>
    waysToHelp(stepOf(tree, to)).includes('counters'),
  );
  return isSentThere ? (
    // `hidden` is for browsers that drop our styles.
    <div className={styles.printed} aria-hidden="true" hidden>
      <WaySection way="counters" />
    </div>
  ) : null;
}
