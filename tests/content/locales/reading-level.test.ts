/** Measures how hard the texts are to read: readers are worried, in a hurry, and may not read their first language. */
import { describe, expect, test } from 'vitest';
import { languageRules } from '../../../src/authoring/languages/locale-folders.ts';
import { lengthOf, sentencesIn } from '../../../src/authoring/sentences.ts';
import { tree } from '../../../src/tree/tree.ts';
import { paragraphsOf } from './step-words.ts';

const steps = Object.keys(tree.steps);

describe.each([...languageRules()])('the sentences in %s', (language, rules) => {
  const { average, most } = rules.sentences.pages;
  const { countedIn } = rules.sentences;
  const lengths = new Map(
    steps.map((step) => {
      const sentences = paragraphsOf(language, step).flatMap((text) =>
        sentencesIn(text, rules, { atPauses: true }),
      );
      return [step, sentences.map((sentence) => ({ sentence, length: lengthOf(sentence, rules.sentences) }))];
    }),
  );
  const averageOf = (all: readonly { readonly length: number }[]): number =>
    all.reduce((sum, { length }) => sum + length, 0) / all.length;

  test(`have at most ${average} ${countedIn} on average, at each step and overall`, () => {
    const long = [...lengths].map(([step, all]) => ({ step, average: averageOf(all) }));
    expect(long.filter((each) => each.average > average)).toEqual([]);
    expect(averageOf([...lengths.values()].flat())).toBeLessThan(average * 0.75);
  });

  test(`have at most ${most} ${countedIn} each`, () => {
    const long = [...lengths].flatMap(([step, all]) => all.map((each) => ({ step, ...each })));
    expect(long.filter(({ length }) => length > most)).toEqual([]);
  });

  test('are many enough to measure', () => {
    expect([...lengths.values()].flat().length).toBeGreaterThan(500);
  });
});
