import { describe, expect, test } from 'vitest';
import { align } from '../../../src/validators/message/align.ts';

const exactly = (text: string) => text.split(' ').map((word) => new Map([[word, 1]]));
const sought = (text: string, ...weights: number[]) => {
  const words = text.split(' ');
  return { words, weights: words.map((_, at) => weights[at] ?? 1) };
};
const costs = (typed: readonly unknown[], cost = 0.5) => typed.map(() => cost);

/** Returns the part of a sentence that a text contains, at a cost of half a word for each foreign word. */
function found(text: string, sentence: string, ...weights: number[]) {
  const typed = exactly(text);
  return align(typed, costs(typed), sought(sentence, ...weights));
}

describe('the alignment of a typed text with a sentence', () => {
  test.each<[string, string, string, { weight: number; positions: number[] }]>([
    ['all of it', 'a b c', 'a b c', { weight: 3, positions: [0, 1, 2] }],
    ['nothing of it', 'x y', 'a b', { weight: 0, positions: [] }],
    ['its beginning', 'a b', 'a b c', { weight: 2, positions: [0, 1] }],
    ['its end', 'b c', 'a b c', { weight: 2, positions: [0, 1] }],
    ['its ends, which costs nothing', 'a c', 'a b c', { weight: 2, positions: [0, 1] }],
    ['strangers around it, which cost nothing', 'x x a b x', 'a b', { weight: 2, positions: [2, 3] }],
    ['a stranger within', 'a x b', 'a b', { weight: 1.5, positions: [0, 2] }],
    ['two strangers within', 'a b x x c d', 'a b c d', { weight: 3, positions: [0, 1, 4, 5] }],
    ['more strangers than it is worth', 'a x x x b', 'a b', { weight: 1, positions: [0] }],
    ['a better stretch behind a worse one', 'a x x x a b', 'a b', { weight: 2, positions: [4, 5] }],
    ['a word in the wrong order', 'b a', 'a b', { weight: 1, positions: [0] }],
    ['a word that was typed twice', 'a a b', 'a b', { weight: 2, positions: [1, 2] }],
  ])('finds %s', (_, text, sentence, expected) => {
    expect(found(text, sentence)).toEqual(expected);
  });

  test('adds up the weights of the words', () => {
    expect(found('a c', 'a b c', 0.25, 5, 2)).toEqual({ weight: 2.25, positions: [0, 1] });
  });

  test('weights a word by its certainty', () => {
    const typed = [new Map([['a', 0.5]]), new Map([['b', 1]])];
    expect(align(typed, costs(typed), sought('a b'))).toEqual({ weight: 1.5, positions: [0, 1] });
  });

  test('takes the more certain of two candidates for one word if more of the sentence is missing', () => {
    const typed = [new Map([['a', 0.85]]), new Map([['a', 1]])];
    expect(align(typed, costs(typed), sought('a b'))).toEqual({ weight: 1, positions: [1] });
  });

  test('takes the more certain of two meanings of a word', () => {
    const typed = [
      new Map([
        ['a', 0.5],
        ['b', 1],
      ]),
    ];
    expect(align(typed, costs(typed), sought('a b'))).toEqual({ weight: 1, positions: [0] });
  });

  test('subtracts the cost of each foreign word', () => {
    const typed = exactly('a x y b');
    expect(align(typed, [9, 0.25, 0.5, 9], sought('a b'))).toEqual({ weight: 1.25, positions: [0, 3] });
  });

  test('skips a word that resembles none', () => {
    const typed = [new Map(), new Map([['a', 1]]), new Map(), new Map([['b', 1]])];
    expect(align(typed, costs(typed), sought('a b'))).toEqual({ weight: 1.5, positions: [1, 3] });
  });

  test('is empty if nothing was typed or nothing is searched for', () => {
    expect(align([], [], sought('a'))).toEqual({ weight: 0, positions: [] });
    expect(align(exactly('a'), [1], { words: [], weights: [] })).toEqual({ weight: 0, positions: [] });
  });
});
