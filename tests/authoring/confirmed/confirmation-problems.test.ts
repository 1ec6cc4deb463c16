import { describe, expect, test } from 'vitest';
import { confirmationProblems } from '../../../src/authoring/confirmed/confirmation-problems.ts';
import { describeProblem } from '../../../src/authoring/problem-sentences.ts';
import type { WrittenLanguage } from '../../../src/authoring/texts/language-files.ts';

/** Returns a language with files, whose names in its folder are given. */
const written = (language: string, files: Readonly<Record<string, string>>): WrittenLanguage => ({
  language,
  rules: {},
  files: Object.entries(files).map(([name, json]) => ({ file: `locales/${language}/${name}`, json })),
});

const english = written('en', { 'lamp.json': '{ "lamp": "A lamp" }' });
const own = { 'lamp.json': '{ "lamp": "Une lampe" }' };

describe('a record of another form', () => {
  test.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['a file without entries', '{ "lamp.json": null }'],
    ['an entry that is no string', '{ "lamp.json": { "lamp": 1 } }'],
  ])('confirms nothing: %s', (_, confirmed) => {
    const french = written('fr', { ...own, 'confirmed.json': confirmed });
    expect(confirmationProblems([english, french])).toEqual([
      expect.objectContaining({ problem: expect.stringMatching(/^(?:file-)?not-confirmed$/) }),
    ]);
  });
});

describe('the confirmations of a file', () => {
  const record = { 'confirmed.json': '{ "lamp.json": { "lamp": "x y" } }' };

  test('are left over if English no longer has it', () => {
    expect(confirmationProblems([written('en', {}), written('fr', { ...own, ...record })])).toEqual([
      { problem: 'left-over-confirmation', language: 'fr', name: 'lamp.json', step: 'lamp', keys: ['lamp'] },
    ]);
  });

  test('are not left over if the language lacks it for now', () => {
    expect(confirmationProblems([english, written('fr', record)])).toEqual([]);
  });
});

describe('files that are not JSON', () => {
  test('are all reported, and nothing else until they are', () => {
    const both = written('en', { 'lamp.json': '{ "lamp": "A lamp" }', 'desk/lamp.json': '{' });
    const broken = written('fr', { ...own, 'desk/lamp.json': '}', 'confirmed.json': '{,' });
    const problems = confirmationProblems([both, broken]);
    expect(problems.map((problem) => (problem.problem === 'not-json' ? problem.file : ''))).toEqual([
      'locales/en/desk/lamp.json',
      'locales/fr/desk/lamp.json',
      'locales/fr/confirmed.json',
    ]);
  });
});

describe('the files that are compared', () => {
  test('exclude labels, rules, what people type, names of countries and the record', () => {
    const others = {
      'labels.json': '{ "next": "Next" }',
      'language.json': '{ "site": "Lamp" }',
      'lookup/terms.json': '{ "lamp": ["torch"] }',
      'lookup/own-words.json': '{ "lamp": ["it is dark"] }',
      'lookup/spoken.json': '{ "announced": ["code"] }',
      'countries.json': '{ "GB": ["UK"] }',
      'confirmed.json': '{}',
    };
    expect(confirmationProblems([written('en', others), written('fr', others)])).toEqual([]);
  });

  test('exclude a file that one of the languages lacks', () => {
    const french = written('fr', { 'cable.json': '{ "cable": "Le câble" }' });
    expect(confirmationProblems([english, french])).toEqual([]);
  });

  test('exclude those in a folder whose name is not a language code', () => {
    expect(confirmationProblems([english, written('zh_CN', own)])).toEqual([]);
  });
});

describe('several languages besides English', () => {
  const sentencesFor = (files: Readonly<Record<string, string>>) =>
    confirmationProblems([english, written('fr', files), written('ko', own)]).map(
      (problem) => describeProblem(problem).sentence,
    );
  const koreanFile = expect.stringMatching(/^locales\/ko\/lamp[.]json: .+ -- lamp[.]json --in ko`[.]$/);

  test('have problems of their own, whose commands name the language', () => {
    expect(sentencesFor(own)).toEqual([
      'locales/fr/lamp.json: the texts in this file are not confirmed. Compare them with locales/en/lamp.json, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- lamp.json --in fr`.',
      koreanFile,
    ]);
  });

  test('name the language also for a single text, and for what is left over', () => {
    const record = '{ "lamp.json": { "lamp": "x y", "lamp/old": "x y" } }';
    expect(sentencesFor({ ...own, 'confirmed.json': record })).toEqual([
      expect.stringMatching(/^locales\/fr\/lamp[.]json: .+, then run `.+ -- lamp --in fr`[.]$/),
      expect.stringMatching(/^locales\/fr\/confirmed[.]json: .+ Run `.+ -- lamp\/old --in fr`, which /),
      koreanFile,
    ]);
  });
});
