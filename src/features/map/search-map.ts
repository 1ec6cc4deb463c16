/** What the search of the map reads of a step. */
export interface SearchedStep {
  readonly step: string;
  readonly code: string;
  /** Its title in each language. */
  readonly titles: readonly string[];
  readonly answers: readonly { readonly answer: string; readonly label: string }[];
}

/** A step that has the searched words: in its titles or its code, or in the labels of these answers. */
export interface MapHit {
  readonly step: string;
  readonly answers: readonly string[];
}

/** Katakana that have a hiragana counterpart, 0x60 below. */
const KATAKANA = /[\u30a1-\u30f6]/g;

const APOSTROPHES = /[‘’ʼ]/g;

/**
 * Returns the words of a text so that their spellings compare equal. Simpler than the search of the start page, which
 * also forgives mistypings: here the reader sees at once what is found, and looks for words that the map has.
 */
function foldedWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(APOSTROPHES, "'")
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Returns a function that tells whether all words are in the texts, at least one of them in `own`. */
function finderOf(words: readonly string[]) {
  return (own: string, around = '') =>
    words.every((word) => own.includes(word) || around.includes(word)) &&
    words.some((word) => own.includes(word));
}

const folded = (text: string): string => foldedWords(text).join(' ');

/**
 * Returns the steps that have all typed words, in the order of the steps. A word may be a part of one, as Japanese has no
 * spaces between words. Words of a label may be mixed with words of the title of its step. Nothing typed finds nothing.
 *
 * @example
 * const steps = [{ step: 'a', code: 'K2F', titles: ['What happens?', 'どうなりますか'],
 *   answers: [{ answer: 'wrong', label: 'Wrong password' }, { answer: 'none', label: 'Nothing' }] }];
 * searchMap(steps, 'k2f') // => [{ step: 'a', answers: [] }]
 * searchMap(steps, 'ドウ') // => [{ step: 'a', answers: [] }]
 * searchMap(steps, 'happens PASS') // => [{ step: 'a', answers: ['wrong'] }]
 * searchMap(steps, 'page') // => []
 * searchMap(steps, ' ') // => []
 */
export function searchMap(steps: readonly SearchedStep[], typed: string): MapHit[] {
  const isFound = finderOf(foldedWords(typed));
  return steps.flatMap(({ step, code, titles, answers }) => {
    const own = folded([code, ...titles].join(' '));
    const found = answers.filter(({ label }) => isFound(folded(label), own)).map(({ answer }) => answer);
    return isFound(own) || found.length > 0 ? [{ step, answers: found }] : [];
  });
}
