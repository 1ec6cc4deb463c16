// How answers are held against what judges tell.
import type { JudgeName, Told } from '../told.ts';

/** Why something that a judge tells about certain elements is no fault of the guide. */
export interface Answer {
  readonly judge: JudgeName;
  readonly rule: string;
  /** Only for these of the judge's own keys; without it for all. */
  readonly causes?: readonly string[];
  /** Only for messages with this; without it for all. */
  readonly message?: RegExp;
  /** Only under the condition of this name; without it under all. */
  readonly under?: string;
  /** Which elements: a selector, or for judges of markup what their HTML matches. */
  readonly on: string | RegExp;
  /** A reason that a reviewer can check. */
  readonly why: string;
}

/** Whether an answer answers what a judge tells. */
export function answers(answer: Answer, told: Told): boolean {
  const { on } = answer;
  return (
    answer.judge === told.judge &&
    answer.rule === told.rule &&
    (answer.causes === undefined || answer.causes.includes(told.cause)) &&
    (answer.under === undefined || answer.under === told.under) &&
    (answer.message === undefined || answer.message.test(told.message)) &&
    (typeof on === 'string' ? told.fits.includes(on) : on.test(told.html))
  );
}

/** Returns the selectors of the answers to a rule. */
export const selectorsFor = (
  all: readonly Answer[],
  { judge, rule }: Pick<Told, 'judge' | 'rule'>,
): string[] =>
  all.flatMap((answer) =>
    answer.judge === judge && answer.rule === rule && typeof answer.on === 'string' ? [answer.on] : [],
  );

/** What is left after answering. */
export interface Answered {
  readonly open: readonly Told[];
  readonly used: ReadonlySet<Answer>;
}

/** Answers what judges tell. An answer counts as used if it fits something, whether or not an earlier one fits as well. */
export function answerAll(all: readonly Answer[], told: readonly Told[]): Answered {
  const used = new Set<Answer>();
  const open = told.filter((each) => {
    const fitting = all.filter((answer) => answers(answer, each));
    for (const answer of fitting) used.add(answer);
    return fitting.length === 0;
  });
  return { open, used };
}
