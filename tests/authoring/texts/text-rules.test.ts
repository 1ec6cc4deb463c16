import { describe, expect, test } from 'vitest';
import { allProblems } from '../../../src/authoring/all-problems.ts';
import { readRules } from '../../../src/authoring/texts/language-files.ts';
import { soundGuide } from '../sound-guide.ts';

const sound = soundGuide.languages.find(({ language }) => language === 'ja')?.rules ?? {};

/** Returns the problems of the sound guide in which Japanese has another `language.json`. */
const problemsWith = (json: string) =>
  allProblems({
    ...soundGuide,
    languages: soundGuide.languages.map((each) =>
      each.language === 'ja' ? { ...each, rules: readRules(json) } : each,
    ),
  });

/** Returns the rules of Japanese as JSON, with some replaced. */
const withRules = (rules: object) => JSON.stringify({ ...sound, ...rules });
const withSentences = (rules: object) =>
  withRules({ sentences: { ...Object(sound['sentences']), ...rules } });

describe('the rules of a language', () => {
  test('may be complete', () => {
    expect(problemsWith(withRules({}))).toEqual([]);
  });

  test.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a string', '"？"'],
    ['no JSON', '{'],
    ['without quotation marks', withRules({ quotes: null })],
    ['with quotation marks in a string', withRules({ quotes: { outer: '「」', inner: '『』' } })],
    ['with a string for `spaces`', withRules({ spaces: 'false' })],
    ['with a list for `sentences`', withRules({ sentences: [] })],
    ['with a string for `questions`', withSentences({ questions: '？' })],
    ['with numbers in `questions`', withSentences({ questions: [1] })],
    ['with an empty string in `questions`', withSentences({ questions: [''] })],
    ['with a string for `ends`', withSentences({ ends: '。' })],
    ['with a string for `most`', withSentences({ desk: { most: '45' } })],
    ['with a number for `desk`', withSentences({ desk: 45 })],
  ])('are missing, but stop no check, if they are %s', (_, json) => {
    expect(problemsWith(json)).toEqual([{ problem: 'missing-rules', language: 'ja' }]);
  });
});
