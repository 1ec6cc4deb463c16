import { useState } from 'react';
import { type EnteredTime, judgeWait } from './waiting-time.ts';

/** The wait of a step, as far as its answers depend on it. */
export interface AnsweredWait extends EnteredTime {
  /** The maximum wait, in minutes. */
  readonly minutes: number;
}

/** An answer that was held back, because it was given before the end of the wait. */
export interface HeldAnswer {
  readonly until: Date;
  /** How often the answer was given. Re-keys what is said about it, so that a repeat is announced. */
  readonly times: number;
}

interface HeldAnswers {
  /** `undefined` if no answer is held back, or if the reader has changed the time since. */
  readonly held: HeldAnswer | undefined;
  /** Holds back the answer that the fix did not help if the wait is not over. Returns whether it did. */
  readonly holdBack: () => boolean;
}

/** Holds back the answer that a fix did not help as long as the fix need not work yet. A step without a wait holds none. */
export function useHeldAnswer(wait: AnsweredWait | undefined): HeldAnswers {
  const [held, setHeld] = useState<HeldAnswer>();
  const judge = () => wait && judgeWait(wait, new Date(), wait.minutes);
  return {
    held: held && judge()?.until.getTime() === held.until.getTime() ? held : undefined,
    holdBack: () => {
      const verdict = judge();
      if (verdict === undefined || verdict.isOver) return false;
      setHeld({ until: verdict.until, times: (held?.times ?? 0) + 1 });
      return true;
    },
  };
}
