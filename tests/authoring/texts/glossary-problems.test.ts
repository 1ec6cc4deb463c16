/**
 * The cases in `glossary-cases.json` were written by a person other than the author of the check, before the code.
 * `rules.test.ts` tests each rule of the glossary with its message.
 */
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/authoring/problem-sentences.ts';
import { type ForbiddenForms, formFinder } from '../../../src/authoring/texts/forbidden-forms.ts';
import { glossaryProblems } from '../../../src/authoring/texts/glossary-problems.ts';
import type { LanguageFile, WrittenLanguage } from '../../../src/authoring/texts/language-files.ts';
import casesJson from './glossary-cases.json';

interface Case {
  readonly name: string;
  readonly language: string;
  readonly not: ForbiddenForms;
  readonly text: string;
  /** A part that is appended to the text many times. */
  readonly repeat?: { readonly part: string; readonly times: number };
  readonly found: readonly string[];
}

const cases = casesJson as unknown as readonly Case[];

/** Whether words are separated by spaces, by the language of a case. */
const SPACES: Readonly<Record<string, boolean>> = { en: true, ja: false };

const term = (forms: ForbiddenForms) => ({ from: 'Common use.', en: { use: 'this', not: forms } });

const problemsIn = (
  files: readonly LanguageFile[],
  terms: object,
  rules: WrittenLanguage['rules'] = { spaces: true },
) => glossaryProblems(JSON.stringify({ terms }), [{ language: 'en', rules, files }]);

describe('a forbidden form', () => {
  test.each(cases.map((each, at) => ({ ...each, number: at + 1 })))(
    '$number, $language: $name',
    ({ language, not, text, repeat, found }) => {
      const words = text + (repeat ? repeat.part.repeat(repeat.times) : '');
      expect(formFinder(not, { spaces: SPACES[language] ?? true })(words)).toEqual(found);
    },
  );

  test.each([
    ['despite a soft hyphen', 'password', 'pass\u00ADword', true],
    ['despite a soft hyphen before an accent', 'caf\u00E9', 'cafe\u00AD\u0301', true],
    ['despite a variation selector', '辻', '辻\u{E0100}さん', false],
    ['with brackets of its own between letters', '(s)', 'code(s)in', true],
    ['with a sign at its end before a digit', 'C++', 'C++11', true],
  ])('is found %s: %s in %s', (_, form, text, spaces) => {
    expect(formFinder({ [form]: [] }, { spaces })(text)).toEqual([form]);
  });

  test.each([
    ['in a part of a character', 'カ', 'カ\u309Aの', false],
    ['after a hyphen and a letter beyond U+FFFF', 'mail', '\u{10400}-mail', true],
    ['before a hyphen and a letter beyond U+FFFF', 'mail', 'mail-\u{10400}', true],
  ])('is not found %s: %s in %s', (_, form, text, spaces) => {
    expect(formFinder({ [form]: [] }, { spaces })(text)).toEqual([]);
  });

  test.each(Object.keys(SPACES))('has more than 60 cases in %s', (language) => {
    expect(cases.filter((each) => each.language === language).length).toBeGreaterThan(60);
  });

  test('is found in time proportional to a long text, also where exceptions overlap', () => {
    const began = performance.now();
    const find = formFinder({ 人: ['人人', '人人人'], あ人: ['人あ人'] }, { spaces: false });
    expect(find('人'.repeat(100_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('the texts in which forms are found', () => {
  const words = (file: string, content: object) => ({ file, json: JSON.stringify(content) });
  const keysIn = (file: string, content: object) =>
    problemsIn([words(file, content)], { lamp: term({ light: [] }) }).map((problem) =>
      problem.problem === 'forbidden-form' ? problem.key : problem.problem,
    );

  test.each([
    'labels.json',
    'confirmed.json',
    'countries.json',
    'lookup/terms.json',
    'lookup/own-words.json',
    'lookup/spoken.json',
  ])('exclude %s', (file) => {
    expect(keysIn(`locales/en/${file}`, { lamp: 'light', inner: { lamp: ['light'] } })).toEqual([]);
  });

  test.each(['ui.json', 'desk/desk.json', 'sketches.json', 'lamp.json'])('are all of %s', (file) => {
    expect(keysIn(`locales/en/${file}`, { lamp: 'light', inner: { lamp: ['a', 'light'] } })).toEqual([
      'lamp',
      'inner › lamp › 1',
    ]);
  });

  test('are the name and the purpose of the guide in language.json, but not its rules', () => {
    const rules = { name: 'light', site: 'light', description: 'A light.', search: { stopWords: ['light'] } };
    expect(keysIn('locales/en/language.json', rules)).toEqual(['site', 'description']);
  });

  test('are what staff say at the desk, but not what callers say', () => {
    const lamp = { ask: 'light', heard: ['light'], listen: { on: ['light'] }, mistaken: 'light' };
    expect(keysIn('locales/en/desk/lamp.json', { lamp })).toEqual(['lamp › ask', 'lamp › mistaken']);
  });

  test('include the heading of what callers say', () => {
    expect(keysIn('locales/en/desk/desk.json', { step: { listen: 'light' } })).toEqual(['step › listen']);
  });

  test('include an answer called “heard” or “listen” in the guide', () => {
    const lamp = { answers: { heard: { label: 'light' } }, listen: 'light' };
    expect(keysIn('locales/en/lamp.json', { lamp })).toEqual([
      'lamp › answers › heard › label',
      'lamp › listen',
    ]);
  });

  test('exclude placeholders of tree:new, and the keyword of a list', () => {
    const choices = (list: string) => ({ lamp: { list, lead: 'TODO: choices' } });
    const forms = { lamp: term({ choices: [] }) };
    expect(problemsIn([words('locales/en/lamp.json', choices('choices'))], forms)).toEqual([]);
    expect(problemsIn([words('locales/en/lamp.json', choices('these choices'))], forms)).toHaveLength(1);
  });

  test('exclude a file that is not JSON, and a language without the rule for spaces', () => {
    expect(problemsIn([{ file: 'locales/en/ui.json', json: '{' }], { lamp: term({ light: [] }) })).toEqual(
      [],
    );
    const file = words('locales/en/ui.json', { lamp: 'light' });
    expect(problemsIn([file], { lamp: term({ light: [] }) }, { spaces: null })).toEqual([]);
  });
});

describe('a text', () => {
  const file = { file: 'locales/en/ui.json', json: '{ "lamp": "A light, a light and a torch." }' };

  test('gets one problem for each form, and not for each occurrence or term', () => {
    const terms = { lamp: term({ light: [], torch: [] }), bulb: term({ light: [] }) };
    expect(problemsIn([file], terms)).toEqual([
      expect.objectContaining({ form: 'light', term: 'lamp' }),
      expect.objectContaining({ form: 'torch', term: 'lamp' }),
    ]);
  });
});

describe('a glossary', () => {
  test('that is not JSON gets its reason', () => {
    expect(glossaryProblems('{', [])).toMatchObject([{ problem: 'not-json', file: 'locales/glossary.json' }]);
  });

  const WHOLE = 'Write an object with the terms, by their ids, under `terms`.';
  const TERMS = 'List the terms, by their ids.';
  const TERM = 'Write an object with where the term comes from (`from`) and an entry for each language.';
  const ENTRY = 'Write an object with what to write (`use`) and the forms that are not to be used (`not`).';
  const NOT =
    'List the forms that are not to be used ({} if there are none), each with the longer phrases in which it is right.';
  const LONGER = 'Write a longer phrase in which the form is right.';
  const MARKS = 'Leave out marks and placeholders, in which no form is looked for.';

  test.each([
    ['null', 'the content of this file', WHOLE],
    ['[]', 'the content of this file', WHOLE],
    ['"lamp"', 'the content of this file', WHOLE],
    ['{}', "'terms'", TERMS],
    ['{ "terms": [] }', "'terms'", TERMS],
    ['{ "terms": null }', "'terms'", TERMS],
    ['{ "terms": "lamp" }', "'terms'", TERMS],
    ...['null', '[]', '"light"'].flatMap((value) => [
      [`{ "terms": { "lamp": ${value} } }`, "'terms › lamp'", TERM],
      [`{ "terms": { "lamp": { "from": "A", "en": ${value} } } }`, "'terms › lamp › en'", ENTRY],
      [
        `{ "terms": { "lamp": { "from": "A", "en": { "use": "lamp", "not": ${value} } } } }`,
        "'terms › lamp › en › not'",
        NOT,
      ],
    ]),
  ])('is wrong if it is %s', (json, what = '', remedy = '') => {
    const sentences = glossaryProblems(json, []).map((problem) => describeProblem(problem).sentence);
    expect(sentences).toEqual([`locales/glossary.json: ${what} is missing or wrong. ${remedy}`]);
  });

  test.each([
    ['a form with a mark', { '<b>light</b>': [] }, '<b>light</b>', MARKS],
    ['a form with a placeholder', { 'light {{count}}': [] }, 'light {{count}}', MARKS],
    ['an exception with a mark', { light: ['red <label>light</label>'] }, 'light › 0', MARKS],
    ['an exception with a placeholder', { light: ['a light', 'light {{count}}'] }, 'light › 1', MARKS],
    ['an exception that is the form', { light: ['light'] }, 'light › 0', LONGER],
    ['an exception that is the form in capitals', { light: ['a light', ' Ｌight'] }, 'light › 1', LONGER],
  ])('may not have %s', (_, forms, key, remedy) => {
    expect(problemsIn([], { lamp: term(forms) })).toEqual([
      { problem: 'wrong-glossary', key: `terms › lamp › en › not › ${key}`, remedy },
    ]);
  });

  test.each([
    ['the form itself', { use: 'light', not: { light: [] } }],
    ['the form in capitals', { use: 'Light', not: { light: ['light bulb'] } }],
  ])('may not say to use %s', (_, en) => {
    expect(problemsIn([], { lamp: { from: 'Common use.', en } })).toMatchObject([
      { problem: 'forbidden-use', term: 'lamp', form: 'light', forbiddenBy: 'lamp' },
    ]);
  });

  test('may say to use an exception of a form', () => {
    const en = { use: 'light bulb', not: { light: ['light bulb'] } };
    expect(problemsIn([], { lamp: { from: 'Common use.', en } })).toEqual([]);
  });
});
