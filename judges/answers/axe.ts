// What axe cannot decide by itself, and our answers. The browser tests rest on them too, so they look at HTML only.
import type { Answer } from './answer.ts';

/** An answer that can be held against HTML alone. */
interface AxeAnswer extends Answer {
  readonly causes: readonly string[];
  readonly on: RegExp;
}

export const axeAnswers: readonly AxeAnswer[] = [
  {
    judge: 'axe',
    rule: 'color-contrast',
    causes: ['nonBmp'],
    on: /^<(span|b|mark)[^>]*>\s*[→▾●⋮≡␣]+\s*<\/\1>$/u,
    why: 'an arrow, dots or another sign, in the colour of the words beside it or in the same place',
  },
  {
    judge: 'axe',
    rule: 'color-contrast',
    causes: ['pseudoContent'],
    on: /^<(span|b|a|code)\b/,
    why: 'the number of an instruction stands beside its words, not behind them',
  },
  {
    judge: 'axe',
    rule: 'color-contrast',
    causes: ['bgOverlap', 'imgNode'],
    on: /^<text /,
    why: 'the map’s drawing: its words have the text colours of the page, on its surface; the outline has the same words',
  },
];

/** Answers for pages and conditions of which the browser tests do not have axe judge. */
export const moreAxeAnswers: readonly Answer[] = [
  {
    judge: 'axe',
    rule: 'color-contrast',
    causes: ['elmPartiallyObscuring'],
    on: 'li div[aria-hidden="true"] *',
    why: 'a small drawing of a screen, whose lines are so close that the boxes of their letters overlap; its answer says it',
  },
  {
    judge: 'axe',
    rule: 'color-contrast',
    causes: ['equalRatio'],
    under: 'forced colours',
    on: 'main [data-label], main button, main button *, main a[href]',
    why: 'axe reads the colours that the browser replaces; `npm run look:contrast` measures those',
  },
];
