import { describe, expect, test } from 'vitest';
import { spokenProblems } from '../../../src/authoring/texts/spoken-problems.ts';

/** Returns how many questions the check reports in what staff say: none if it is at most one. */
function questionsIn(
  ask: string,
  {
    questions = ['?'],
    outer = ['“', '”'],
  }: { questions?: readonly string[]; outer?: readonly string[] } = {},
): number {
  const most = { most: 20 };
  const sentences = { countedIn: 'words', ends: ['.', '?'], questions, pauses: [], pages: most, desk: most };
  const rules = { spaces: true, quotes: { outer, inner: ['‘', '’'] }, sentences };
  const json = JSON.stringify({ ask: { ask } });
  const [problem, ...others] = spokenProblems(
    [{ file: 'locales/en/desk/ask.json', language: 'en', branch: 'ask', isDesk: true, json }],
    [{ language: 'en', rules, files: [] }],
  );
  expect(others).toEqual([]);
  return problem?.problem === 'spoken-questions' ? problem.count : 0;
}

describe('the questions that staff ask', () => {
  test('are counted around quotations, but not in them', () => {
    expect(questionsIn('Does it say “Stay signed in?”? Press “No”.')).toBe(0);
    expect(questionsIn('Is it on? Does it say “Really?” or “Sure?”? Or is it off?')).toBe(3);
  });

  test('are counted after a quotation mark that is never closed', () => {
    expect(questionsIn('Does it say “Yes? Or “No?')).toBe(2);
  });

  test('may be quoted with the same mark at both ends, or with several characters', () => {
    expect(questionsIn('Is it "on?" or "off?"? Look.', { outer: ['"', '"'] })).toBe(0);
    expect(questionsIn('Is it << on? >>? Look.', { outer: ['<< ', ' >>'] })).toBe(0);
  });

  test('are counted once if one end of a question contains another', () => {
    expect(questionsIn('It is on, right? Look.', { questions: ['?', 'right?'] })).toBe(0);
    expect(questionsIn('It is on, right? Is it?', { questions: ['right?', '?'] })).toBe(2);
    expect(questionsIn('It is on?! Look.', { questions: ['?', '?!'] })).toBe(0);
  });

  test('are counted in time proportional to the length of the line', () => {
    const began = performance.now();
    expect(questionsIn('“?”?'.repeat(25_000))).toBe(25_000);
    expect(questionsIn('“?'.repeat(50_000))).toBe(50_000);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
