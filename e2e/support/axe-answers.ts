// What axe cannot decide by itself ("incomplete"), and our answers. Anything else that it cannot decide fails the test.

/** Something that axe could not decide about an element. */
export interface Undecided {
  readonly rule: string;
  /** Axe's own key for the cause, such as `shortTextContent`; empty if it has none. */
  readonly cause: string;
  /** The element's HTML. */
  readonly html: string;
  /** Whether an open list or dialog lies over the page. */
  readonly isCovered: boolean;
  /** For contrast: the measured ratio and the required one, such as 4.49 and `4.5:1`. */
  readonly ratio?: number;
  readonly required?: string;
}

interface Answer {
  readonly rule: string;
  readonly causes: readonly string[];
  readonly html: RegExp;
  readonly why: string;
}

const ANSWERS: readonly Answer[] = [
  {
    rule: 'color-contrast',
    causes: ['nonBmp'],
    html: /^<(span|b|mark)[^>]*>\s*[→▾●⋮≡␣]+\s*<\/\1>$/u,
    why: 'an arrow, dots or another sign, in the colour of the words beside it or in the same place',
  },
  {
    rule: 'color-contrast',
    causes: ['pseudoContent'],
    html: /^<(span|b|a|code)\b/,
    why: 'the number of an instruction stands beside its words, not behind them',
  },
  {
    rule: 'color-contrast',
    causes: ['bgOverlap', 'imgNode'],
    html: /^<text /,
    why: 'the map’s drawing: its words have the text colours of the page, on its surface; the outline has the same words',
  },
];

/**
 * Returns whether something that axe could not decide is no fault. Axe measures the contrast of single characters, but
 * leaves the verdict to people; we take the same limit as for longer texts.
 */
export function isAnswered({ rule, cause, html, isCovered, ratio = 0, required = '' }: Undecided): boolean {
  if (rule === 'color-contrast' && cause === 'shortTextContent')
    return ratio >= Number.parseFloat(required.split(':')[0] ?? 'Infinity');
  // What a list or dialog covers is judged when it is closed.
  if (isCovered && (cause === 'bgOverlap' || cause === 'partiallyObscuredNonTabbable')) return true;
  return ANSWERS.some(
    (answer) => answer.rule === rule && answer.causes.includes(cause) && answer.html.test(html),
  );
}
