import { describe, expect, test } from 'vitest';
import { type LookupSources, lookUp } from '../../../src/features/lookup/look-up.ts';
import type { OwnWordsMatch } from '../../../src/features/lookup/own-words/search-own-words.ts';
import { matchMessage } from '../../../src/validators/message.ts';
import { stepsOf } from './lookup-sources.ts';

const LAMP = 'The lamp is broken tonight. Please call the porter now.';

/** A guide with one message at the step `lamp`, whose search in own words finds what a test says. */
function sources(
  matches: readonly (readonly [step: string, score: number])[],
  isElsewhere = false,
): LookupSources {
  return {
    tree: {
      start: 'lamp',
      steps: {
        lamp: { kind: 'check', input: 'address', code: 'A2K', sources: [], answers: [] },
        dark: { kind: 'check', input: 'phone', code: 'A4R', sources: [], answers: [] },
      },
    },
    languages: ['en'],
    steps: new Map([
      ['lamp', 'lamp'],
      ['dark', 'dark'],
    ]),
    codes: new Map([
      ['A2K', { page: 'step', step: 'lamp' }],
      ['Y64', { page: 'help' }],
    ]),
    messages: [
      {
        id: 'broken',
        step: 'lamp',
        wordings: { en: [LAMP] },
        quotable: {},
        codes: ['50126'],
        source: 'B',
        read: '',
        sightings: [{ source: 'B', read: '', sure: 'official' }],
      },
    ],
    exampleId: 'u123456a',
    words: {
      search: () => ({
        isElsewhere,
        matches: matches.map(([step, score]): OwnWordsMatch => ({ step, score, spans: [[0, 1]] })),
      }),
      spoken: { announced: [], characters: {} },
    },
  };
}
const find = (typed: string, ...how: Parameters<typeof sources>) => lookUp(typed, sources(...how)).found;

describe('messages and own words in one list', () => {
  test('a message typed whole leaves no own words', () => {
    expect(find(LAMP, [['dark', 1]]).map(({ by }) => by)).toEqual(['message']);
  });

  test('a message typed in part stands before own words that are as similar, and after those that are much more so', () => {
    const part = 'lamp is broken tonight, and other things happened';
    expect(stepsOf(find(part, [['dark', 0.5]]))[0]).toBe('lamp');
    expect(stepsOf(find(part, [['dark', 1]]))).toEqual(['dark', 'lamp']);
  });

  test('own words far below the best are left out, messages are not', () => {
    expect(
      stepsOf(
        find('x', [
          ['dark', 0.9],
          ['lamp', 0.5],
        ]),
      ),
    ).toEqual(['dark']);
    expect(
      stepsOf(
        find('x', [
          ['dark', 0.9],
          ['lamp', 0.8],
        ]),
      ),
    ).toEqual(['dark', 'lamp']);
  });

  test('a message counts a tenth more than own words, and is never left out', () => {
    const part = 'lamp is broken tonight, and other things happened';
    const [{ score } = { score: 0 }] = matchMessage(part, sources([]).messages);
    expect(stepsOf(find(part, [['dark', score + 0.05]]))).toEqual(['lamp', 'dark']);
    expect(stepsOf(find(part, [['dark', score + 0.15]]))).toEqual(['dark', 'lamp']);
    const long = `${part}, one after another, all evening, until everybody had gone home and slept`;
    const [{ score: low } = { score: 1 }] = matchMessage(long, sources([]).messages);
    expect(low + 0.1).toBeLessThan(0.72);
    expect(stepsOf(find(long, [['dark', 1]]))).toEqual(['dark', 'lamp']);
  });

  test('at most three places are found', () => {
    const all = ['a', 'b', 'c', 'd'].map((step) => [step, 0.9] as const);
    expect(stepsOf(find('x', all))).toEqual(['a', 'b', 'c']);
    expect(find('Y64', all)).toHaveLength(3);
  });

  test('a step that both find is shown once, by what comes first', () => {
    expect(find('lamp is broken tonight, and other things', [['lamp', 1]])).toHaveLength(1);
  });

  test('in a text about another service only a code counts', () => {
    expect(find('lamp is broken tonight', [], true)).toEqual([]);
    expect(stepsOf(find('AADSTS50126', [], true))).toEqual(['lamp']);
  });
});

describe('codes, addresses and numbers', () => {
  test('a code in the text comes before an address beside it', () => {
    expect(find('me@example.com,AADSTS50126', [])[0]).toMatchObject({ by: 'message' });
    expect(find('me@example.com', [])).toEqual([{ by: 'address', step: 'lamp' }]);
  });

  test.each(['@example.com', 'me@', 'u654321b'])('%s is an address', (typed) => {
    expect(find(typed, [])).toEqual([{ by: 'address', step: 'lamp' }]);
  });

  test.each(['@', '@の前', 'アット@マーク', 'u65432b', '654321'])('%s is none', (typed) => {
    expect(find(typed, [])).toEqual([]);
  });

  test('small letters are rather a word than a code with a slip, capitals and digits are not', () => {
    expect(find('abk', [])).toEqual([]);
    expect(find('ABK', []).map(({ by }) => by)).toEqual(['code']);
    expect(find('a3k', []).map(({ by }) => by)).toEqual(['code']);
    expect(find('hello', [])).toEqual([]);
  });

  test('a code of a page is found, and a page once', () => {
    expect(find('Y64', [])).toEqual([{ by: 'code', code: 'Y64', target: { page: 'help' } }]);
    expect(find('A2K', [['lamp', 0.9]])).toHaveLength(1);
    expect(find('A2K', [['dark', 0.9]])).toHaveLength(2);
  });

  test('a link is a place by itself', () => {
    expect(find('https://x.example/sub/en/dark', [['lamp', 1]])).toMatchObject([
      { by: 'link', place: { step: 'dark', trail: [] } },
    ]);
    expect(find('https://x.example//en//dark', [])).toHaveLength(1);
    expect(find('https://x.example/', [])).toEqual([]);
  });

  test('an unknown code hides own words, but nothing surer', () => {
    expect(lookUp('AADSTS99999', sources([['dark', 1]]))).toEqual({ found: [], unknownCode: '99999' });
    expect(lookUp('AADSTS99999 lamp is broken tonight', sources([])).found).toHaveLength(1);
  });

  test('white space around is nothing, and a text beyond two thousand characters is not read', () => {
    expect(find('  A2K \n', [])).toHaveLength(1);
    expect(find(`${' '.repeat(2000)}A2K`, [])).toEqual([]);
    expect(find('   ', [['dark', 1]])).toEqual([]);
  });
});
