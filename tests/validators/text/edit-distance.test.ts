import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/validators/text/edit-distance.ts';
import { runs } from '../../properties.ts';

describe('the edit distance', () => {
  test.each<[string, string, number]>([
    ['', '', 0],
    ['ecs', 'ecs', 0],
    ['ec', 'ecs', 1],
    ['cs', 'ecs', 1],
    ['es', 'ecs', 1],
    ['eccs', 'ecs', 1],
    ['exs', 'ecs', 1],
    ['esc', 'ecs', 1],
    ['ces', 'ecs', 1],
    ['sec', 'ecs', 2],
    ['e', 'ecs', 2],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['alumuni', 'alumni', 1],
    ['aulmin', 'alumni', 2],
    ['abcd', 'badc', 2],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('between %j and %j is %i', (typed, meant, away) => {
    expect(editDistance(typed, meant, 3)).toBe(away);
    expect(editDistance(typed, meant, away)).toBe(away);
    if (away > 0) expect(editDistance(typed, meant, away - 1)).toBe(Number.POSITIVE_INFINITY);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });

  test('is symmetric, and zero only for the same word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 7)).toBe(editDistance(other, one, 7));
        expect(editDistance(one, other, 7) === 0).toBe(one === other);
      }),
      runs(2000),
    );
  });

  test('is one for a letter deleted, inserted, replaced or swapped with its neighbour', () => {
    fc.assert(
      fc.property(word, fc.nat(6), fc.constantFrom('a', 'b', 'x'), (whole, at, letter) => {
        const place = at % (whole.length + 1);
        const before = whole.slice(0, place);
        const after = whole.slice(place);
        expect(editDistance(before + letter + after, whole, 1)).toBe(1);
        if (after !== '') expect(editDistance(before + after.slice(1), whole, 1)).toBe(1);
        if (after !== '') expect(editDistance(`${before}#${after.slice(1)}`, whole, 1)).toBe(1);
        if (after.length > 1) {
          const swapped = before + after[1] + after[0] + after.slice(2);
          expect(editDistance(swapped, whole, 1)).toBe(swapped === whole ? 0 : 1);
        }
      }),
      runs(2000),
    );
  });
});
