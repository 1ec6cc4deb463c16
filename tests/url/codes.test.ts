import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET, checkCharacter, readCode } from '../../src/url/codes.ts';

const alphabet = [...CODE_ALPHABET];

/** Every code that there can be. */
const codes = alphabet.flatMap((first) =>
  alphabet.map((second) => `${first}${second}${checkCharacter(first + second)}`),
);

describe('the alphabet of the codes', () => {
  test.each([...'0OQD1IZSGCBVN853EPJ'])('has no %s, which is taken for another character', (character) => {
    expect(alphabet).not.toContain(character);
  });

  test('has 17 different characters, a prime number', () => {
    expect(new Set(alphabet).size).toBe(17);
    expect(alphabet).toHaveLength(17);
  });

  test('has plain capitals and digits only', () => {
    expect(CODE_ALPHABET).toMatch(/^[A-Z0-9]+$/);
  });
});

describe('every code', () => {
  test('is one of 17 × 17', () => {
    expect(new Set(codes).size).toBe(17 * 17);
  });

  test('is read as it is written', () => {
    expect(codes.filter((code) => readCode(code) !== code)).toEqual([]);
  });

  test('is read in lower case, in full-width letters and with spaces around it', () => {
    const fullWidth = (code: string): string =>
      [...code].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0)).join('');
    expect(fullWidth('A2K')).toBe('Ａ２Ｋ');
    const forms = (code: string): string[] => [
      code.toLowerCase(),
      fullWidth(code),
      fullWidth(code).toLowerCase(),
      ` ${code}\n`,
      `\u3000${code}\u00a0`,
    ];
    expect(codes.flatMap((code) => forms(code).filter((form) => readCode(form) !== code))).toEqual([]);
  });

  test('with one character changed is no code', () => {
    const wrong = codes.flatMap((code) =>
      [0, 1, 2].flatMap((position) =>
        alphabet
          .filter((other) => other !== code[position])
          .map((other) => code.slice(0, position) + other + code.slice(position + 1)),
      ),
    );
    expect(wrong).toHaveLength(289 * 3 * 16);
    expect(wrong.filter((code) => readCode(code) !== undefined)).toEqual([]);
  });

  test.each<[string, (code: string) => string]>([
    ['the first two', ([a = '', b = '', c = '']) => b + a + c],
    ['the last two', ([a = '', b = '', c = '']) => a + c + b],
    ['the first and the last', ([a = '', b = '', c = '']) => c + b + a],
  ])('with %s characters swapped is no code', (_, swap) => {
    const wrong = codes.filter((code) => swap(code) !== code).map(swap);
    expect(wrong.length).toBeGreaterThan(200);
    expect(wrong.filter((code) => readCode(code) !== undefined)).toEqual([]);
  });
});

describe('a code', () => {
  test.each(['', ' ', 'A', 'A2', 'A2KK', 'A2K\u0000', 'A2😀', '😀', 'constructor', 'a'.repeat(10_000)])(
    'is not read from %.20j',
    (typed) => {
      expect(readCode(typed)).toBeUndefined();
    },
  );

  test.each(['A0', '0A', 'IZ', '??', '', 'A', 'a2'])('has no check character for %j', (firstTwo) => {
    expect(checkCharacter(firstTwo)).toBeUndefined();
  });
});
