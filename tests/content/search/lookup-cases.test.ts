import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/features/lookup/look-up.ts';
import { lookupSources, stepsOf } from '../../features/lookup/lookup-sources.ts';
import english from './cases/english.json' with { type: 'json' };
import fifthEnglish from './cases/fifth-english.json' with { type: 'json' };
import fifthJapanese from './cases/fifth-japanese.json' with { type: 'json' };
import fourthEnglish from './cases/fourth-english.json' with { type: 'json' };
import fourthJapanese from './cases/fourth-japanese.json' with { type: 'json' };
import japanese from './cases/japanese.json' with { type: 'json' };
import kana from './cases/kana-romaji-spoken.json' with { type: 'json' };
import misses from './cases/known-misses.json' with { type: 'json' };
import noise from './cases/noise.json' with { type: 'json' };
import secondEnglish from './cases/second-english.json' with { type: 'json' };
import secondJapanese from './cases/second-japanese.json' with { type: 'json' };
import sixthEnglish from './cases/sixth-english.json' with { type: 'json' };
import sixthJapanese from './cases/sixth-japanese.json' with { type: 'json' };
import thirdEnglish from './cases/third-english.json' with { type: 'json' };
import thirdJapanese from './cases/third-japanese.json' with { type: 'json' };

/**
 * What somebody types, and the steps that a fair judge accepts in the first place: none for a text about something
 * else, `unknown-code` for a code that no message has. Written by others, who did not see the search.
 */
interface LookupCase {
  readonly typed: string;
  readonly steps: readonly string[];
}

const tables: readonly (readonly [
  name: string,
  rows: readonly LookupCase[],
  first: number,
  withinThree: number,
])[] = [
  ['messages and questions', [...english, ...japanese], 0.9, 0.96],
  ['kana, romaji and codes read out', kana, 0.9, 0.96],
  ['the second set', [...secondEnglish, ...secondJapanese], 0.9, 0.94],
  ['the third set', [...thirdEnglish, ...thirdJapanese], 0.9, 0.94],
  ['the fourth set', [...fourthEnglish, ...fourthJapanese], 0.9, 0.94],
  ['the fifth set', [...fifthEnglish, ...fifthJapanese], 0.9, 0.94],
  ['the sixth set', [...sixthEnglish, ...sixthJapanese], 0.84, 0.94],
];

const sources = await lookupSources();

/** Returns what is found: steps, or that the code is not known. */
function find(typed: string): readonly string[] {
  const { found, unknownCode } = lookUp(typed, sources);
  return unknownCode === undefined ? stepsOf(found) : ['unknown-code'];
}

const isFirst = ({ typed, steps }: LookupCase) => {
  const [first] = find(typed);
  return steps.length === 0 ? first === undefined : first !== undefined && steps.includes(first);
};
const isWithinThree = ({ typed, steps }: LookupCase) =>
  steps.length === 0 ? find(typed).length === 0 : find(typed).some((step) => steps.includes(step));

/** Only remove lines: a text that finds another step first, or that finds none. */
const known: ReadonlySet<string> = new Set(misses);

describe.each(tables)('%s', (_, rows, first, withinThree) => {
  test.each(rows.filter(({ typed }) => !known.has(typed)))('are right first: $typed', (row) => {
    expect(row.steps.length === 0 ? [] : row.steps).toEqual(
      isFirst(row) ? row.steps : ['instead of', ...find(row.typed)],
    );
  });

  const share = (isRight: (row: LookupCase) => boolean) => rows.filter(isRight).length / rows.length;

  test(`are right first for ${first * 100} of 100, and within three for ${withinThree * 100}`, () => {
    expect(share(isFirst)).toBeGreaterThanOrEqual(first);
    expect(share(isWithinThree)).toBeGreaterThanOrEqual(withinThree);
  });
});

describe('a text about something else', () => {
  test.each(noise.filter(({ typed }) => !known.has(typed)))('finds nothing: $typed', ({ typed }) => {
    expect(find(typed)).toEqual([]);
  });

  test('finds something at most once in sixty', () => {
    expect(noise.filter(({ typed }) => find(typed).length > 0).length).toBeLessThanOrEqual(noise.length / 60);
  });
});

test('the tables have enough rows, all different', () => {
  const all = [...tables.flatMap(([, rows]) => rows), ...noise].map(({ typed }) => typed);
  expect(new Set(all).size).toBe(all.length);
  expect(tables.map(([, rows]) => rows.length)).toEqual([250, 60, 94, 92, 90, 91, 90]);
  expect(noise).toHaveLength(120);
});

test.each(misses.map((typed) => ({ typed })))('the known miss is still one: $typed', ({ typed }) => {
  const row = [...tables.flatMap(([, rows]) => rows), ...noise].find((each) => each.typed === typed);
  expect(row && isFirst(row)).toBe(false);
});
