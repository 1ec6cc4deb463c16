/**
 * The characters of a spoken code. Left out, since they look or sound like another one:
 * - to the eye: 0 O Q D · 1 I L… (L stays, 1 and I go) · 2 Z (Z goes) · 5 S · 6 G C (6 stays) · 8 B · U V (V goes) · M N (N goes)
 * - to the ear in English: B C D E G P V Z and 3 rhyme with T (T stays) · 5 and 9 (9 stays) · 8, J and H with A and K (8 and J go)
 *   · M and N · S and X with F (S goes) · I with Y · Q with U
 * - to the ear in Japanese: B and V, G and Z (ジー), D and T (ティー stays) · N and M · Q and 9 (キュー, きゅう; 9 stays) · 8 and H (はち, エイチ)
 * · 1 and 7 (いち, しち; 7 stays) · J and G (ジェー, ジー).
 * 17 characters are left. 17 is a prime, and the check character rests on that.
 */
export const CODE_ALPHABET = '24679AFHKLMRTUWXY';

const PRIME = CODE_ALPHABET.length;

/** What stands between the characters where somebody writes them as they are said: `A-2-K`, `a, 2, k`, `エー・2`. */
const BETWEEN = /[\s,.、。・･\-‐–—_]/gu;

/** Longer than any way to write a code: not looked at. */
const LONGEST = 40;

/**
 * The check character of the first two characters of a code, or `undefined` when one is not in the alphabet.
 *
 * With x and y as positions in the alphabet it is z = 5x + 3y mod 17. Since 17 is prime and 5, 3 and 1 are not 0,
 * changing any one character breaks the equation; since 5 − 3, 3 + 1 and 5 + 1 are not 0 either, so does swapping
 * any two different characters.
 *
 * @example
 * checkCharacter('A2') // => 'K'
 * checkCharacter('A0') // => undefined
 */
export function checkCharacter(firstTwo: string): string | undefined {
  const [x = -1, y = -1] = [...firstTwo].map((character) => CODE_ALPHABET.indexOf(character));
  return x < 0 || y < 0 ? undefined : CODE_ALPHABET[(5 * x + 3 * y) % PRIME];
}

/** A code as typed: capitals of normal width, without what stands between them. */
function folded(typed: string): string {
  if (typed.length > LONGEST) return '';
  return typed.normalize('NFKC').replace(BETWEEN, '').toUpperCase();
}

/**
 * Reads a code as people type it: lower case, full-width letters, spaces, hyphens and commas are fine. `undefined` when
 * it is not three characters of the alphabet with the right check character, so a slip never names another step.
 *
 * @example
 * readCode(' a2k ') // => 'A2K'
 * readCode('Ａ２Ｋ') // => 'A2K'
 * readCode('A, 2, K') // => 'A2K'
 * readCode('2AK') // => undefined
 * readCode('A2') // => undefined
 */
export function readCode(typed: string): string | undefined {
  const code = folded(typed);
  return code.length === 3 && checkCharacter(code.slice(0, 2)) === code[2] ? code : undefined;
}

/** Two to four letters and digits: a code, one with a character missed, or with one too many. */
const NEARLY_A_CODE = /^[0-9A-Z]{2,4}$/;

/** The same, but two or four letters without a digit are a word: `jp`, `info`. */
const LIKE_A_CODE = /^(?:[0-9A-Z]{3}|(?=[A-Z]*[0-9])[0-9A-Z]{2,4})$/;

/**
 * A text that may have been meant as a code where it may have been something else, in capitals; `undefined` for what was
 * not.
 *
 * @example
 * likeACode('a2x') // => 'A2X'
 * likeACode('A 8 K') // => 'A8K'
 * likeACode('A2') // => 'A2'
 * likeACode('faqs') // => undefined
 */
export function likeACode(typed: string): string | undefined {
  const code = folded(typed);
  return LIKE_A_CODE.test(code) ? code : undefined;
}

/** Characters that are taken for each other: to the eye, to the ear in English, to the ear in Japanese only. */
const TAKEN_FOR_EACH_OTHER = [
  ...['0OQD', '1IL7T', '2Z', '4A', '5S', '6GC', '8B', 'UVY', 'MNH', 'XK', 'EFP', 'PR'],
  ...['BCDEGPTVZ3', '59', '8AHJK', 'FSX', 'IY', 'QUW'],
  ...['GJZ', 'LMN', '9Q', '4C'],
];

/** What slips cost: taking a character for one like it, for any other, swapping two, missing one or having one too many. */
const COST = { alike: 0.5, other: 1, swapped: 0.5, length: 0.75 } as const;

/** A text that costs more than this to have been meant as a code is taken for another one. */
const MOST = 1;

/** More would be a list to read through, on the telephone. */
const MOST_LIKELY = 5;

/**
 * The released codes that a wrong one may have been, the likeliest first and at most five: with one character taken for
 * another, likely ones first (8 for A, B for T, N for M), two neighbours swapped, one missing or one too many.
 *
 * @example
 * likelyCodes('ABK', ['A2K', 'ATK', 'H24']) // => ['ATK', 'A2K']
 * likelyCodes('2AK', ['A2K', 'H24']) // => ['A2K']
 * likelyCodes('A2', ['A2K', 'H24']) // => ['A2K']
 * likelyCodes('QQQ', ['A2K']) // => []
 */
export function likelyCodes(typed: string, released: Iterable<string>): string[] {
  const wrong = folded(typed);
  if (!NEARLY_A_CODE.test(wrong)) return [];
  return [...released]
    .map((code) => ({ code, cost: costOf(wrong, code) }))
    .filter(({ cost }) => cost <= MOST)
    .sort((one, other) => one.cost - other.cost)
    .slice(0, MOST_LIKELY)
    .map(({ code }) => code);
}

/** The least that it costs to have typed a text where a code was meant. */
function costOf(wrong: string, code: string): number {
  if (wrong.length < code.length)
    return COST.length + Math.min(...without(code).map((rest) => substitutionCost(wrong, rest)));
  if (wrong.length > code.length)
    return COST.length + Math.min(...without(wrong).map((rest) => substitutionCost(rest, code)));
  const [a = '', b = '', c = ''] = wrong;
  return Math.min(
    substitutionCost(wrong, code),
    COST.swapped + substitutionCost(b + a + c, code),
    COST.swapped + substitutionCost(a + c + b, code),
  );
}

/** A text with each of its characters left out in turn. */
function without(text: string): string[] {
  return [...text].map((_, position) => text.slice(0, position) + text.slice(position + 1));
}

/** What it costs to have taken each character of one text for that of another; `Infinity` for texts of different length. */
function substitutionCost(wrong: string, meant: string): number {
  if (wrong.length !== meant.length) return Number.POSITIVE_INFINITY;
  return [...wrong].reduce((sum, character, position) => sum + slip(character, meant[position] ?? ''), 0);
}

function slip(wrong: string, meant: string): number {
  if (wrong === meant) return 0;
  const alike = TAKEN_FOR_EACH_OTHER.some((row) => row.includes(wrong) && row.includes(meant));
  return alike ? COST.alike : COST.other;
}
