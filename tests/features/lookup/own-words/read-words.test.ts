import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeForms } from '../../../../src/features/lookup/build/write-forms.ts';
import { PRESENCE } from '../../../../src/features/lookup/own-words/lookup-index.ts';
import { piecesOf, readWords } from '../../../../src/features/lookup/own-words/read-words.ts';
import { vocabularyOf, withoutLongVowels } from '../../../../src/features/lookup/own-words/vocabulary.ts';

const names = ['password', 'phone', 'new-phone', 'code', 'arrive', 'verify', 'word', 'wait', 'blue', '切替'];
const unspaced: Readonly<Record<string, readonly number[]>> = {
  ぱすわーど: [0],
  ぱすわど: [0],
  わーど: [6],
  電話: [1],
  べる: [1],
  おーせんていけーたー: [1, 0],
  新しい電話: [2, 1],
  こーど: [3],
  認証こーど: [3],
  にんしようこーど: [3],
  認証: [5],
  にんしよう: [5],
  届か: [4],
  とどか: [4],
  まて: [7],
};
const spaced: Readonly<Record<string, readonly number[]>> = {
  password: [0],
  phon: [1],
  'new phon': [2, 1],
  cod: [3],
  word: [6],
  'log in': [5],
  blu: [8],
};
const parts = () => ({
  ...writeForms(new Map(Object.entries(unspaced)), new Map(Object.entries(spaced))),
  pieces: ['切替'],
  firstPiece: 9,
  stopWords: ['my', 'in'],
});
/** Made anew for each text, so that the mutation tests know which test runs what. */
const vocabulary = () => vocabularyOf(parts());

/** What is read: `+` in full, `~` implied, `.` a piece, `?` mistyped. */
const read = (text: string) =>
  readWords(text, vocabulary()).found.map(
    ({ feature, presence, isMistyped }) => `${'+~.'[presence]}${names[feature]}${isMistyped ? '?' : ''}`,
  );
const unknown = (text: string) => readWords(text, vocabulary()).unknown.map((range) => text.slice(...range));

describe('what is read in a text', () => {
  test.each([
    ['a form', 'パスワード', ['+password']],
    ['a form in hiragana', 'ぱすわーどが', ['+password']],
    ['a form without its long vowel', 'ぱすわど', ['+password']],
    ['a form in half width', 'ﾊﾟｽﾜｰﾄﾞ', ['+password']],
    ['a form with spaces inside', '新しい 電話', ['+new-phone', '~phone', '~phone']],
    ['the longer of two forms, and the shorter as implied', '認証コード', ['+code', '~verify', '~code']],
    ['no form inside a word in kana', 'パスワード', ['+password']],
    ['two forms in a row', '認証電話', ['+verify', '+phone']],
    ['a word', 'my Password', ['+password']],
    ['a word with an ending', 'codes', ['+code']],
    ['several words as one form, and what is implied', 'my new phone', ['+new-phone', '~phone', '~phone']],
    ['a word with a slip', 'pasword', ['+password?']],
    ['a form of several words with a slip', 'new phoen', ['+new-phone?', '~phone?', '~phone?']],
    ['kana with a slip', 'オーセンティケタ', []],
    ['long kana with a slip', 'オーセンティーケーター', ['+phone?', '~password?']],
    ['hiragana with a slip between spaces', 'x おーせんてぃけーーたー y', ['+phone?', '~password?']],
    [
      'nothing of hiragana with a slip beside other letters',
      '電おーせんてぃけーーたー、おーせんてぃけーーたー話',
      [],
    ],
    ['nothing of four kana with a slip', 'コールド', []],
    ['a form of three kana among others', 'がとどかない', ['+arrive']],
    ['no form of two kana before or after another', 'べるよ、しべる', []],
    ['no form of two kana in hiragana beside kanji', 'しらべる電話', ['+phone']],
    ['nothing of a word that is cut off before a full stop', 'my passw.', []],
    ['a word of a text', 'blue', ['+blue']],
    ['Japanese in Latin letters', 'ninshou', ['+verify']],
    ['Japanese in Latin letters without long vowels', 'ninsho', ['+verify']],
    ['Japanese in Latin letters in several words', 'pasuwa-do ga todokanai', ['+password', '+arrive']],
    ['a form of two kana between spaces', 'べる が', ['+phone']],
    ['no form of two kana inside other hiragana', 'しらべるよ', []],
    ['a form of two kana in katakana', '玄関ベル', ['+phone']],
    ['no Japanese in the middle of another word', 'roommate', []],
    ['a piece of a word in kanji', '切替', ['.切替']],
    [
      'two forms of kana in a row as one, and both as implied',
      'にんしょうコード',
      ['+code', '~verify', '~code'],
    ],
    ['the same in Latin letters', 'ninshou ko-do', ['+code', '~verify', '~code']],
    ['nothing of a short word with a slip', 'cide', []],
    ['nothing of a word of seven letters with two slips', 'pasward', []],
    ['a word of eight letters with two slips', 'pasxwxrd', ['+password?']],
    ['nothing of a word whose first and last letters are wrong', 'xasswory', []],
    ['a word with only its first letter right', 'passwory', ['+password?']],
    ['a word that is cut off at the end', 'my passw', ['+password?']],
    ['a word that is cut off, with space behind it', 'my passw ', ['+password?']],
    ['nothing of a word that is cut off before another', 'passw my', []],
    ['nothing of two letters', 'my pa', []],
    [
      'forms of several words in Latin letters between others',
      'pasuwa-do, phone todokanai',
      ['+password', '+arrive', '+phone'],
    ],
    ['a form of another script beside Latin letters', '電話phone', ['+phone', '+phone']],
    ['nothing', '', []],
  ])('is %s: %s', (_, text, features) => {
    expect(read(text)).toEqual(features);
  });

  test('leaves over what nobody knows: words, names in katakana, kanji, but neither stop words nor grammar', () => {
    expect(unknown('my Tinder password')).toEqual(['Tinder']);
    expect(unknown('ツイッターの電話')).toEqual(['ツイッター']);
    expect(unknown('弟のパスワードがわからない')).toEqual(['弟']);
    expect(unknown('pasuwa-do ga wo')).toEqual([]);
    expect(unknown('切替')).toEqual([]);
  });

  test('is no Japanese where it is a word of ours or a stop word', () => {
    const words = new Map([
      ['mat', [1]],
      ['mat bell', [2]],
    ]);
    const known = (spacedForms: Map<string, number[]>, stopWords: string[]) =>
      vocabularyOf({
        ...writeForms(new Map([['まて', [0]]]), spacedForms),
        pieces: [],
        firstPiece: 3,
        stopWords,
      });
    const featuresOf = (...args: Parameters<typeof known>) =>
      readWords('Mate', known(...args)).found.map(({ feature }) => feature);
    expect(featuresOf(new Map(), [])).toEqual([0]);
    expect(featuresOf(words, [])).toEqual([1]);
    expect(featuresOf(new Map(), ['mat'])).toEqual([]);
    // A part of a form alone is no word of ours.
    expect(featuresOf(new Map([['mat bell', [2]]]), [])).toEqual([0]);
  });

  test('has the range of a word in kana with a slip', () => {
    const text = 'x オーセンティーケーター y';
    expect(readWords(text, vocabulary()).found.map(({ range }) => text.slice(...range))).toEqual([
      'オーセンティーケーター',
      'オーセンティーケーター',
    ]);
  });

  test('leaves out unknown words in half-width katakana, in which grammar looks like words', () => {
    expect(unknown('ｶﾞｶﾞ')).toEqual([]);
    expect(unknown('ガガ')).toEqual(['ガガ']);
  });

  test('corrects nothing if it is not asked to', () => {
    const strict = vocabularyOf(parts(), { corrects: false });
    expect(readWords('pasword', strict).found).toEqual([]);
    expect(readWords('オーセンティーケーター', strict).found).toEqual([]);
  });

  test('has the range of each feature', () => {
    const text = '新しい 電話 ninshou Password';
    expect(readWords(text, vocabulary()).found.map(({ range }) => text.slice(...range))).toEqual([
      '新しい 電話',
      '新しい 電話',
      '電話',
      'ninshou',
      'Password',
    ]);
  });

  test('lies within the text, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                'パス',
                'ﾜｰ',
                'ド',
                '電話',
                'pas',
                'uwa-do ',
                'phone ',
                "'",
                'ー',
                'ﾞ',
                '\ud800',
              ),
            )
            .map((all) => all.join('')),
        ),
        (text) => {
          const { found, unknown: left } = readWords(text, vocabulary());
          for (const [start, end] of [...found.map(({ range }) => range), ...left]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(found.every(({ presence }) => Object.values(PRESENCE).includes(presence as 0))).toBe(true);
        },
      ),
    );
  });
});

test.each([
  ['切替時', ['切替', '替時']],
  ['消', ['消']],
  ['ルート', ['るー', 'ーと']],
])('the pieces of %s are %s', (run, pieces) => {
  expect(piecesOf(run)).toEqual(pieces);
});

test.each([
  ['りゆうがく', 'りゆがく'],
  ['こうど', 'こど'],
  ['おおさか', 'おさか'],
  ['ぱすわーど', 'ぱすわど'],
  ['うえ', 'うえ'],
])('%s without long vowels is %s', (kana, short) => {
  expect(withoutLongVowels(kana)).toBe(short);
});
