import { describe, expect, test } from 'vitest';
import { writeForms } from '../../../../src/features/lookup/build/write-forms.ts';
import {
  type LookupIndex,
  type Postings,
  PRESENCE,
  pack,
} from '../../../../src/features/lookup/own-words/lookup-index.ts';
import { searchOwnWords } from '../../../../src/features/lookup/own-words/search-own-words.ts';

const { full, implied } = PRESENCE;

/** The weight of each word. `deep pink` implies `pink`; `this` and `that` name this mail and another service. */
const weights = {
  red: 1,
  green: 0.5,
  pink: 0.25,
  'deep pink': 1,
  thin: 0.15,
  thinner: 0.14,
  this: 1,
  that: 1,
};
type Word = keyof typeof weights;
const words = Object.keys(weights) as Word[];
const featureOf = (word: Word) => words.indexOf(word);

/** A phrase or the texts of a step: each word with its presence or its level. */
type Ranks = Partial<Record<Word, number>>;

interface Step {
  readonly phrases: readonly Ranks[];
  readonly texts?: Ranks;
}

function postingsOf(lists: readonly Ranks[]): Postings[] {
  return words.map((word) => {
    const all = lists.flatMap((ranks, list) => (ranks[word] === undefined ? [] : [pack(list, ranks[word])]));
    return all.map((packed, place) => packed - (all[place - 1] ?? 0));
  });
}

/** An index that is written by hand: steps with their phrases and texts, and phrases about other matters. */
function indexOf(
  steps: Readonly<Record<string, Step>>,
  others: readonly Ranks[] = [],
  foreign: readonly Word[] = [],
): LookupIndex {
  const all = Object.values(steps);
  const forms = words.map((word): [string, number[]] => [
    word,
    word === 'deep pink' ? [featureOf(word), featureOf('pink')] : [featureOf(word)],
  ]);
  return {
    steps: Object.keys(steps),
    ...writeForms(new Map(), new Map(forms)),
    pieces: [],
    firstPiece: words.length,
    stopWords: ['and'],
    weights: Object.values(weights),
    owners: [...all.map(({ phrases }) => phrases.length), others.length],
    phrases: postingsOf([...all.flatMap(({ phrases }) => phrases), ...others]),
    texts: postingsOf(all.map(({ texts = {} }) => texts)),
    foreign: foreign.map(featureOf),
    elsewhere: featureOf('that'),
    ours: [featureOf('this')],
  };
}

/** The steps that are found for a text, each with its score to four places, best first. */
function scores(typed: string, ...index: Parameters<typeof indexOf>) {
  const { matches } = searchOwnWords(indexOf(...index))(typed);
  return matches.map(({ step, score }) => [step, Math.round(score * 10_000) / 10_000]);
}
const scoreOf = (typed: string, step: Step) => scores(typed, { a: step })[0]?.[1];

// Likeness = shared / (shared + 0.4 × typed only, at most 1, + 0.7 × of the phrase only).
// Score = 0.67 × best + 0.2 × second + 0.13 × texts / typed.
describe('the score of a step', () => {
  test.each<[string, string, Step, number | undefined]>([
    ['the phrase itself', 'red', { phrases: [{ red: full }] }, 0.67],
    ['an unknown word more', 'red cat', { phrases: [{ red: full }] }, 0.67 / 1.12],
    ['two unknown words more', 'red cat dog', { phrases: [{ red: full }] }, 0.67 / 1.24],
    ['a stop word more', 'red and', { phrases: [{ red: full }] }, 0.67],
    ['a known word more', 'red green', { phrases: [{ red: full }] }, 0.67 / 1.2],
    ['a word less', 'red', { phrases: [{ red: full, pink: full }] }, 0.67 / 1.175],
    ['a word less and one more', 'red cat', { phrases: [{ red: full, pink: full }] }, 0.67 / 1.295],
    ['too much missing', 'red', { phrases: [{ red: full, green: full }] }, undefined],
    ['two phrases', 'red', { phrases: [{ red: full, pink: full }, { red: full }] }, 0.67 + 0.2 / 1.175],
    [
      'two phrases, the best first',
      'red',
      { phrases: [{ red: full }, { red: full, pink: full }] },
      0.67 + 0.2 / 1.175,
    ],
    [
      'three phrases',
      'red',
      { phrases: [{ red: full, green: full }, { red: full, pink: full }, { red: full }] },
      0.67 + 0.2 / 1.175,
    ],
    [
      'three phrases, the best first',
      'red',
      { phrases: [{ red: full }, { red: full, green: full }, { red: full, pink: full }] },
      0.67 + 0.2 / 1.175,
    ],
    [
      'a long story',
      'red cat dog cow hen',
      { phrases: [{ red: full }, { red: full, pink: full }] },
      0.67 / 1.4 + 0.2 / 1.575,
    ],
    ['a title', 'red', { phrases: [{ red: full }], texts: { red: 3 } }, 0.67 + 0.13],
    ['an answer', 'red', { phrases: [{ red: full }], texts: { red: 2 } }, 0.67 + (0.13 * 2) / 3],
    ['a text', 'red', { phrases: [{ red: full }], texts: { red: 1 } }, 0.67 + 0.13 / 3],
    ['a title without the word', 'red', { phrases: [{ red: full }], texts: { green: 3 } }, 0.67],
    [
      'a title and another word',
      'red green',
      { phrases: [{ red: full }], texts: { green: 3 } },
      0.67 / 1.2 + (0.13 * 0.5) / 1.5,
    ],
    [
      'a title and a long story, in which unknown words count 1.2 at most',
      'red cat dog cow hen pig',
      { phrases: [{ red: full }, { red: full }], texts: { red: 3 } },
      0.87 / 1.4 + 0.13 / 2.2,
    ],
    [
      'a mistyped word, which counts 0.8',
      'greenn',
      { phrases: [{ green: full }] },
      (0.67 * 0.4) / (0.4 + 0.07),
    ],
    [
      'a mistyped word in a title',
      'greenn',
      { phrases: [{ green: full }], texts: { green: 3 } },
      (0.67 * 0.4) / (0.4 + 0.07) + 0.13,
    ],
    [
      'an implied word, which counts 0.4',
      'deep pink',
      { phrases: [{ 'deep pink': full, pink: implied }] },
      0.67,
    ],
    [
      'an implied word that the phrase says in full',
      'deep pink',
      { phrases: [{ 'deep pink': full, pink: full }] },
      (0.67 * 1.1) / (1.1 + 0.7 * 0.15),
    ],
    [
      'a word that is typed in full and implied',
      'pink and deep pink',
      { phrases: [{ 'deep pink': full, pink: full }] },
      0.67,
    ],
    [
      'a word in full that the phrase implies',
      'red',
      { phrases: [{ red: implied }, { red: implied }] },
      0.87 * (0.4 / (0.4 + 0.4 * 0.6)),
    ],
    ['a word that weighs just enough', 'thin', { phrases: [{ thin: full }] }, 0.67],
    ['a word that weighs too little', 'thinner', { phrases: [{ thinner: full }] }, undefined],
    ['a title alone', 'red', { phrases: [], texts: { red: 3 } }, undefined],
  ])('is exact for %s: %s', (_, typed, step, score) => {
    expect(scoreOf(typed, step)).toBe(score && Math.round(score * 10_000) / 10_000);
  });

  test('decides the order of the steps, all of which are found', () => {
    expect(
      scores('red green', {
        a: { phrases: [{ red: full }] },
        b: { phrases: [{ red: full, green: full }] },
        c: { phrases: [{ green: full }] },
        d: { phrases: [{ pink: full }] },
      }),
    ).toEqual([
      ['b', 0.67],
      ['a', 0.5583],
    ]);
  });

  test('keeps the order of the guide for steps that are as good', () => {
    const step = { phrases: [{ red: full }] };
    expect(scores('red', { b: step, a: step, c: step }).map(([id]) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('a text about another matter', () => {
  const about = (typed: string, ...index: Parameters<typeof indexOf>) => {
    const { matches, isElsewhere } = searchOwnWords(indexOf(...index))(typed);
    return isElsewhere ? 'elsewhere' : matches.map(({ step }) => step).join();
  };
  const red = { a: { phrases: [{ red: full }] } };

  test('is one that a phrase about one resembles as much as any', () => {
    expect(about('red green', red, [{ red: full, green: full }], ['green'])).toBe('elsewhere');
    expect(
      about(
        'red pink',
        { a: { phrases: [{ red: full, pink: full }] } },
        [{ red: full, pink: full }],
        ['pink'],
      ),
    ).toBe('elsewhere');
    expect(
      about('red pink', { a: { phrases: [{ red: full, pink: full }] } }, [{ pink: full }], ['pink']),
    ).toBe('a');
  });

  test('is none that a phrase of a step resembles more', () => {
    // 0.962 for the step, 0.619 for the other matter.
    const step = { phrases: [{ red: full, green: full }] };
    expect(about('red green thin', { a: step }, [{ green: full, thin: full }], ['thin'])).toBe('a');
  });

  test('is none without a word that no step has', () => {
    expect(about('red', red, [{ red: full, green: full }, { red: full }], ['green'])).toBe('a');
  });

  test('has to be similar enough to the phrase', () => {
    expect(about('pink', red, [{ pink: full, green: full }], ['pink'])).toBe('');
    expect(about('pink', red, [{ pink: full }], ['pink'])).toBe('elsewhere');
  });

  test('is compared with the best phrase of the first step', () => {
    const steps = {
      a: {
        phrases: [
          { red: full, pink: full },
          { red: full, pink: full },
        ],
        texts: { red: 3 },
      },
      b: { phrases: [{ red: full }] },
    };
    // 0.851 for `a`, which is first for its two phrases; 1 for `b`; 0.870 for the other matter.
    expect(about('red thin', steps, [{ red: full, thin: full, thinner: full }], ['thin'])).toBe('elsewhere');
    expect(about('red', steps, [{ red: full, thin: full }], ['thin'])).toBe('a,b');
  });

  test('is one that names another service and not this mail', () => {
    const named = { a: { phrases: [{ red: full }, { red: full, that: full }, { red: full, this: full }] } };
    expect(about('red that', named)).toBe('elsewhere');
    expect(about('red that this', named)).toBe('a');
    const bothOurs = { ...indexOf(named), ours: [featureOf('thin'), featureOf('this')] };
    expect(searchOwnWords(bothOurs)('red that this').isElsewhere).toBe(false);
    // A name with a slip may be another.
    expect(about('red that thhis', named)).toBe('elsewhere');
  });
});

describe('the spans of a step', () => {
  const spansIn = (typed: string, steps: Readonly<Record<string, Step>>) =>
    searchOwnWords(indexOf(steps))(typed).matches.map(({ spans }) =>
      spans.map((span) => typed.slice(...span)),
    );

  test('are at the words that its phrases have, not at those of its texts or of other steps', () => {
    expect(
      spansIn('red, green; pink', {
        a: { phrases: [{ red: full }, { red: full, pink: full }], texts: { green: 3 } },
        b: { phrases: [{ green: full }] },
      }),
    ).toEqual([['red', 'pink']]);
    expect(spansIn('red', { a: { phrases: [{ red: full }] }, b: { phrases: [{ red: full }] } })).toEqual([
      ['red'],
      ['red'],
    ]);
  });
});
