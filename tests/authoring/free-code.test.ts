import { describe, expect, test } from 'vitest';
import { freeCode } from '../../src/authoring/free-code.ts';
import { branchOf } from '../../src/flow/id-conventions.ts';
import { branches } from '../../src/tree/branches.ts';
import record from '../../src/tree/published-steps.json';
import { CODE_ALPHABET, checkCharacter, likelyCodes, readCode } from '../../src/url/codes.ts';

const released = Object.entries(record.steps);
const taken = [...Object.values(record.steps), ...Object.values(record.pages)];
const everyCode = [...CODE_ALPHABET].flatMap((first) =>
  [...CODE_ALPHABET].map((second) => `${first}${second}${checkCharacter(first + second)}`),
);

describe('a free code', () => {
  test.each(Object.keys(branches))('for %s can be said, and no page has or had it', (branch) => {
    const own = released.filter(([id]) => branchOf(id) === branch).map(([, code]) => code);
    const code = freeCode({ taken, branch: own, names: [] }) ?? '';
    expect(readCode(code)).toBe(code);
    expect(taken).not.toContain(code);
  });

  test.each([
    [['A2K'], 'A4R'],
    [['A2K', 'F2U'], 'F4Y'],
    [['H24', 'F2U', 'A2K'], 'A4R'],
    [['B0K', 'A2K', '???'], 'A4R'],
  ])('begins like the last of %j: %s', (branch, code) => {
    expect(freeCode({ taken: branch, branch, names: [] })).toBe(code);
  });

  test('has no character three times', () => {
    expect(everyCode).toContain('222');
    expect(freeCode({ taken: everyCode.filter((code) => code !== '222'), branch: [], names: [] })).toBe(
      undefined,
    );
  });

  test('is no word of an id or a page', () => {
    const names = ['tree/a4r', 'a6w'];
    expect(freeCode({ taken: ['A2K'], branch: ['A2K'], names })).toBe('A72');
  });

  test('is none when all are taken', () => {
    expect(freeCode({ taken: everyCode, branch: [], names: [] })).toBeUndefined();
  });

  test('leaves every mistyped code to be guessed, wherever in the record it is put', () => {
    const code = freeCode({ taken, branch: ['U2W'], names: [] }) ?? '';
    // Of all codes that are free, the first ones that begin with U would crowd the guesses.
    const passedOver = everyCode.filter(
      (each) => each.startsWith('U') && each < code && !taken.includes(each),
    );
    const unguessed = (added: string) =>
      [
        [...taken, added],
        [added, ...taken],
      ].flatMap((all) =>
        all.flatMap((meant) =>
          [0, 1, 2].flatMap((at) =>
            [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']
              .map((other) => meant.slice(0, at) + other + meant.slice(at + 1))
              .filter((typed) => likelyCodes(typed, [added]).length > 0)
              .filter((typed) => !likelyCodes(typed, all).includes(meant)),
          ),
        ),
      );
    expect(unguessed(code)).toEqual([]);
    expect(passedOver.map((each) => unguessed(each).length > 0)).toEqual(passedOver.map(() => true));
  });
});
