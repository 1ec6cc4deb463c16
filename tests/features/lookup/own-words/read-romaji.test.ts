import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRomaji } from '../../../../src/features/lookup/own-words/read-romaji.ts';

describe('Japanese in Latin letters', () => {
  test.each([
    // Hepburn, Kunrei-shiki, and as input methods take it
    ['shi', 'し'],
    ['si', 'し'],
    ['chi', 'ち'],
    ['ti', 'ち'],
    ['tsu', 'つ'],
    ['tu', 'つ'],
    ['fu', 'ふ'],
    ['hu', 'ふ'],
    ['ji', 'じ'],
    ['zi', 'じ'],
    ['sha', 'しや'],
    ['sya', 'しや'],
    ['cho', 'ちよ'],
    ['tyo', 'ちよ'],
    ['ju', 'じゆ'],
    ['zyu', 'じゆ'],
    ['jyu', 'じゆ'],
    ['ryo', 'りよ'],
    ['wo wa ya yu yo'.split(' ').join(''), 'をわやゆよ'],
    // ん
    ['ninsho', 'にんしよ'],
    ["kin'en", 'きんえん'],
    ['kinnen', 'きんねん'],
    ['shimbun', 'しんぶん'],
    ['annnai', 'あんない'],
    ['hon', 'ほん'],
    // Doubled consonants
    ['rokku', 'ろつく'],
    ['matcha', 'まつちや'],
    ['zasshi', 'ざつし'],
    // Long vowels
    ['pasuwa-do', 'ぱすわーど'],
    ['kōdo', 'こーど'],
    ['koudo', 'こうど'],
    // Loan words
    ['fairu', 'ふあいる'],
    ['paatii', 'ぱあちい'],
    ['vei', 'ゔえい'],
    ['sheru', 'しえる'],
    ['ＳＵＭＡＨＯ', 'すまほ'],
  ])('%s is read as %s', (typed, kana) => {
    expect(readRomaji(typed)).toBe(kana);
  });

  test.each([
    'password',
    'x',
    'q',
    '',
    'phone',
    'sms',
    'str',
    'パス',
    'a1',
    'yi',
    '-a',
    'error',
    'a'.repeat(50),
  ])('%s is not', (typed) => {
    expect(readRomaji(typed)).toBeUndefined();
  });

  test('never throws, and gives only kana', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z'-]{0,30}$/), (typed) => {
        expect(readRomaji(typed) ?? 'ん').toMatch(/^[\u3041-\u3096ー]+$/);
      }),
    );
  });
});
