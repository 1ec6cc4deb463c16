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

/**
 * Reads a code as people type it: lower case, full-width letters and spaces around it are fine. `undefined` when it is
 * not three characters of the alphabet with the right check character, so a slip never names another step.
 *
 * @example
 * readCode(' a2k ') // => 'A2K'
 * readCode('Ａ２Ｋ') // => 'A2K'
 * readCode('2AK') // => undefined
 * readCode('A2') // => undefined
 */
export function readCode(typed: string): string | undefined {
  const code = typed.normalize('NFKC').trim().toUpperCase();
  return code.length === 3 && checkCharacter(code.slice(0, 2)) === code[2] ? code : undefined;
}
