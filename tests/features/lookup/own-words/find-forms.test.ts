import { describe, expect, test } from 'vitest';
import { writeForms } from '../../../../src/features/lookup/build/write-forms.ts';
import {
  formsIn,
  isSimpleIn,
  type Match,
  untangle,
} from '../../../../src/features/lookup/own-words/find-forms.ts';
import { readForms } from '../../../../src/features/lookup/own-words/form-table.ts';
import { PRESENCE } from '../../../../src/features/lookup/own-words/lookup-index.ts';

const { full, implied } = PRESENCE;

const table = (...forms: string[]) => {
  const { unspaced, meanings } = writeForms(new Map(forms.map((form, place) => [form, [place]])), new Map());
  return readForms(unspaced, meanings);
};

describe('forms in a text', () => {
  const found = (
    text: string,
    forms: string[],
    isFound: (from: number, to: number) => boolean = () => true,
  ) => formsIn(text, table(...forms), isFound).map(({ from, to }) => text.slice(from, to));

  test('are found anywhere, also in each other', () => {
    expect(found('xあいうy', ['あい', 'いう', 'あいう', 'え'])).toEqual(['あい', 'あいう', 'いう']);
  });

  test('are found up to the end, and not beyond it', () => {
    expect(found('うあ', ['あ', 'あい', 'う'])).toEqual(['う', 'あ']);
  });

  test('are those that may be found', () => {
    expect(found('ああ', ['あ'], (from, to) => from === 1 && to === 2)).toEqual(['あ']);
    expect(formsIn('ああ', table('あ'), (from) => from === 1)).toEqual([{ features: [0], from: 1, to: 2 }]);
  });
});

describe('overlapping matches', () => {
  const match = (from: number, to: number, ...features: number[]): Match => ({ features, from, to });
  const told = (matches: Match[], isSimple?: (match: Match) => boolean) =>
    untangle(matches, isSimple).map(({ feature, presence, from, to }) => [feature, presence, from, to]);

  test.each<[string, Match[], number[][]]>([
    [
      'beside each other all count',
      [match(2, 4, 2), match(0, 2, 1)],
      [
        [1, full, 0, 2],
        [2, full, 2, 4],
      ],
    ],
    [
      'inside a longer one are implied',
      [match(1, 2, 2), match(0, 3, 1)],
      [
        [1, full, 0, 3],
        [2, implied, 1, 2],
      ],
    ],
    [
      'from the same place are the longer one, and the shorter as implied',
      [match(0, 1, 2), match(0, 3, 1)],
      [
        [1, full, 0, 3],
        [2, implied, 0, 1],
      ],
    ],
    [
      'to the same place are the longer one, and the shorter as implied',
      [match(1, 3, 2), match(0, 3, 1)],
      [
        [1, full, 0, 3],
        [2, implied, 1, 3],
      ],
    ],
    ['that reach beyond an earlier one are left out', [match(0, 3, 1), match(2, 5, 2)], [[1, full, 0, 3]]],
    [
      'that follow one that was left out count',
      [match(0, 3, 1), match(2, 5, 2), match(3, 5, 3)],
      [
        [1, full, 0, 3],
        [3, full, 3, 5],
      ],
    ],
    [
      'count with what they mean in full and with what that implies',
      [match(0, 2, 1, 2)],
      [
        [1, full, 0, 2],
        [2, implied, 0, 2],
      ],
    ],
    [
      'inside a longer one are implied with what they imply',
      [match(0, 3, 1), match(0, 1, 2, 3)],
      [
        [1, full, 0, 3],
        [2, implied, 0, 1],
        [3, implied, 0, 1],
      ],
    ],
  ])('%s', (_, matches, expected) => {
    expect(told(matches)).toEqual(expected);
  });

  test('inside a simple one are left out, but not inside another', () => {
    const matches = [match(0, 3, 1), match(1, 2, 2), match(3, 6, 3), match(4, 5, 4)];
    expect(told(matches, ({ from }) => from === 0)).toEqual([
      [1, full, 0, 3],
      [3, full, 3, 6],
      [4, implied, 4, 5],
    ]);
  });

  test('stay as they were given', () => {
    const matches = [match(2, 4, 2), match(0, 2, 1)];
    untangle(matches);
    expect(matches.map(({ from }) => from)).toEqual([2, 0]);
  });
});

describe('a word in kana is simple', () => {
  const isSimple = (text: string, ...forms: string[]) =>
    isSimpleIn(`x${text}`, table(...forms))({ features: [], from: 1, to: 1 + text.length });

  test('unless it is two forms in a row, of two characters at least', () => {
    expect(isSimple('ぱすわーど', 'わーど')).toBe(true);
    expect(isSimple('ぱすわーど', 'ぱす')).toBe(true);
    expect(isSimple('ぱすわーど', 'ぱす', 'わーど')).toBe(false);
    expect(isSimple('ぱすわど', 'ぱす', 'わど')).toBe(false);
    expect(isSimple('ぱすわ', 'ぱす', 'わ')).toBe(true);
    expect(isSimple('ぱすわ', 'ぱ', 'すわ')).toBe(true);
  });

  test('unless it has other characters', () => {
    expect(isSimple('ぱす語')).toBe(false);
    expect(isSimple('語ぱす')).toBe(false);
  });
});
