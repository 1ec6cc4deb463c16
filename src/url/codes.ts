/**
 * The characters of a spoken code. There are 17, since the check character relies on a prime number.
 *
 * Left out, since they look or sound like another character:
 * - by shape: 0, O, D and Q · 1 and I (like L) · 5 and S · 8 and B · C and G (like 6) · N (like M) · V (like U) ·
 *   Z (like 2)
 * - in English: B, C, D, E, G, P, V, Z and 3 (rhyme with T) · 5 (like 9) · 8 and J (like A and K) · I (like Y) ·
 *   N (like M) · Q (like U) · S (like X and F)
 * - in Japanese: 1 (いち, like 7, しち) · 8 (はち, like H, エイチ) · D (ディー, like T, ティー) · G, J and Z (ジー, ジェー) ·
 *   N (エヌ, like M, エム) · Q (キュー, like 9, きゅう)
 *
 * Kept, although similar:
 * - by shape: L, 7 and T · 4 and A · U and Y · M and H · X and K
 * - in English: A, H and K · F and X · U and W
 * - in Japanese: L and M (エル, エム) · 4 and 7 (し, しち)
 *
 * `likelyCodes` ranks codes with a similar character first (see `CONFUSABLE`; 4 and 7 count as different).
 */
export const CODE_ALPHABET = '24679AFHKLMRTUWXY';

const PRIME = CODE_ALPHABET.length;

/** The separators that people write between the characters of a code: `A-2-K`, `a, 2, k`, `A・2・K`. */
const SEPARATORS = /[\s,.、。・･\-‐–—_]/gu;

/** Longer texts cannot be a code and are not examined. */
const MAX_LENGTH = 40;

/**
 * Returns the check character for the first two characters of a code, or `undefined` if one is not in the alphabet.
 *
 * With x and y as positions in the alphabet it is z = 5x + 3y mod 17. Changing any one character breaks
 * the equation, and so does swapping any two different characters: 17 is prime, and none of 5, 3, 1, 5 − 3, 3 + 1 and
 * 5 + 1 is 0 mod 17.
 *
 * @example
 * checkCharacter('A2') // => 'K'
 * checkCharacter('A0') // => undefined
 */
export function checkCharacter(firstTwo: string): string | undefined {
  const [x = -1, y = -1] = [...firstTwo].map((character) => CODE_ALPHABET.indexOf(character));
  return x < 0 || y < 0 ? undefined : CODE_ALPHABET[(5 * x + 3 * y) % PRIME];
}

/** Normalizes a typed code: upper case, normal width, no separators. Empty for texts that are too long. */
function normalizeCode(typed: string): string {
  if (typed.length > MAX_LENGTH) return '';
  return typed.normalize('NFKC').replace(SEPARATORS, '').toUpperCase();
}

/**
 * Parses a typed code. Accepts lower case, full-width letters, and spaces, commas, dots (also `、。・`), hyphens, dashes
 * and underscores in between. `undefined` unless the code is three characters of the alphabet with the right check
 * character, which rejects any single wrong character or swap; two errors may pass.
 *
 * @example
 * readCode(' a2k ') // => 'A2K'
 * readCode('Ａ２Ｋ') // => 'A2K'
 * readCode('A, 2, K') // => 'A2K'
 * readCode('2AK') // => undefined
 * readCode('A2') // => undefined
 */
export function readCode(typed: string): string | undefined {
  const code = normalizeCode(typed);
  return code.length === 3 && checkCharacter(code.slice(0, 2)) === code[2] ? code : undefined;
}

/** Two to four letters and digits: a code, perhaps with errors, or with one character missing or added. */
const CORRECTABLE_CODE = /^[0-9A-Z]{2,4}$/;

/** A text of `CORRECTABLE_CODE` that may be meant as a code: `jp` and `info`, without a digit, are rather words. */
const POSSIBLE_CODE = /^(?:[0-9A-Z]{3}|(?=[A-Z]*[0-9])[0-9A-Z]{2,4})$/;

/**
 * Returns the code that a text may be meant as, in upper case and without separators. The code need not be valid.
 * `undefined` if the text is more likely something else: use this where a code is not the only valid input.
 *
 * @example
 * possibleCode('a2x') // => 'A2X'
 * possibleCode('A 8 K') // => 'A8K'
 * possibleCode('A2') // => 'A2'
 * possibleCode('faqs') // => undefined
 */
export function possibleCode(typed: string): string | undefined {
  const code = normalizeCode(typed);
  return POSSIBLE_CODE.test(code) ? code : undefined;
}

/** Confusable characters: by shape, by English name, by Japanese name. */
const CONFUSABLE = [
  ...['0OQD', '1IL7T', '2Z', '4A', '5S', '6GC', '8B', 'UVY', 'MNH', 'XK', 'EFP', 'PR'],
  ...['BCDEGPTVZ3', '59', '8AHJK', 'FSX', 'IY', 'QUW'],
  ...['GJZ', 'LMN', '9Q', '4C'],
];

/** The cost of each error: a similar character, any other character, two swapped, one missing or added. */
const COST = { alike: 0.5, other: 1, swapped: 0.5, length: 0.75 } as const;

/** The highest cost at which a released code still counts as likely. */
const MAX_COST = 1;

/** Staff read the list out on the phone, so it is short. */
const MAX_SUGGESTIONS = 5;

/**
 * Returns the released codes that the reader may have meant, the likeliest first, at most five: codes with one
 * character replaced (similar ones such as 8 for A, B for T and N for M rank first), two neighbours swapped, one
 * missing or one added.
 *
 * @example
 * likelyCodes('ABK', ['A2K', 'ATK', 'H24']) // => ['ATK', 'A2K']
 * likelyCodes('2AK', ['A2K', 'H24']) // => ['A2K']
 * likelyCodes('A2', ['A2K', 'H24']) // => ['A2K']
 * likelyCodes('QQQ', ['A2K']) // => []
 */
export function likelyCodes(typed: string, released: Iterable<string>): string[] {
  const wrong = normalizeCode(typed);
  if (!CORRECTABLE_CODE.test(wrong)) return [];
  return [...released]
    .map((code) => ({ code, cost: costOf(wrong, code) }))
    .filter(({ cost }) => cost <= MAX_COST)
    .sort((one, other) => one.cost - other.cost)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ code }) => code);
}

/** Returns the lowest cost of the errors that turn a code into the typed text. */
function costOf(wrong: string, code: string): number {
  if (wrong.length < code.length)
    return COST.length + Math.min(...deletions(code).map((rest) => substitutionCost(wrong, rest)));
  if (wrong.length > code.length)
    return COST.length + Math.min(...deletions(wrong).map((rest) => substitutionCost(rest, code)));
  const [a = '', b = '', c = ''] = wrong;
  return Math.min(
    substitutionCost(wrong, code),
    COST.swapped + substitutionCost(b + a + c, code),
    COST.swapped + substitutionCost(a + c + b, code),
  );
}

/** Returns all variants of a text with one character removed. */
function deletions(text: string): string[] {
  return [...text].map((_, position) => text.slice(0, position) + text.slice(position + 1));
}

/**
 * Returns the cost of replacing each character of one text by that of another; `Infinity` for texts of different
 * length.
 */
function substitutionCost(wrong: string, meant: string): number {
  if (wrong.length !== meant.length) return Number.POSITIVE_INFINITY;
  return [...wrong].reduce(
    (sum, character, position) => sum + characterCost(character, meant[position] ?? ''),
    0,
  );
}

/** Returns the cost of typing one character instead of another: 0 if they are equal. */
function characterCost(wrong: string, meant: string): number {
  if (wrong === meant) return 0;
  const alike = CONFUSABLE.some((row) => row.includes(wrong) && row.includes(meant));
  return alike ? COST.alike : COST.other;
}
