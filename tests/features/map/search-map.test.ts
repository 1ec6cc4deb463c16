import { describe, expect, test } from 'vitest';
import { searchMap } from '../../../src/features/map/search-map.ts';

const steps = [
  {
    step: 'start',
    code: 'H24',
    titles: ['Where do you get stuck?', 'サインインのどこで困っていますか？'],
    answers: [
      { answer: 'password', label: 'When I enter my password' },
      { answer: 'not-sure', label: 'I’m not sure' },
    ],
  },
  {
    step: 'password',
    code: 'K2F',
    titles: ['What happens when you enter your password?', 'パスワードを入力すると、どうなりますか？'],
    answers: [{ answer: 'refused', label: 'Password is refused' }],
  },
  { step: 'end', code: 'Y2T', titles: ['All done', '解決しました'], answers: [] },
];

/** Returns the steps found, with their answers. */
const found = (typed: string) => searchMap(steps, typed).map(({ step, answers }) => [step, ...answers]);

describe('the search of the map', () => {
  test.each([
    ['a word of a title', 'stuck', [['start']]],
    ['a part of a word', 'happ', [['password']]],
    ['words in any order', 'password happens', [['password', 'refused']]],
    ['an answer, with its step', 'sure', [['start', 'not-sure']]],
    ['a word of an answer and one of its title', 'refused happens', [['password', 'refused']]],
    ['a title in another language', '困って', [['start']]],
    ['a word in another kana', 'ぱすわーど', [['password']]],
    ['half-width kana', 'ﾊﾟｽﾜｰﾄﾞ', [['password']]],
    ['a code in lower case', 'k2f', [['password']]],
    ['a code in full width', 'Ｙ２Ｔ', [['end']]],
    ['a typewriter’s apostrophe', "i'm", [['start', 'not-sure']]],
    [
      'several steps, in their order',
      'password',
      [
        ['start', 'password'],
        ['password', 'refused'],
      ],
    ],
  ])('finds %s', (_, typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \u3000 '],
    ['an unknown word', 'banana'],
    ['words of two steps', 'stuck done'],
    ['an id', 'not-sure'],
    ['a pattern', '.*'],
  ])('finds no step for %s', (_, typed) => {
    expect(found(typed)).toEqual([]);
  });

  test('reads a long text at once', () => {
    expect(found('a '.repeat(5000))).toEqual(found('a'));
    expect(found('あ'.repeat(10_000))).toEqual([]);
  });
});
