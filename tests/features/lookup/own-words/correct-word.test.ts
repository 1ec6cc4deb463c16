import { describe, expect, test } from 'vitest';
import { writeForms } from '../../../../src/features/lookup/build/write-forms.ts';
import {
  completeWord,
  correctKana,
  correctWord,
} from '../../../../src/features/lookup/own-words/correct-word.ts';
import { vocabularyOf } from '../../../../src/features/lookup/own-words/vocabulary.ts';

const vocabulary = (words: string[], kana: string[] = [], options?: { corrects: boolean }) =>
  vocabularyOf(
    {
      ...writeForms(new Map(kana.map((form) => [form, [0]])), new Map(words.map((word) => [word, [0]]))),
      pieces: [],
      firstPiece: 1,
      stopWords: [],
    },
    options,
  );

describe('a mistyped word', () => {
  test.each([
    ['one letter wrong', 'lacked', ['lock'], 'lock'],
    ['one letter missing', 'passwrd', ['password'], 'password'],
    ['one letter too many', 'passwoord', ['password'], 'password'],
    ['two letters swapped', 'acocunt', ['account'], 'account'],
    ['its first letter wrong', 'xhonet', ['phonet'], 'phonet'],
    ['its last letter wrong', 'phonx', ['phone'], 'phone'],
    ['an ending, and its first letter wrong', 'xhone', ['phone'], undefined],
    ['its last letter wrong, of six', 'phonex', ['phoner'], 'phoner'],
    ['its first and last letters wrong', 'xasswory', ['password'], undefined],
    ['two letters wrong, of eight', 'pasxwxrd', ['password'], 'password'],
    ['two letters wrong, of seven', 'acxouxt', ['account'], undefined],
    ['three letters wrong', 'paxxwxrd', ['password'], undefined],
    ['a slip, of four letters', 'cide', ['code'], undefined],
    ['a slip, of five letters', 'lokin', ['login'], 'login'],
    ['a slip that makes a short stem, but another first letter', 'xocks', ['lock'], undefined],
    ['one letter more than a word of three letters', 'walls', ['wal'], undefined],
    ['its first letter wrong, of five', 'xlank', ['blank'], 'blank'],
  ])('with %s: %s', (_, typed, words, stem) => {
    expect(correctWord(typed, vocabulary(words))).toBe(stem);
  });

  test('stands for the closest word, the first of two that are as close', () => {
    expect(correctWord('passwordx', vocabulary(['passworxx', 'password']))).toBe('password');
    expect(correctWord('passwordx', vocabulary(['password', 'passworxx']))).toBe('password');
    expect(correctWord('abcdxf', vocabulary(['abcdyf', 'abcdzf']))).toBe('abcdyf');
  });

  test('stands for a part of a form, never for a form of several words', () => {
    expect(correctWord('authenticater', vocabulary(['new authenticator']))).toBe('authenticator');
    expect(correctWord('signin', vocabulary(['sign in']))).toBeUndefined();
  });

  test('stands for nothing if nothing is to be corrected', () => {
    expect(correctWord('passwrd', vocabulary(['password'], [], { corrects: false }))).toBeUndefined();
  });

  test('is kept with what it stands for, up to five hundred of them', () => {
    const known = vocabulary(['password']);
    correctWord('passwrd', known);
    correctWord('zebraz', known);
    expect([...known.corrections]).toEqual([
      ['passwrd', 'password'],
      ['zebraz', undefined],
    ]);
    known.corrections.set('passwrd', 'kept');
    expect(correctWord('passwrd', known)).toBe('kept');
    for (let count = known.corrections.size; count < 500; count += 1) correctWord(`unknown${count}`, known);
    expect(known.corrections.size).toBe(500);
    correctWord('passwrd', known);
    expect(known.corrections.size).toBe(500);
    expect(correctWord('passwordd', known)).toBe('password');
    expect([...known.corrections]).toEqual([['passwordd', 'password']]);
  });
});

describe('a word that is cut off', () => {
  test('is the shortest that begins so, the first of two', () => {
    expect(completeWord('auth', vocabulary(['authenticator', 'authority', 'authorxty']))).toBe('authority');
  });

  test('has three letters or more', () => {
    expect(completeWord('au', vocabulary(['authority']))).toBeUndefined();
    expect(completeWord('aut', vocabulary(['authority']))).toBe('authority');
  });

  test('is no form of several words, and nothing that only contains it', () => {
    expect(completeWord('log', vocabulary(['log in now', 'catalog', 'logarithmic']))).toBe('log');
    expect(completeWord('log ', vocabulary(['log in']))).toBeUndefined();
    expect(completeWord('ogin', vocabulary(['login', 'other']))).toBeUndefined();
  });

  test('stands for nothing if nothing is to be corrected', () => {
    expect(completeWord('auth', vocabulary(['authority'], [], { corrects: false }))).toBeUndefined();
  });
});

describe('a word in kana with a slip', () => {
  test.each([
    ['one wrong', 'ぱすわあど', 'ぱすわーど'],
    ['one missing', 'ぱすーど', 'ぱすわーど'],
    ['one too many', 'ぱすわわーど', 'ぱすわーど'],
    ['two wrong', 'ぱすああど', undefined],
  ])('stands for a form: %s', (_, kana, form) => {
    expect(correctKana(kana, vocabulary([], ['べる', 'ぱすわーど']))).toBe(form);
  });

  test('stands for a form of the same length before a shorter and a longer one', () => {
    expect(correctKana('あいうえお', vocabulary([], ['あいうえおか', 'あいうえ', 'あいうえき']))).toBe(
      'あいうえき',
    );
    expect(correctKana('あいうえお', vocabulary([], ['あいうえおか', 'あいうえ']))).toBe('あいうえ');
  });

  test('never stands for a longer form that begins with it, since it is a word of its own', () => {
    expect(correctKana('せきゆりてい', vocabulary([], ['せきゆりていき']))).toBeUndefined();
    expect(correctKana('きゆりていき', vocabulary([], ['せきゆりていき']))).toBe('せきゆりていき');
  });

  test('never stands for a form of three kana, or of other characters', () => {
    expect(correctKana('あいうえ', vocabulary([], ['あいう']))).toBeUndefined();
    expect(correctKana('あいうえお', vocabulary([], ['あいうえ語']))).toBeUndefined();
    expect(correctKana('あいうえお', vocabulary([], ['語いうえお']))).toBeUndefined();
  });
});
