import { describe, expect, test } from 'vitest';
import { freeCode } from '../../src/authoring/free-code.ts';
import { CODE_ALPHABET, checkCharacter, likelyCodes, readCode } from '../../src/url/codes.ts';

/** The codes of an invented guide with 111 pages: so many that a new code can make others unguessable. */
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
  ])(
    'in a branch with %j is %s, the next code with the first character of the last valid one',
    (branch, code) => {
      expect(freeCode({ taken: branch, branch, names: [] })).toBe(code);
    },
  );

  test('never repeats one character three times', () => {
    expect(everyCode).toContain('222');
    const others = everyCode.filter((code) => code !== '222');
    expect(freeCode({ taken: others, branch: [], names: [] })).toBeUndefined();
  });

  test('differs from every word of the ids and page names', () => {
    const names = ['tree/a4r', 'a6w'];
    expect(freeCode({ taken: ['A2K'], branch: ['A2K'], names })).toBe('A72');
  });

  test('is undefined when all codes are taken', () => {
    expect(freeCode({ taken: everyCode, branch: [], names: [] })).toBeUndefined();
  });

  /**
   * Returns the codes that are no longer suggested for one of their own typos (one wrong character) when `added` is at
   * the start or the end of the list. Only typos for which `added` itself is suggested can change.
   */
  const crowdedOut = (existing: readonly string[], added: string): string[] =>
    [
      [...existing, added],
      [added, ...existing],
    ].flatMap((all) =>
      all.filter((meant) =>
        [0, 1, 2]
          .flatMap((at) => everyCharacter.map((other) => meant.slice(0, at) + other + meant.slice(at + 1)))
          .filter((typed) => likelyCodes(typed, [added]).length > 0)
          .some((typed) => !likelyCodes(typed, all).includes(meant)),
      ),
    );

  test('is valid and unused, and every code is still suggested for its typos, wherever the new one is listed', () => {
    const all = [...taken, 'AAF'];
    const code = freeCode({ taken: all, branch: ['A2K'], names: [] }) ?? '';
    expect(readCode(code)).toBe(code);
    expect(all).not.toContain(code);
    expect(crowdedOut(all, code)).toEqual([]);
  });

  test('is skipped if some code would no longer be suggested for one of its typos', () => {
    const code = freeCode({ taken, branch: ['U2W'], names: [] }) ?? '';
    const skipped = everyCode.filter((each) => each.startsWith('U') && each < code && !taken.includes(each));
    expect(skipped).not.toEqual([]);
    expect(crowdedOut(taken, skipped.at(-1) ?? '')).not.toEqual([]);
  });
});
