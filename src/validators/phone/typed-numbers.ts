import { DASHES, JOINED_LETTER } from '../text/characters.ts';
import { anyPhrase } from '../text/phrases.ts';
import { typedWords } from '../text/typed-words.ts';

/** What a text has of phone numbers: its digits, after a + if that marks them as starting with a calling code. */
export type TypedNumbers =
  | { readonly found: 'one'; readonly number: string }
  | { readonly found: 'several' | 'none' | 'nothing typed' | 'command' };

/** A link to a number, or the word that stands beside one on a card. */
const BESIDE = new RegExp(`${anyPhrase(['tel', ...typedWords.phoneNumber])}:?`, 'giu');

/** The parameters of a `tel:` link: an extension, a context. */
const PARAMETERS = /; ?[a-z].*/isu;

/** The number of a line in a list: `1. `, `2) `. */
const LIST_MARK = /^ ?[1-9][.)] (?=.*\d)/su;

/** Stars around a number of at least seven digits, as marks for bold letters. A command has a hash at its end. */
const EMPHASIS = /^ ?\*+((?:[^\d*#]*\d){7}[^*#]*)\*+ ?$/u;

/** The separators that people put between digits: hyphens, dots, slashes, wave dashes and brackets. */
const BETWEEN = /[-._/~\u301c\u30fb'()[\]\u3014\u3015\u3010\u3011 ]/gu;

/** A digit. */
const DIGIT = /\d/u;

/** Anything but digits. */
const NO_DIGIT = /\D+/gu;

/** The fewest digits of a number that can be recognized among words. */
const FEWEST_DIGITS = 7;

/** The most digits that can be one number: fifteen (E.164), a prefix for calls abroad, and one too many. */
const MOST_DIGITS = 17;

/** A star or a hash with digits: a network command, or a short number such as #7119. */
const COMMAND = /^[*#][\d*#]+$/u;

/**
 * An extension behind a number: a hash or a word for it and up to six digits, perhaps in brackets. Letters or digits
 * behind it mean that it is none.
 */
const EXTENSION = new RegExp(
  `[ ,]?[([]?(?:#|(?:${anyPhrase(typedWords.extension)})[.:)]?) ?\\d{1,6}(?!${JOINED_LETTER})[)\\]]?`,
  'giu',
);

/** A run of Latin letters, digits and the signs within a number. */
const RUN = /[a-z\d+\-.()/]+/giu;

/** A run of digits, with O for 0 and l or I for 1 among them, as it is typed by hand or read from a picture. */
const WITH_LOOKALIKES = /^(?=\D*\d)[\doOlI+\-.()/]+$/u;

/** The letters that look like digits, in a run that has only those. */
const LOOKALIKES: readonly (readonly [letter: RegExp, digit: string])[] = [
  [/o/giu, '0'],
  [/[lI]/gu, '1'],
];

/** A number with signs and spaces in it. A second + begins another. */
const NUMBER = /(?:\+[+ ()\-./]*|\([+(]*)?\d[\d\-._/~\u301c\u30fb'()[\]\u3014\u3015\u3010\u3011 ]*/gu;

/** A letter, or a sign that joins letters with digits, at the end of a text. */
const JOINED_BEFORE = new RegExp(`(?:${JOINED_LETTER}|[@])[-_']*$`, 'u');

/** The same at the beginning of a text. */
const JOINED_AFTER = new RegExp(`^(?:${JOINED_LETTER}|[@])`, 'u');

/** A place where one number may end and another begin: before a +, a 0 or a bracket, or between two words. */
const APART = /[ /\u30fb(]+/gu;

/** A + or zeros at the beginning of a number. */
const PREFIX = /^\+?0*/u;

/** How far a letter may be from the number that it belongs to. */
const NEAR = 3;

/** Returns a text without separators between digits. */
function squeeze(text: string): string {
  return text.replace(BETWEEN, '');
}

/** Returns a run of Latin letters and digits with digits for the letters that look like them, if it has no others. */
function withoutLookalikes(run: string): string {
  if (!WITH_LOOKALIKES.test(run)) return run;
  return LOOKALIKES.reduce((text, [letter, digit]) => text.replace(letter, digit), run);
}

/** Returns the digits of a number, after one + if it begins with any. */
function digitsOf(number: string): string {
  const squeezed = squeeze(number);
  return squeezed.startsWith('+') ? `+${squeezed.replaceAll('+', '')}` : squeezed;
}

/** Returns how many digits a number has. */
function lengthOf(number: string): number {
  return digitsOf(number).replace('+', '').length;
}

/** Returns the two numbers of a text that is too long for one, if both look like a number; otherwise the whole text. */
function apart(number: string): string[] {
  const length = lengthOf(number);
  if (length <= MOST_DIGITS || length > 2 * MOST_DIGITS) return [number];
  for (const { index } of number.matchAll(APART)) {
    const both = [number.slice(0, index), number.slice(index)];
    const [first = 0, second = 0] = both.map(lengthOf);
    const begins = digitsOf(both[1] ?? '').startsWith('0') || first === second;
    if (begins && Math.min(first, second) >= FEWEST_DIGITS && Math.max(first, second) <= MOST_DIGITS)
      return both;
  }
  return [number];
}

/** Returns the digits of a number that it has in all ways to write it, with and without prefixes. */
function endOf(digits: string): string {
  return digits.replace(PREFIX, '');
}

/** Returns the number that all of the given ones are, the most complete first, or `undefined` if they differ. */
function sameNumber(numbers: readonly string[]): string | undefined {
  const [longest = '', ...others] = [...numbers].sort((one, other) => other.length - one.length);
  return others.every((other) => endOf(longest).endsWith(endOf(other))) ? longest : undefined;
}

/** Returns whether letters belong to a number: `090-1234-567X`, `ab1234567@`. */
function isJoined(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  const isOpen = number.endsWith('-') || number.endsWith("'") || DIGIT.test(number.slice(-1));
  return (
    JOINED_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    (isOpen && JOINED_AFTER.test(text.slice(end)))
  );
}

/** Returns the text before a semicolon, unless there may be a number behind it. */
function beforeSemicolon(text: string): string {
  const [first = '', ...rest] = text.split(';');
  return rest.join('').replace(NO_DIGIT, '').length < FEWEST_DIGITS ? first : text;
}

/** Returns the text without the extension behind its number, if that is long enough to be one. */
function withoutExtension(text: string): string {
  return text.replace(EXTENSION, (extension, offset: number) =>
    text.slice(0, offset).replace(NO_DIGIT, '').length >= FEWEST_DIGITS ? ' ' : extension,
  );
}

/**
 * Finds the phone number in a text in normal width, with plain digits and single spaces: alone, with any dashes, dots, spaces and brackets
 * in it, as a `tel:` link, beside a label, or in a sentence without another number. Drops an extension, and reads O as 0
 * and l or I as 1 among digits.
 *
 * Within words a number has at least seven digits, and no Latin letter directly next to them. The same number twice,
 * perhaps once with its calling code, is one number.
 *
 * @example
 * numbersIn('tel:+81-(0)90-1234-5678;ext=1') // => { found: 'one', number: '+8109012345678' }
 * numbersIn('WhatsApp: O90-1234-5678 (ext. 5)') // => { found: 'one', number: '09012345678' }
 * numbersIn('090-1234-5678 / 03-1234-5678') // => { found: 'several' }
 * numbersIn('u123456a') // => { found: 'none' }
 */
export function numbersIn(typed: string): TypedNumbers {
  const text = beforeSemicolon(typed.replace(PARAMETERS, ''))
    .replace(LIST_MARK, '')
    .replace(EMPHASIS, '$1')
    .replace(BESIDE, ' ')
    .replace(DASHES, '-')
    .replace(RUN, withoutLookalikes)
    .trim();
  const squeezed = squeeze(text);
  if (squeezed === '') return { found: 'nothing typed' };
  if (COMMAND.test(squeezed)) return { found: 'command' };
  const bare = withoutExtension(text);
  const runs = [...bare.matchAll(NUMBER)];
  const rest = squeeze(bare.replace(NUMBER, ''));
  const [only = ''] = runs.length === 1 && rest === '' ? (runs[0] ?? []) : [];
  const alone = only === '' ? [] : apart(only);
  if (alone.length === 1) return { found: 'one', number: digitsOf(only) };
  const long = runs.flatMap(({ 0: run, index }) =>
    lengthOf(run) >= FEWEST_DIGITS ? [{ run, isJoined: isJoined(bare, index, index + run.length) }] : [],
  );
  if (long.length === 0 || long.some((each) => each.isJoined)) return { found: 'none' };
  const number = sameNumber(long.flatMap(({ run }) => apart(run).map(digitsOf)));
  return number === undefined ? { found: 'several' } : { found: 'one', number };
}
