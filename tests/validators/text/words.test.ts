import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnspaced, wordsOf } from '../../../src/validators/text/words.ts';
import { anyText, runs } from '../../properties.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test.each([
  ['確認', true],
  ['ผ่า', true],
  ['пароль', false],
  ['한국', false],
  ['a1', false],
  ['', false],
])('%j begins in a script without spaces: %j', (word, expected) => {
  expect(isUnspaced(word)).toBe(expected);
});

describe('the words of a text', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['punctuation only', ' … ! 、。「」', []],
    ['capitals', 'Your ACCOUNT', ['your', 'account']],
    ['full-width letters', 'Ｙｏｕｒ　ａｃｃｏｕｎｔ', ['your', 'account']],
    ['digits', 'code 123456.', ['code', '123456']],
    ['a curly apostrophe', 'isn’t', ['is', 'not']],
    ['a straight apostrophe', "isn't", ['is', 'not']],
    ['other marks in its place', 'isn`t isn´t isn‘t', ['is', 'not', 'is', 'not', 'is', 'not']],
    ['no apostrophe', 'doesnt didnt couldnt arent dont', words('does not did not could not are not do not')],
    ['has and have', 'hasn’t haven’t', ['has', 'not', 'have', 'not']],
    ['cannot', 'cannot can’t', ['can', 'not', 'can', 'not']],
    ['a word that only ends like one', 'print sprint significant', ['print', 'sprint', 'significant']],
    ['a word that only begins like one', 'Cantonese', ['cantonese']],
    ['letters drawn together', 'conﬁrm', ['confirm']],
    ['a sign of more than letters', '25℃ ⒈', ['25']],
    ['a sign of more than Japanese', '㋀分', []],
    ['another apostrophe', 'Let’s you’ve', ['lets', 'youve']],
    ['a quotation', "'quoted'", ['quoted']],
    ['a quotation after a word', "say 'quoted'", ['say', 'quoted']],
    ['accents', 'café', ['café']],
    ['a letter and its accent apart', 'cafe\u0301', ['café']],
    ['Japanese, in pairs', '確認コード', ['確認', '認コ', 'コー', 'ード']],
    ['one Japanese character', '文', []],
    ['the repetition mark', '様々', ['様々']],
    ['half-width katakana with sound marks', 'ﾊﾟｽﾜｰﾄﾞ', ['パス', 'スワ', 'ワー', 'ード']],
    ['Japanese over a space', '一時 的', ['一時', '時的']],
    ['Japanese over a line break', '一時\n的', ['一時', '時的']],
    ['Japanese that a full stop parts', '一時。的に', ['一時', '的に']],
    ['Japanese that a Latin word parts', 'そのMicrosoftアカ', ['その', 'microsoft', 'アカ']],
    ['Japanese and Latin apart', 'アプリ app アプ', ['アプ', 'プリ', 'app', 'アプ']],
    ['Korean', '비밀번호가 틀렸습니다.', ['비밀번호가', '틀렸습니다']],
    ['Korean whose letters are apart', '\u1112\u1161\u11ab\u1100\u1173\u11af', ['\ud55c\uae00']],
    ['Korean beside Chinese', '한국 漢字', ['한국', '漢字']],
    ['Cyrillic', 'Неверный ПАРОЛЬ', ['неверный', 'пароль']],
    ['a Ukrainian apostrophe', 'пам’ять памʼять', ['память', 'память']],
    ['Greek, whose sigma is another at the end', 'κωδικος ΚΩΔΙΚΟΣ', ['κωδικοσ', 'κωδικοσ']],
    ['Turkish capitals', 'İptal', ['i\u0307ptal']],
    ['Arabic, from right to left', 'كلمة المرور', ['كلمة', 'المرور']],
    ['Hindi, whose vowels are marks', 'पासवर्ड गलत है', ['पासवर्ड', 'गलत', 'है']],
    ['Persian with an unseen joint', 'می\u200cخواهم', ['میخواهم']],
    ['Chinese, in pairs', '密码错误', ['密码', '码错', '错误']],
    ['Thai, in pairs', 'รหัสผ่าน', ['รหั', 'หัส', 'สผ่', 'ผ่า', 'าน']],
    ['Thai digits, which are a word', 'รหัส ๑๒๓', ['รหั', 'หัส', '๑๒๓']],
    ['Burmese, Khmer and Lao, in pairs', 'ကခ. ខគ. ກຂ', ['ကခ', 'ខគ', 'ກຂ']],
  ])('of %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('have the positions where they were typed', () => {
    expect(wordsOf(' Ａb ﾊﾟｽ! isn’t')).toEqual([
      { word: 'ab', start: 1, end: 3 },
      { word: 'パス', start: 4, end: 7 },
      { word: 'is', start: 9, end: 14 },
      { word: 'not', start: 9, end: 14 },
    ]);
    expect(wordsOf('一 時')).toEqual([{ word: '一時', start: 0, end: 3 }]);
  });

  test('are within the text and in order, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, word } of wordsOf(text)) {
          expect(word).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      runs(500),
    );
  });
});
