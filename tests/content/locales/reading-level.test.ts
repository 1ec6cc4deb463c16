/**
 * `tree:check` limits the length of each sentence (`long-sentence`). These tests make sure that the limits are those we
 * want, and that they are held against all texts.
 */
import { describe, expect, test } from 'vitest';
import { languageRules } from '../../../src/authoring/languages/locale-folders.ts';
import { writtenLanguages } from '../../../src/authoring/project-files.ts';
import { textsIn } from '../../../src/authoring/texts/language-texts.ts';
import { sentenceProblems } from '../../../src/authoring/texts/sentence-problems.ts';

/** Readers are worried, in a hurry, and may not read their first language. Staff say the lines of the desk aloud. */
const LIMITS = {
  words: { pages: { most: 20 }, desk: { most: 20 } },
  characters: { pages: { most: 40 }, desk: { most: 45 } },
};

describe.each([...languageRules()])('the sentences in %s', (language, rules) => {
  const written = writtenLanguages().filter((each) => each.language === language);

  test('are held to limits that are short enough', () => {
    expect(rules.sentences).toMatchObject(LIMITS[rules.sentences.countedIn]);
  });

  test('are within the limits', () => {
    expect(sentenceProblems(written)).toEqual([]);
  });

  test('are checked in every text: with a limit of one, most texts of each kind are too long', () => {
    const { sentences } = rules;
    const strict = { ...rules, sentences: { ...sentences, pages: { most: 1 }, desk: { most: 1 } } };
    const found = sentenceProblems(written.map((each) => ({ ...each, rules: strict })));
    const files = new Set(found.map((problem) => ('file' in problem ? problem.file : '')));
    const withTexts = written.flatMap((each) => each.files).filter((file) => textsIn(file).length > 0);
    expect(files).toEqual(new Set(withTexts.map(({ file }) => file)));
    expect(found.length).toBeGreaterThan(1500);
  });
});
