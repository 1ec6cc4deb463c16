import { describe, expect, test } from 'vitest';
import { newStepLines } from '../../../src/authoring/new-step/new-step-sentences.ts';

const BRANCH = 'src/tree/branches/lamp.ts';

/** The lines that tell the author what is left to do for a new step of this kind. */
const leftToDo = (
  kind: 'question' | 'check' | 'fix' | 'outcome',
  languages: readonly string[] = ['en'],
): readonly string[] =>
  newStepLines({ id: 'lamp/shade', branch: 'lamp', kind }, 'A2K', languages, [BRANCH]).slice(3);

describe('the output for a new step', () => {
  test.each([
    ['question', 'fill in `answers`, most common first, and `sources`.'],
    [
      'check',
      'fill in `input` (what readers type), `answers` with the findings that choose them (`when`), and `sources`.',
    ],
    ['fix', "fill in `needs` (what the reader must have), `sources`, and where 'did-not-work' leads."],
    ['outcome', 'fill in `ending` (how it ends), `needs` (what the reader must have), and `sources`.'],
  ] as const)('says what to fill in for a %s', (kind, sentence) => {
    expect(leftToDo(kind)[0]).toBe(`  1. ${BRANCH}: ${sentence}`);
  });

  test.each(['question', 'check'] as const)('asks for the texts of the answers of a %s', (kind) => {
    expect(leftToDo(kind).slice(2, 4)).toEqual([
      '  3. locales/en/lamp.json: replace each TODO with a text, and add texts for every answer except worked, did-not-work, not-sure.',
      '  4. locales/en/desk/lamp.json: replace each TODO with what staff or callers say, and add what callers say for every answer except worked, did-not-work, not-sure.',
    ]);
  });

  test('asks for what people type at the step, in every language', () => {
    expect(leftToDo('fix', ['en', 'ja'])[4]).toBe(
      '  5. locales/en/lookup/own-words.json, locales/ja/lookup/own-words.json: replace each TODO with what people type who are there, in their own words.',
    );
  });

  test('asks to compare the languages if there are several', () => {
    const asked = '  7. Compare the texts of all languages, then run `npm run texts:confirm -- lamp/shade`.';
    expect(leftToDo('fix', ['en', 'ja'])).toContain(asked);
    expect(leftToDo('fix').join()).not.toContain('texts:confirm');
  });

  test.each(['fix', 'outcome'] as const)('asks for no texts of answers of a %s', (kind) => {
    expect(leftToDo(kind).slice(2, 4)).toEqual([
      '  3. locales/en/lamp.json: replace each TODO with a text.',
      '  4. locales/en/desk/lamp.json: replace each TODO with what staff or callers say.',
    ]);
  });
});
