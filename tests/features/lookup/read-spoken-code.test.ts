import { describe, expect, test } from 'vitest';
import { readSpokenCode, type SpokenCharacters } from '../../../src/features/lookup/read-spoken-code.ts';

const spoken: SpokenCharacters = {
  characters: {
    A: ['エー', 'alpha'],
    2: ['に', 'two'],
    4: ['よん', 'し'],
    7: ['しち', 'なな'],
    K: ['ケー', 'kilo'],
    L: ['エル'],
    W: ['double u'],
    X: ['x-ray'],
    U: ['uniform'],
  },
  announced: ['コード', 'page code', "it's"],
};
const read = (typed: string) => readSpokenCode(typed, spoken);

describe('a code that is read out', () => {
  test.each([
    ['エーにケー', 'A2K'],
    ['alpha  two \n kilo', 'A2K'],
    ['エー、に、ケー', 'A2K'],
    ['えー にー けー', undefined],
    ['えー に けー', 'A2K'],
    ['ｴｰ ﾆ ｹｰ', 'A2K'],
    ['Alpha two kilo', 'A2K'],
    ['alpha-two-kilo', 'A2K'],
    ['A two K', 'A2K'],
    ['a, 2, kilo', 'A2K'],
    ['エーにケーです', 'A2K'],
    ['エーにケーでした。', 'A2K'],
    ['double u double u X', undefined],
    ['double u, x-ray, uniform', 'WXU'],
    ['エーにケーって書いてあります', 'A2K'],
    ['alpha two kilo please', 'A2K'],
    ['コードは A2K です', 'A2K'],
    ['コード:エーにケー と出ています', 'A2K'],
    ['the page code is alpha two kilo, I think', 'A2K'],
    ["it's A as in apple, two, K as in king", 'A2K'],
    ['A for apple 2 K like king', 'A2K'],
  ])('“%s” is %s', (typed, code) => {
    expect(read(typed)).toBe(code);
  });

  test.each([
    'two kilos',
    'alpha two',
    'alpha two kilo kilo',
    'エーにエー',
    'kilo two alpha',
    '',
    'コード',
    `${'a '.repeat(40)}`,
    'alpha two kilowatt',
  ])('“%s” is none', (typed) => {
    expect(read(typed)).toBeUndefined();
  });

  test('takes the reading that is valid: し is 4, しち is 7', () => {
    const valid = ['A', '2', '4', '7', 'K', 'L'];
    expect(valid).toContain('7');
    expect(read('エルななしち')).toBe(read('L77'));
  });

  test('is read in a text of up to sixty characters', () => {
    expect(read(`コード A2K${' '.repeat(40)}`)).toBe('A2K');
    expect(read(`コード A2K${' '.repeat(53)}`)).toBe('A2K');
    expect(read(`コード A2K${' '.repeat(54)}`)).toBeUndefined();
  });
});
