import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../src/features/lookup/own-words/fold-text.ts';

describe('a folded text', () => {
  test.each([
    ['パスワード', 'ぱすわーど'],
    ['ﾊﾟｽﾜｰﾄﾞ', 'ぱすわーど'],
    ['ぱすわ-ど', 'ぱすわーど'],
    ['ぱすわ〜ど', 'ぱすわーど'],
    ['キシュヘン', 'きしゆへん'],
    ['ロック', 'ろつく'],
    ['ＳＭＳ が', 'smsが'],
    ['ヴォイス', 'ゔおいす'],
    ['パスキ一は', 'ぱすきーは'],
    ['パスワ一ド', 'ぱすわーど'],
    ['メール一通', 'めーる一通'],
    ['の一', 'の一'],
    ['ー', 'ー'],
    ['か-', 'かー'],
    ['-か', '-か'],
    ['wi-fi', 'wi-fi'],
    ['A-2-K', 'a-2-k'],
    ['認証 コード', '認証こーど'],
    ['ゕヶ', 'かけ'],
    ['', ''],
  ])('of %s is %s', (typed, folded) => {
    expect(foldText(typed).text).toBe(folded);
  });

  test('knows where each of its characters comes from', () => {
    const typed = ' ﾊﾟ ㍻x';
    const { text, starts, ends } = foldText(typed);
    expect(text).toBe('ぱ平成x');
    expect([...text].map((_, at) => typed.slice(starts[at], ends[at]))).toEqual(['ﾊﾟ', '㍻', '㍻', 'x']);
  });

  test('of any text has a range in it for each character, in order, and folds no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { text, starts, ends } = foldText(typed);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        for (const [at, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[at] as number);
          expect(ends[at]).toBeLessThanOrEqual(typed.length);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }
      }),
    );
  });
});
