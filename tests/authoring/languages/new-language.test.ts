import { describe, expect, test } from 'vitest';
import { languageProblems } from '../../../src/authoring/languages/language-problems.ts';
import { languageFolders } from '../../../src/authoring/languages/locale-folders.ts';
import { newLanguage } from '../../../src/authoring/languages/new-language.ts';
import { fallbackLanguage } from '../../../src/i18n/languages.ts';

const english = {
  'language.json': '{ "name": "English", "quotes": { "outer": ["“", "”"] }, "spaces": true }',
  'labels.json': '{ "next": "Next", "back": "Back" }',
  'lookup/terms.json': '{ "phone": ["phone", "@cell"], "cell": ["cell phone"] }',
  'lookup/own-words.json': '{ "start": ["help"], "not-ours": ["bank"] }',
  'lookup/spoken.json': '{ "announced": ["code"], "characters": { "2": ["two"], "A": ["alpha"] } }',
  'countries.json': '{ "GB": ["UK"] }',
  'ui.json': '{ "found": { "one": "a", "step_one": "A step", "step_other": "{{count}} steps" } }',
  'start.json': '{ "start":\n{ "title": "Start" } }',
};
const texts = Object.entries(english).map(([path, text]) => ({ path, text }));
const fileOf = (code: string, path: keyof typeof english) =>
  newLanguage(code, texts).find((file) => file.path === path)?.text ?? '';
const jsonOf = (...of: Parameters<typeof fileOf>): unknown => JSON.parse(fileOf(...of));

describe('the files of a new language', () => {
  test('have the names of the English files', () => {
    expect(newLanguage('ko', texts).map(({ path }) => path)).toEqual(Object.keys(english));
  });

  test('have the language’s own name if it is known, and empty rules', () => {
    expect(jsonOf('ko', 'language.json')).toEqual({ name: '한국어', quotes: { outer: null }, spaces: null });
    expect(jsonOf('qaa', 'language.json')).toMatchObject({ name: null });
  });

  test('have no labels and no names of countries', () => {
    expect(jsonOf('ko', 'labels.json')).toEqual({ next: '', back: '' });
    expect(jsonOf('ko', 'countries.json')).toEqual({});
  });

  test('have all concepts, steps and characters, but no words that people type or say', () => {
    expect(jsonOf('ko', 'lookup/terms.json')).toEqual({ phone: [], cell: [] });
    expect(jsonOf('ko', 'lookup/own-words.json')).toEqual({ start: [], 'not-ours': [] });
    expect(jsonOf('ko', 'lookup/spoken.json')).toEqual({ announced: [], characters: { 2: [], A: [] } });
  });

  test('have the English texts unchanged', () => {
    expect(fileOf('ko', 'start.json')).toBe(english['start.json']);
    expect(fileOf('ko', 'ui.json')).toBe(english['ui.json']);
  });

  test('have a text for each plural form of the language', () => {
    expect(jsonOf('pl', 'ui.json')).toEqual({
      found: {
        one: 'a',
        step_one: 'A step',
        step_few: '{{count}} steps',
        step_many: '{{count}} steps',
        step_other: '{{count}} steps',
      },
    });
  });

  test('get a problem for each empty rule, and no other problem', () => {
    const real = languageFolders();
    const model = real.find(({ code }) => code === fallbackLanguage);
    const [file] = newLanguage('qaa', [{ path: 'language.json', text: JSON.stringify(model?.rules) }]);
    const rules: unknown = JSON.parse(file?.text ?? '');
    const problems = languageProblems([...real, { code: 'qaa', rules, labels: {} }]);
    expect(problems.length).toBeGreaterThan(25);
    expect(problems.filter((problem) => !problem.includes('" is empty. '))).toEqual([]);
  });
});
