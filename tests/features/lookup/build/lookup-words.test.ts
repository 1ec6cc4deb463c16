import { expect, test } from 'vitest';
import { type LookupTexts, lookupWords } from '../../../../src/features/lookup/build/lookup-words.ts';

const tree = { start: 'a', steps: { a: { kind: 'outcome' }, b: { kind: 'outcome' } } } as never;
const texts = (word: string): LookupTexts => ({
  steps: {
    a: {
      title: `${word} title`,
      lead: `${word} <label>next</label> <code>x@y</code> <b>Menu</b> <page>p</page>`,
      answers: { one: { label: `${word} answer`, short: '' } },
    },
    b: { title: 'b', lead: '' },
  },
  deskSteps: { a: { heard: [`${word} heard`], listen: { one: [`${word} listen`] } }, b: { heard: [] } },
  label: (id) => `the ${id}`,
  ownWords: { a: [`${word} own`], 'not-ours': [`${word} bank`] },
  terms: { lamp: [word] },
  spoken: { characters: { A: [`${word} alpha`] }, announced: [`${word} code`] },
  stopWords: [`${word} the`],
});
const messages = [
  { id: 'm', step: 'a', codes: [], wordings: { en: ['Too blue.'], ja: ['青すぎます'] } },
  { id: 'n', step: 'b', codes: [], wordings: {} },
];

test('the words to search are those of each step in all languages, and its messages', () => {
  const { searched, spoken } = lookupWords(tree, messages, [texts('one'), texts('two')]);
  expect(searched.steps).toEqual([
    {
      id: 'a',
      phrases: ['one own', 'two own', 'one heard', 'two heard', 'Too blue.', '青すぎます'],
      texts: [
        ['one title', 'two title'],
        ['one answer', 'one listen', 'two answer', 'two listen'],
        ['one the next x@y Menu  ', 'two the next x@y Menu  '],
      ],
    },
    { id: 'b', phrases: [], texts: [['b', 'b'], [], []] },
  ]);
  expect(searched.notOurs).toEqual(['one bank', 'two bank']);
  expect(searched.terms).toEqual([{ lamp: ['one'] }, { lamp: ['two'] }]);
  expect(searched.stopWords).toEqual(['one the', 'two the']);
  expect(spoken).toEqual({
    characters: { A: ['one alpha', 'two alpha'] },
    announced: ['one code', 'two code'],
  });
});

test('a step without texts or without words at the desk has no words', () => {
  const bare = { ...texts('one'), deskSteps: {}, ownWords: {} };
  const { searched } = lookupWords(tree, [], [bare]);
  expect(searched.steps[0]).toEqual({ id: 'a', phrases: [], texts: [[], [], []] });
  expect(searched.notOurs).toEqual([]);
});
