import { describe, expect, test } from 'vitest';
import {
  confirmationProblems,
  parseTranslation,
} from '../../../src/authoring/confirmed/confirmation-problems.ts';

const files = [{ name: 'lamp.json', english: '{ "lamp": "A lamp" }', own: '{ "lamp": "Une lampe" }' }];

describe('a record of another form', () => {
  test.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['a file without entries', '{ "lamp.json": null }'],
    ['an entry that is no string', '{ "lamp.json": { "lamp": 1 } }'],
  ])('confirms nothing: %s', (_, confirmed) => {
    expect(confirmationProblems([{ language: 'fr', files, confirmed }])).toEqual([
      expect.objectContaining({ problem: expect.stringMatching(/^(?:file-)?not-confirmed$/) }),
    ]);
  });
});

describe('files that are not JSON', () => {
  test('are all reported, and nothing else until they are', () => {
    const broken = [...files, { name: 'desk/lamp.json', english: '{', own: '}' }];
    const problems = confirmationProblems([{ language: 'fr', files: broken, confirmed: '{,' }]);
    expect(problems.map((problem) => (problem.problem === 'not-json' ? problem.file : ''))).toEqual([
      'locales/en/desk/lamp.json',
      'locales/fr/desk/lamp.json',
      'locales/fr/confirmed.json',
    ]);
    expect(parseTranslation({ language: 'fr', files: broken }).ok).toBe(false);
  });
});

test('each language has problems of its own', () => {
  const languages = ['fr', 'ko'].map((language) => ({ language, files }));
  expect(confirmationProblems(languages)).toEqual([
    { problem: 'file-not-confirmed', language: 'fr', name: 'lamp.json' },
    { problem: 'file-not-confirmed', language: 'ko', name: 'lamp.json' },
  ]);
});
