import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeFiles } from '../../../src/authoring/languages/locale-folders.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { branches } from '../../../src/tree/branches.ts';

describe('the files that `npm run locales:index` writes', () => {
  const files = localeFiles().map(({ path, text }) => ({ path, text, name: relative('.', path) }));
  const indexes = files.filter(({ name }) => name.endsWith('/index.ts'));

  test.each(files)('$name is as the command writes it', ({ path, text }) => {
    expect(readFileSync(path, 'utf8'), 'out of date: run `npm run locales:index`').toBe(text);
  });

  test('are an index for the guide and one for the desk in each language, the styles and the typed words', () => {
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      [
        ...languageCodes.flatMap((language) => [
          `locales/${language}/index.ts`,
          `locales/${language}/desk/index.ts`,
        ]),
        'locales/languages.css',
        'src/validators/text/typed-words.ts',
      ].toSorted(),
    );
  });

  test('have every branch in each index, in the order of the tree', () => {
    for (const { text } of indexes)
      expect([...text.matchAll(/^ {4}\.\.\.(\w+),$/gm)].map(([, name]) => name)).toEqual(
        Object.keys(branches).map((id) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())),
      );
  });
});
