import { JOINED_LETTER } from './characters.ts';
import { isUnspaced } from './words.ts';

/** The syntax characters of regular expressions. With the `u` flag, no other character may be escaped. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** A pattern that matches nothing, for an empty list of phrases. */
const NOTHING = '(?!)';

/** Returns a pattern for a phrase, in which spaces are optional. */
function phrasePattern(phrase: string): string {
  return phrase.replace(SYNTAX, '\\$&').replaceAll(' ', ' ?');
}

/** Joins patterns, the longest first, since a regular expression takes the first alternative that matches. */
function anyOf(patterns: readonly string[]): string {
  if (patterns.length === 0) return NOTHING;
  return `(?:${[...patterns].sort((one, other) => other.length - one.length).join('|')})`;
}

/**
 * Returns the source of a regular expression that finds any of the phrases anywhere in a text. Spaces in them are
 * optional. It matches nothing if the list is empty.
 *
 * @example
 * new RegExp(anyPhrase(['error', 'error code']), 'i').exec('Errorcode 5')[0] // => 'Errorcode'
 * new RegExp(anyPhrase([])).test('') // => false
 */
export function anyPhrase(phrases: readonly string[]): string {
  return anyOf(phrases.map(phrasePattern));
}

/**
 * Like `anyPhrase`, but finds only phrases between spaces or in brackets, which become part of the match. Phrases in a
 * script without spaces are found anywhere.
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

/** Marks and spaces between a phrase and what it is about: `address: `, `address -`. */
const MARKS = '[\\s\\p{P}=]*';

/** The beginning of a text, or a character that does not continue a Latin word. */
const NO_WORD_BEFORE = `(?:^|(?!${JOINED_LETTER})[^])`;

/**
 * Returns the source of a regular expression that tells whether a text ends in one of the phrases, with any marks
 * behind it. A phrase within another word does not count. Expects a short text, since it retries at every character.
 *
 * @example
 * new RegExp(anyPhraseAtEnd(['mail']), 'iu').test('My e-mail: ') // => true
 * new RegExp(anyPhraseAtEnd(['mail']), 'iu').test('gmail') // => false
 * new RegExp(anyPhraseAtEnd(['アドレス は']), 'iu').test('私のアドレスは') // => true
 */
export function anyPhraseAtEnd(phrases: readonly string[]): string {
  return anyOf(
    phrases.map((phrase) => `${isUnspaced(phrase) ? '' : NO_WORD_BEFORE}${phrasePattern(phrase)}${MARKS}$`),
  );
}

/**
 * Returns the source of a regular expression that tells whether a text begins with one of the phrases. A phrase within another word does not count.
 *
 * @example
 * new RegExp(anyPhraseAtStart(['です']), 'u').test('です。') // => true
 * new RegExp(anyPhraseAtStart(['is']), 'u').test('isle') // => false
 */
export function anyPhraseAtStart(phrases: readonly string[]): string {
  return anyOf(
    phrases.map((phrase) => `^${phrasePattern(phrase)}${isUnspaced(phrase) ? '' : `(?!${JOINED_LETTER})`}`),
  );
}
