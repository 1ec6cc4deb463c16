/**
 * What the keys of the last second were, if no field had the focus: a `word` has begun, or a shortcut that may also be
 * the `initial` of one, such as `x` at the desk when a caller says "x090".
 */
export type Typed = 'word' | 'initial' | undefined;

/** The shortcut of a key on the page: none, an ordinary one, or one whose key may also be the initial of a word. */
export type ShortcutKind = 'none' | 'plain' | 'initial';

const DIGIT = /^\p{Nd}$/u;
const LETTER = /^\p{L}$/u;

/**
 * Returns whether a key acts as a shortcut, and what the keys up to this one are. People also type when no field has the
 * focus: a letter that is no shortcut begins a word, and letters and digits in a word do nothing. Digits after an
 * `initial` do nothing either, and make it a word. Other keys, such as `/`, are never part of a word.
 *
 * @example
 * readKey('u', 'none', undefined) // => { acts: false, typed: 'word' }
 * readKey('1', 'plain', 'word') // => { acts: false, typed: 'word' }
 * readKey('1', 'plain', undefined) // => { acts: true, typed: undefined }
 * readKey('x', 'initial', undefined) // => { acts: true, typed: 'initial' }
 * readKey('0', 'plain', 'initial') // => { acts: false, typed: 'word' }
 */
export function readKey(
  key: string,
  shortcut: ShortcutKind,
  before: Typed,
): { readonly acts: boolean; readonly typed: Typed } {
  const isDigit = DIGIT.test(key);
  const isLetter = LETTER.test(key);
  const isInWord = isDigit ? before !== undefined : isLetter && before === 'word';
  if (isInWord || (isLetter && shortcut === 'none')) return { acts: false, typed: 'word' };
  if (shortcut === 'none') return { acts: false, typed: before };
  return { acts: true, typed: shortcut === 'initial' ? 'initial' : undefined };
}
