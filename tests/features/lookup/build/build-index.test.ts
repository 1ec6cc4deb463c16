import { describe, expect, test } from 'vitest';
import { buildIndex, type SearchedWords } from '../../../../src/features/lookup/build/build-index.ts';
import { featureOf, PRESENCE, rankOf } from '../../../../src/features/lookup/own-words/lookup-index.ts';

const words: SearchedWords = {
  steps: [
    {
      id: 'bulb',
      phrases: ['new lamp', '電球が切れた', 'new lamp!'],
      texts: [['The lamp'], ['blue light'], ['screw']],
    },
    { id: 'socket', phrases: ['lamp', 'lamp in the wall'], texts: [['The wall'], [], ['the lamp']] },
    { id: 'cable', phrases: ['cable'], texts: [[], [], []] },
  ],
  notOurs: ['bakery closed'],
  terms: [
    { lamp: ['lamp', '@new-lamp'], 'new-lamp': ['new lamp'], oumail: ['our hall'], elsewhere: ['bakery'] },
    { lamp: ['電球（でんきゅう）', 'ランプ'], 'new-lamp': [], oumail: [], elsewhere: [] },
  ],
  stopWords: ['the in a'],
};
/** Built anew in each test, so that the mutation tests know which test runs what. */
const built = () => buildIndex(words);
const concepts = ['lamp', 'new-lamp', 'oumail', 'elsewhere'];
const nameOf = (feature: number) =>
  concepts[feature] ?? [...built().words, ...built().pieces][feature - concepts.length];

/** The features of the phrases of a step, by name and presence. */
const phrasesOf = (step: number) =>
  built().phrases[step]?.map((packed) =>
    packed.map((each) => `${nameOf(featureOf(each))} ${rankOf(each)}`).sort(),
  );

describe('the index', () => {
  test('has the forms of all languages, with what each means and then what it implies', () => {
    expect(built().spaced).toEqual([
      [[0], 'lamp'],
      [[1, 0], 'new lamp'],
      [[2], 'our hall'],
      [[3], 'bakery'],
    ]);
    expect(built().unspaced).toEqual([[[0], '電球\nでんきゆう\nらんぷ']]);
  });

  test('has the other words of phrases, titles and answers, also parts of forms, but no stop words', () => {
    expect(built().words.toSorted()).toEqual(['blu', 'cabl', 'clos', 'light', 'new', 'wall']);
    expect(built().pieces).toEqual(['切']);
  });

  test('has each phrase of a step once, as what it means, what it implies, and words', () => {
    expect(phrasesOf(0)).toEqual([
      [`lamp ${PRESENCE.implied}`, `new ${PRESENCE.implied}`, `new-lamp ${PRESENCE.full}`],
      [`lamp ${PRESENCE.full}`, `切 ${PRESENCE.piece}`],
    ]);
    expect(phrasesOf(1)).toEqual([['lamp 0'], ['lamp 0', 'wall 0']]);
    expect(phrasesOf(3)).toEqual([['clos 0', 'elsewhere 0']]);
  });

  test('has the words of each step’s texts, those of titles above answers above the rest', () => {
    const levels = built().texts.map((texts) =>
      Object.fromEntries(texts.map((each) => [nameOf(featureOf(each)), rankOf(each)])),
    );
    expect(levels).toEqual([{ lamp: 3, blu: 2, light: 2 }, { wall: 3, lamp: 1 }, {}]);
  });

  test('weighs what fewer steps have more, words less than concepts, and never nothing', () => {
    const weightOf = (name: string) =>
      built().weights[[...concepts, ...built().words, ...built().pieces].indexOf(name)] ?? 0;
    expect(weightOf('new-lamp')).toBeGreaterThan(weightOf('lamp'));
    expect(weightOf('cabl')).toBeLessThanOrEqual(0.6);
    expect(Math.min(...built().weights)).toBeGreaterThanOrEqual(0.12);
    expect(Math.max(...built().weights)).toBeLessThanOrEqual(1);
  });

  test('knows the concepts of other services and of this mail', () => {
    expect([built().elsewhere, built().ours]).toEqual([3, [2]]);
    const without = buildIndex({ ...words, terms: [{ lamp: ['lamp'] }] });
    expect([without.elsewhere, without.ours]).toEqual([-1, []]);
  });
});
