import { describe, expect, test } from 'vitest';
import {
  buildIndex,
  type SearchedStep,
  type SearchedWords,
} from '../../../../src/features/lookup/build/build-index.ts';
import {
  forEachPosting,
  type LookupIndex,
  type Postings,
  PRESENCE,
} from '../../../../src/features/lookup/own-words/lookup-index.ts';

const words: SearchedWords = {
  steps: [
    {
      id: 'bulb',
      phrases: ['new lamp', '電球が切れた', 'new lamp!', 'the'],
      texts: [['The lamp'], ['blue light'], ['screw']],
    },
    {
      id: 'socket',
      phrases: ['lamp', 'lamp in the wall'],
      texts: [['The wall'], ['lamp'], ['the lamp', 'new']],
    },
    { id: 'cable', phrases: ['cable 12 x'], texts: [[], [], []] },
  ],
  notOurs: ['bakery closed', 'closed bakery', 'cable bakery'],
  terms: [
    {
      lamp: ['lamp', '@new-lamp', 'light)'],
      'new-lamp': ['new lamp'],
      oumail: ['our hall'],
      elsewhere: ['bakery'],
    },
    { lamp: ['電球（でんきゅう）', 'ランプ', 'lamp'], 'new-lamp': [], oumail: [], elsewhere: [] },
  ],
  stopWords: ['the in a', 'Lights'],
};
/** Built anew in each test, so that the mutation tests know which test runs what. */
const built = (changed: Partial<SearchedWords> = {}) => buildIndex({ ...words, ...changed });

/** For each phrase or step, its features by name, with the rank of each. */
function ranksIn(lists: readonly Postings[], names: readonly string[]) {
  const all: Record<string, number>[] = [];
  for (const [feature, postings] of lists.entries()) {
    forEachPosting(postings, (item, rank) => {
      all[item] = { ...all[item], [names[feature] as string]: rank };
    });
  }
  return all;
}

/** The phrases of each step and then those about other matters, each with the presence of its features. */
function phrasesByOwner({ index, names }: { index: LookupIndex; names: readonly string[] }) {
  const left = ranksIn(index.phrases, names);
  return index.owners.map((count) => left.splice(0, count));
}

describe('the index', () => {
  test('has the forms of all languages, with what each means and then what it implies', () => {
    const { meanings, unspaced, spaced } = built().index;
    const [lamp, newLamp, ours, elsewhere] = [[0], [1, 0], [2], [3]].map((features) =>
      meanings.findIndex((each) => each.join() === features.join()),
    );
    expect(unspaced).toEqual({ 電: `球\t${lamp}`, で: `んきゆう\t${lamp}`, ら: `んぷ\t${lamp}` });
    expect(spaced['l']?.split('\n')).toEqual([`amp\t${lamp}`]);
    expect(spaced['n']?.split('\n')).toEqual([expect.stringMatching(/^ew\t/), `ew lamp\t${newLamp}`]);
    expect(spaced['o']?.split('\n')).toEqual(['ur', `ur hall\t${ours}`]);
    expect(spaced['h']).toBe('all');
    expect(spaced['b']?.split('\n')).toContain(`akery\t${elsewhere}`);
    expect(built().index.mostStems).toBe(2);
  });

  test('lets a form of two concepts mean both, in their order', () => {
    const { index } = built({ terms: [{ a: ['key'], b: ['key', 'lock'] }], steps: [], notOurs: [] });
    expect(index.meanings).toEqual([[0, 1], [1]]);
  });

  test('implies only by the forms of the language, and not by references of references', () => {
    const { index } = built({
      terms: [
        { a: ['key', '@b'], b: ['lock', '@c'], c: ['door'] },
        { a: [], b: ['bolt'], c: [] },
      ],
      steps: [],
      notOurs: [],
    });
    const meaningOf = (form: string) => {
      const line = index.spaced[form.charAt(0)]
        ?.split('\n')
        .find((each) => each.startsWith(`${form.slice(1)}\t`));
      return index.meanings[Number(line?.split('\t')[1])];
    };
    expect(['key', 'lock', 'bolt', 'door'].map(meaningOf)).toEqual([[0], [1, 0], [1], [2, 1]]);
  });

  test('has the other words of phrases, titles and answers, also parts of forms, but no stop words', () => {
    const { names, index } = built();
    expect(names.slice(0, 4)).toEqual(['lamp', 'new-lamp', 'oumail', 'elsewhere']);
    expect(names.slice(4, -1).toSorted()).toEqual(['blu', 'cabl', 'clos', 'new', 'wall']);
    expect(names.at(-1)).toBe('切');
    expect(index.pieces).toEqual(['切']);
    expect(index.firstPiece).toBe(names.length - 1);
    expect(index.stopWords).toEqual(['the', 'in', 'a', 'light']);
  });

  test('has each phrase of a step once, as what it means, what it implies, and words', () => {
    const { full, implied, piece } = PRESENCE;
    expect(phrasesByOwner(built())).toEqual([
      [
        { lamp: implied, new: implied, 'new-lamp': full },
        { lamp: full, 切: piece },
      ],
      [{ lamp: full }, { lamp: full, wall: full }],
      [{ cabl: full }],
      [
        { clos: full, elsewhere: full },
        { cabl: full, elsewhere: full },
      ],
    ]);
    expect(built().index.owners).toEqual([2, 2, 1, 2]);
  });

  test('has a feature of a phrase in its fullest presence', () => {
    expect(phrasesByOwner(built({ notOurs: ['new lamp, lamp', 'lamp, new lamp'] })).at(-1)).toEqual([
      { lamp: PRESENCE.full, new: PRESENCE.implied, 'new-lamp': PRESENCE.full },
    ]);
  });

  test('has pieces of words about other matters, but none of words in Latin letters', () => {
    expect(built({ notOurs: ['洗濯機 Wäscherei', '消'] }).index.pieces).toEqual(['切', '洗濯', '濯機', '消']);
  });

  test('has the words of each step’s texts, those of titles above answers above the rest', () => {
    const { index, names } = built();
    expect(ranksIn(index.texts, names)).toEqual([
      { lamp: 3, blu: 2 },
      { wall: 3, lamp: 2, new: 1 },
    ]);
  });

  test('weighs what fewer steps have more, words less than concepts, and never nothing', () => {
    const steps: SearchedStep[] = ['1', '2', '3', '4', '5', '6', '7'].map((id) => ({
      id,
      phrases: [...(id === '1' ? ['key', 'lion'] : []), 'lamp', 'lamp zebra', ...(id < '3' ? ['hall'] : [])],
      texts: [[], [], []],
    }));
    const { index, names } = buildIndex({
      steps,
      notOurs: ['door'],
      terms: [{ lamp: ['lamp'], hall: ['hall'], key: ['key'], door: ['door'] }],
      stopWords: [],
    });
    // log(8 / (steps + 0.5)) / log(8), from 0.12 to 1, for words to 0.6.
    expect(Object.fromEntries(names.map((name, feature) => [name, index.weights[feature]]))).toEqual({
      lamp: 0.12,
      hall: 0.56,
      key: 0.81,
      door: 1,
      zebra: 0.12,
      lion: 0.6,
    });
  });

  test('knows the concepts of other services and of this mail, and what no step has', () => {
    const { index, names } = built();
    expect([index.elsewhere, index.ours]).toEqual([3, [2]]);
    expect(index.foreign.map((feature) => names[feature]).toSorted()).toEqual(['clos', 'elsewhere']);
    expect(built({ terms: [{ oumail: ['hall'] }] }).index.ours).toEqual([0]);
    const without = built({ terms: [{ lamp: ['lamp'] }] }).index;
    expect([without.elsewhere, without.ours]).toEqual([-1, []]);
  });
});
