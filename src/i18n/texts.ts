import type en from '../../locales/en/index.ts';

/** All texts of one language. English gives the keys: a language that lacks one does not compile. */
export type Texts = typeof en;

/** The texts of one answer: its row, the quiet line under it, and the few words that stand for it in a trail. */
export interface AnswerText {
  readonly label: string;
  readonly detail?: string;
  readonly short: string;
}

/** The texts of one step, of whatever kind. What a kind does not need is absent. */
export interface StepText {
  readonly title: string;
  readonly lead: string;
  /** What to do, one instruction each, in order; `list: "choices"` when only one of them applies. */
  readonly instructions?: readonly string[];
  readonly list?: string;
  readonly body?: readonly string[];
  readonly note?: string;
  /** The question above the answers, where "Did it work?" does not fit. */
  readonly ask?: string;
  /** On a fix that takes its time: what the time that it takes is counted from, and what a reminder says. */
  readonly waitFor?: { readonly question: string; readonly reminder: string };
  /** On a check step: the question above the answers for those who would rather look for themselves. */
  readonly choose?: string;
  /** The words before the answer in a trail: "I am". */
  readonly trail?: string;
  readonly answers?: Readonly<Record<string, AnswerText | undefined>>;
}
