import { isUnspaced } from './words.ts';

/** The signs of a regular expression; with `u` no other one may be escaped. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** What matches nothing, for a list without phrases. */
const NOTHING = '(?!)';

/** A phrase as it is; who types it may leave a space in it out. */
function phrasePattern(phrase: string): string {
  return phrase.replace(SYNTAX, '\\$&').replaceAll(' ', ' ?');
}

/** The longest first: of two that begin alike, a pattern takes the one that it meets first. */
function anyOf(patterns: readonly string[]): string {
  if (patterns.length === 0) return NOTHING;
  return `(?:${patterns.toSorted((one, other) => other.length - one.length).join('|')})`;
}

/**
 * The source of a regular expression for any of some phrases, wherever they stand; a space in one may be left out. None
 * match nothing.
 *
 * @example
 * new RegExp(anyPhrase(['error', 'error code']), 'i').exec('Errorcode 5')[0] // => 'Errorcode'
 * new RegExp(anyPhrase([])).test('') // => false
 */
export function anyPhrase(phrases: readonly string[]): string {
  return anyOf(phrases.map(phrasePattern));
}

/**
 * The same for phrases that stand alone: between spaces or in brackets, which belong to the match. In a script without
 * spaces they stand anywhere.
 *
 * @example
 * 'me at work'.replace(new RegExp(anyPhraseAlone(['at'])), '@') // => 'me@work'
 * 'me (at) work'.replace(new RegExp(anyPhraseAlone(['at'])), '@') // => 'me @ work'
 * new RegExp(anyPhraseAlone(['at'])).test('what') // => false
 * '私アット大学'.replace(new RegExp(anyPhraseAlone(['アット'])), '@') // => '私@大学'
 */
export function anyPhraseAlone(phrases: readonly string[]): string {
  return anyOf(
    phrases.map((phrase) => {
      const pattern = phrasePattern(phrase);
      return isUnspaced(phrase) ? pattern : `[(\\[] ?${pattern} ?[)\\]]| ${pattern} `;
    }),
  );
}
