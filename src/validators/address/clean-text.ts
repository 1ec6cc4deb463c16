import { DASHES, INVISIBLE, SPACES } from '../text/characters.ts';
import { anyPhraseAlone } from '../text/phrases.ts';
import { typedWords } from '../text/typed-words.ts';

/** How many characters are read: far more than an address and the name before it need. */
const MAX_LENGTH = 5000;

/** Placeholder for truncated text and for spaces between words; no address has it. */
export const NO_ADDRESS = '\ufffd';

/** An @ in brackets, as pages write it to keep machines from reading an address: `(@)`, `[ @ ]`. */
const AT_IN_BRACKETS = /[([{<] ?@ ?[)\]}>]/gu;

/** The @ in words, for the same reason. */
const AT_IN_WORDS = new RegExp(anyPhraseAlone(typedWords.at), 'iu');

/** The dot in words: `[dot]`, ` dot `. */
const DOT_IN_WORDS = new RegExp(anyPhraseAlone(typedWords.dot), 'giu');

/** Characters typed instead of a dot: the Japanese full stop, comma and middle dot, and a comma. */
const DOT_SUBSTITUTES = /[\u3002\u3001\u30fb,]/gu;

/** A dot or a hyphen of a domain. */
const DOT_OR_HYPHEN = /[.-]/gu;

/**
 * A space between two words of at least two letters, with the end of the first word. Spaces within an ID or around a
 * hyphen do not match.
 */
const BETWEEN_WORDS = /(\p{L}{2}) (?=\p{L}{2})/gu;

/** The position before an @. Splitting there keeps the @. */
const BEFORE_AT = /(?=@)/u;

/** Everything up to the bracket in `Name <address>`, as mail programs copy it. */
const BEFORE_BRACKET = /^.*</su;

/** Everything from the closing bracket on. */
const AFTER_BRACKET = />.*/su;

/** A `mailto:` link, including its query. */
const MAILTO = /^mailto:([^?]*).*/su;

/** A quotation mark, bracket, punctuation or list mark, as found around an address copied from a text. */
export const AROUND = /["'\u2018-\u201d\u300c-\u300f()[\]{}:;.!?/*_\u2022-]/u;

/**
 * Returns a text without the marks at its end. A loop, since a regular expression anchored at the end would retry from
 * every mark and take quadratic time.
 *
 * @example
 * withoutEnd('u1...', /[.]/u) // => 'u1'
 */
export function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * Returns a text without the marks at its beginning.
 *
 * @example
 * withoutBeginning('- u1', /[- ]/u) // => 'u1'
 */
export function withoutBeginning(text: string, mark: RegExp): string {
  let start = 0;
  while (mark.test(text.charAt(start))) start += 1;
  return text.slice(start);
}

/**
 * Returns the typed text in normal width and lower case, with single spaces, with each `(@)` as @ and each `[dot]` as a
 * dot. What follows 5,000 characters is replaced by `NO_ADDRESS`.
 *
 * @example
 * normalize('Ｕ１２\n(@) ecs dot jp') // => 'u12 @ ecs.jp'
 */
export function normalize(typed: string): string {
  const text = typed.replace(SPACES, ' ');
  const cut = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) + NO_ADDRESS : text;
  return cut
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(AT_IN_BRACKETS, '@')
    .replace(DOT_IN_WORDS, '.');
}

/**
 * Returns a normalized text with its first spelled-out @ as a character, or `undefined` if it has none.
 *
 * @example
 * withAtSign('me at ecs.jp') // => 'me@ecs.jp'
 * withAtSign('what') // => undefined
 */
export function withAtSign(text: string): string | undefined {
  return AT_IN_WORDS.test(text) ? text.replace(AT_IN_WORDS, '@') : undefined;
}

/** Returns a pattern for an @ and a domain of ours in which spaces stand around its signs or instead of its dots. */
function spacedDomain(domain: string): RegExp {
  const pattern = domain.replace(DOT_OR_HYPHEN, (sign) => (sign === '.' ? '(?: ?\\. ?| )' : ' ?- ?'));
  return new RegExp(`@ ?${pattern}(?![a-z0-9-])`, 'gu');
}

/**
 * Returns a normalized text with hyphens for all dashes, with dots for the characters typed instead, and without spaces
 * in the given domains.
 *
 * @example
 * withSigns('u1@ecs osaka–u。ac、jp', ['ecs.osaka-u.ac.jp']) // => 'u1@ecs.osaka-u.ac.jp'
 */
export function withSigns(text: string, domains: readonly string[]): string {
  const signs = text.replace(DASHES, '-').replace(DOT_SUBSTITUTES, '.');
  return domains.reduce((before, domain) => before.replace(spacedDomain(domain), `@${domain}`), signs);
}

/** Replaces spaces between words before the @ by `NO_ADDRESS`, since removing them would join the words. */
function withWordsApart(text: string): string {
  const [name = '', ...rest] = text.split(BEFORE_AT);
  return [name.replace(BETWEEN_WORDS, `$1${NO_ADDRESS}`), ...rest].join('');
}

/**
 * Returns the address in a text of `withSigns` that has little else. Removes what is outside of angle brackets, words
 * before an ID of the given form, spaces, `mailto:` and its query, a dot before the @, and marks around the address.
 *
 * @example
 * tidy('taro <mailto:u1 @ecs.jp?subject=a>', 'u1') // => 'u1@ecs.jp'
 * tidy('i am u1@ecs.jp', 'u1') // => 'u1@ecs.jp'
 */
export function tidy(text: string, idForm: string): string {
  const beforeId = new RegExp(`^[^@]* (?=${idForm} ?(?:@|$))`, 'su');
  const bare = text.replace(BEFORE_BRACKET, '').replace(AFTER_BRACKET, '').replace(beforeId, '');
  const closed = withWordsApart(bare).replace(SPACES, '').replace('.@', '@').replace(MAILTO, '$1');
  return withoutEnd(withoutBeginning(closed, AROUND), AROUND);
}
