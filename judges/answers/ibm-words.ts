// Words that IBM Equal Access takes for places or shapes ("Understandable without sensory characteristics", WCAG 1.3.3). It
// asks about each paragraph with one of them, in English only.
import type { Answer } from './answer.ts';

/** A word, what the HTML of a paragraph must have if it is used in this sense, and the sense. */
interface Sense {
  readonly words: string;
  readonly on: string | RegExp;
  readonly why: string;
}

const SENSES: readonly Sense[] = [
  {
    words: 'right',
    on: /(?<!\b(?:top|bottom|(?:on|at|to) the) )\bright\b|\bright fix\b/i,
    why: '“right” means correct, or at once, and names no place',
  },
  {
    words: 'left',
    on: /(?<!\b(?:top|bottom|(?:on|at|to) the) )\bleft\b/,
    why: '“left” means gone away, and names no place',
  },
  {
    words: 'below',
    on: /\b(?:check|question|software|box) below\b|(?:No|reported it)” below\b|\bBelow the request\b/,
    why: 'what it names comes later in the text, too, by the same name: the check, the question, the answer, the list',
  },
  {
    words: 'above',
    on: /\bthe time above\b/,
    why: 'the field for the time comes before this sentence in the text, too',
  },
  {
    words: 'top',
    on: /page code at the top of their screen/,
    why: 'the caller’s page calls it a page code as well; where it stands only helps to find it',
  },
  {
    words: 'top',
    on: /what it says at the top\b/,
    why: 'staff ask a caller on the telephone for the title of Microsoft’s page; the answers below it have the titles',
  },
  {
    words: '(?:top, right|right, top)',
    on: /three (?:dots|lines) at the top right|^<span> at the top right, then </,
    why: 'the sign to press is named; where it stands in the browser only helps to find it',
  },
  {
    words: 'above',
    on: /the name above the code in the app/,
    why: 'an account in Microsoft Authenticator: its name is named, and comes before its code there, too',
  },
  {
    words: 'beside',
    on: /Beside the “Next” button, is there something like “More”|^<span> beside </,
    why: 'the button is named; where it stands in Microsoft’s page only helps to find it',
  },
  {
    words: 'bottom',
    on: /At the bottom, find /,
    why: 'the link is named after these words; where it stands in Microsoft’s page only helps to find it',
  },
  {
    words: 'round',
    on: /look for a way round the rule|or the other way round/,
    why: '“a way round” means past it, “the other way round” the reverse; neither names a shape',
  },
  {
    words: 'lower',
    on: /Can you see “Other options” lower down/,
    why: 'the link is named; “lower down” says that one may have to scroll',
  },
  {
    words: 'small',
    on: /\bsmall window\b/,
    why: 'the window is named by what it is about, and no larger one opens with it',
  },
  {
    words: 'little',
    on: /may look a little different/,
    why: '“a little” means slightly, and names no size',
  },
  {
    words: 'extra',
    on: /\bcost extra\b|>nothing extra</,
    why: '“extra” means more, such as more money, and names no size',
  },
];

export const ibmWordAnswers: readonly Answer[] = [
  ...SENSES.map(
    ({ words, on, why }): Answer => ({
      judge: 'IBM',
      rule: 'text_sensory_misuse',
      message: new RegExp(`'${words}'`, 'i'),
      on,
      why,
    }),
  ),
  {
    judge: 'IBM',
    rule: 'text_sensory_misuse',
    on: 'li > q, p > q',
    why: 'what a caller may say of their screen, by which staff know the step: no instruction',
  },
  {
    judge: 'IBM',
    rule: 'text_sensory_misuse',
    on: 'section[translate="no"] > pre',
    why: 'the text of a licence, which is no instruction and must stay as its author wrote it',
  },
];
