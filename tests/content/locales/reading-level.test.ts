/** How hard the texts are to read: the reader is worried, in a hurry, and perhaps reads a language not their own. */
import { describe, expect, test } from 'vitest';
import { tree } from '../../../src/tree/tree.ts';
import { paragraphsOf } from './step-words.ts';

const steps = Object.keys(tree.steps);

/** How long a sentence may be as an average of a step, and how long at all: English in words, Japanese in characters. */
const limits = { en: { average: 20, most: 25 }, ja: { average: 40, most: 70 } } as const;

/** Where a sentence ends: a full stop or the like before a space or the end, and a colon, after which a link or an example comes. */
const ENDS = { en: /(?<=[.?!:…][”"]?)\s+(?=\S)/, ja: /(?<=[。？！：])/ } as const;

function sentencesOf(language: 'en' | 'ja', step: string): string[] {
  return paragraphsOf(language, step)
    .flatMap((text) => text.split(ENDS[language]))
    .filter((sentence) => sentence.trim() !== '');
}

function lengthOf(language: 'en' | 'ja', sentence: string): number {
  return language === 'en' ? sentence.trim().split(/\s+/).length : [...sentence.replaceAll(/\s/g, '')].length;
}

const averageOf = (language: 'en' | 'ja', sentences: readonly string[]): number =>
  sentences.reduce((sum, sentence) => sum + lengthOf(language, sentence), 0) / sentences.length;

describe.each(['en', 'ja'] as const)('the sentences in %s', (language) => {
  const { average, most } = limits[language];

  test(`are of at most ${average} on average, at each step and over all`, () => {
    const long = steps
      .map((step) => ({ step, average: averageOf(language, sentencesOf(language, step)) }))
      .filter((each) => each.average > average);
    expect(long).toEqual([]);
    expect(
      averageOf(
        language,
        steps.flatMap((step) => sentencesOf(language, step)),
      ),
    ).toBeLessThan(average * 0.75);
  });

  test(`are of at most ${most} each`, () => {
    const long = steps.flatMap((step) =>
      sentencesOf(language, step)
        .filter((sentence) => lengthOf(language, sentence) > most)
        .map((sentence) => ({ step, length: lengthOf(language, sentence), sentence })),
    );
    expect(long).toEqual([]);
  });

  test('are many', () => {
    expect(steps.flatMap((step) => sentencesOf(language, step)).length).toBeGreaterThan(500);
  });
});

test('a sentence is counted in words in English, and in characters in Japanese', () => {
  expect(lengthOf('en', 'Press Next, then go on.')).toBe(5);
  expect(lengthOf('ja', '「次へ」を押します。')).toBe(10);
});
