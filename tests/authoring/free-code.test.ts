import { describe, expect, test } from 'vitest';
import { freeCode } from '../../src/authoring/free-code.ts';
import { CODE_ALPHABET, checkCharacter, likelyCodes, readCode } from '../../src/url/codes.ts';

/** The codes of a guide with about a hundred pages. */
const taken = `
  H24 H49 A4R A2K A6W A72 A97 F2U F4Y F66 F7A F9K FAR FFW K2F K4L K6T K7X K94 L2R L4W L62 X2H M2Y M46
  M6A M7K M9R RA6 R29 R4H R6M R7U T2L T4T T6X T74 T99 U2W U42 U67 U7F U9L W6K W26 W4A Y2T Y4X W7R W9W
  WA2 WF7 WHF WKL YAM YFU X4M X6U X7Y X96 XAA XFK XHR XKW XL2 XM7 XRF XTL XUT XWX XX4 XY9 MAW MF2 MH7
  MKF MLL MMT MRX MT4 MU9 MWH RHK MYU R9Y RFA TAH TFM THU TKY TL6 TMA TRK L77 L9F LAL H7M UK9 UFX ULH
  H6H 9A4 9F9 9HH 9KM 2AX 2H9 2KH Y79 Y64 YMK`
  .trim()
  .split(/\s+/);
const everyCharacter = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const everyCode = [...CODE_ALPHABET].flatMap((first) =>
  [...CODE_ALPHABET].map((second) => `${first}${second}${checkCharacter(first + second)}`),
);

describe('a free code', () => {
  test.each([
    [['A2K'], 'A4R'],
    [['A2K', 'F2U'], 'F4Y'],
    [['H24', 'F2U', 'A2K'], 'A4R'],
    [['B0K', 'A2K', '???'], 'A4R'],
  ])('starts with the letter of the last valid code of %j: %s', (branch, code) => {
    expect(freeCode({ taken: branch, branch, names: [] })).toBe(code);
  });

  test('is never the same character three times', () => {
    expect(everyCode).toContain('222');
    expect(freeCode({ taken: everyCode.filter((code) => code !== '222'), branch: [], names: [] })).toBe(
      undefined,
    );
  });

  test('is not a word of an id or a page name', () => {
    const names = ['tree/a4r', 'a6w'];
    expect(freeCode({ taken: ['A2K'], branch: ['A2K'], names })).toBe('A72');
  });

  test('is undefined when all codes are taken', () => {
    expect(freeCode({ taken: everyCode, branch: [], names: [] })).toBeUndefined();
  });

  /**
   * Returns the codes that `likelyCodes` no longer offers for one of their typos once a code is added, first or last.
   */
  const unguessed = (taken: readonly string[], added: string): string[] =>
    [
      [...taken, added],
      [added, ...taken],
    ].flatMap((all) =>
      all.filter((meant) =>
        [0, 1, 2]
          .flatMap((at) => everyCharacter.map((other) => meant.slice(0, at) + other + meant.slice(at + 1)))
          .filter((typed) => likelyCodes(typed, [added]).length > 0)
          .some((typed) => !likelyCodes(typed, all).includes(meant)),
      ),
    );

  test('is unused, and keeps every mistyped code recoverable, wherever the record lists it', () => {
    const all = [...taken, 'AAF'];
    const code = freeCode({ taken: all, branch: ['A2K'], names: [] }) ?? '';
    expect(readCode(code)).toBe(code);
    expect(all).not.toContain(code);
    expect(unguessed(all, code)).toEqual([]);
  });

  test('is passed over if other codes would crowd it out of the likely codes', () => {
    const code = freeCode({ taken, branch: ['U2W'], names: [] }) ?? '';
    const before = everyCode.filter((each) => each.startsWith('U') && each < code && !taken.includes(each));
    // Testing the nearest skipped code is enough.
    expect(unguessed(taken, before.at(-1) ?? '')).not.toEqual([]);
  });
});
