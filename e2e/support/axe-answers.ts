// What axe cannot decide by itself ("incomplete"), and whether it is answered. Anything else that it cannot decide fails the
// test.
import { axeAnswers } from '../../judges/answers/axe.ts';

/** Something that axe could not decide about an element. */
export interface Undecided {
  readonly rule: string;
  /** Axe's own key for the cause, such as `shortTextContent`; empty if it has none. */
  readonly cause: string;
  /** The element's HTML, and a selector for it. */
  readonly html: string;
  readonly target: string;
  /** Whether an open list or dialog lies over the page. */
  readonly isCovered: boolean;
  /** For contrast: the measured ratio and the required one, such as 4.49 and `4.5:1`. */
  readonly ratio?: number;
  readonly required?: string;
}

/**
 * Returns whether a measurement decides what axe has left open. Axe measures the contrast of single characters, but leaves
 * the verdict to people; we take the same limit as for longer texts.
 */
export function isDecided({ rule, cause, isCovered, ratio = 0, required = '' }: Undecided): boolean {
  if (rule === 'color-contrast' && cause === 'shortTextContent')
    return ratio >= Number.parseFloat(required.split(':')[0] ?? 'Infinity');
  // What a list or dialog covers is judged when it is closed.
  return isCovered && (cause === 'bgOverlap' || cause === 'partiallyObscuredNonTabbable');
}

/** Returns whether something that axe could not decide is no fault. */
export const isAnswered = (undecided: Undecided): boolean =>
  isDecided(undecided) ||
  axeAnswers.some(
    ({ rule, causes, on }) =>
      rule === undecided.rule && causes.includes(undecided.cause) && on.test(undecided.html),
  );
