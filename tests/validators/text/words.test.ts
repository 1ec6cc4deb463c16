import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/validators/text/words.ts';
import { anyText, runs } from '../../properties.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

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
  ])('of %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('stand where they were typed', () => {
    expect(wordsOf(' Ａb ﾊﾟｽ! isn’t')).toEqual([
      { word: 'ab', start: 1, end: 3 },
      { word: 'パス', start: 4, end: 7 },
      { word: 'is', start: 9, end: 14 },
      { word: 'not', start: 9, end: 14 },
    ]);
    expect(wordsOf('一 時')).toEqual([{ word: '一時', start: 0, end: 3 }]);
  });

  test('are within the text and in order, whatever it is', () => {
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
