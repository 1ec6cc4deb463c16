import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeIndexFiles } from '../../../src/authoring/locale-folders.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { branches } from '../../../src/tree/branches.ts';

describe('the index files of the languages', () => {
  const files = localeIndexFiles().map(({ path, text }) => ({ path, text, name: relative('.', path) }));

  test.each(files)('$name is what `npm run locales:index` writes', ({ path, text }) => {
    expect(readFileSync(path, 'utf8'), 'It is old: run `npm run locales:index`').toBe(text);
  });

  test('are one for the guide and one for the desk, in each language', () => {
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      languageCodes
        .flatMap((language) => [`locales/${language}/index.ts`, `locales/${language}/desk/index.ts`])
        .toSorted(),
    );
  });

  test('hold every branch, in the order of the tree', () => {
    for (const { text } of files)
      expect([...text.matchAll(/^ {4}\.\.\.(\w+),$/gm)].map(([, name]) => name)).toEqual(
        Object.keys(branches).map((id) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())),
      );
  });
});
