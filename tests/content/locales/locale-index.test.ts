import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeFiles } from '../../../src/authoring/languages/locale-folders.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { branches } from '../../../src/tree/branches.ts';

describe('the files that `npm run locales:index` writes', () => {
  const files = localeFiles().map(({ path, text }) => ({ path, text, name: relative('.', path) }));
  const indexes = files.filter(({ name }) => name.endsWith('/index.ts'));

  test.each(files)('$name is what the command writes', ({ path, text }) => {
    expect(readFileSync(path, 'utf8'), 'out of date: run `npm run locales:index`').toBe(text);
  });

  test('are two indexes for each language (guide and desk), the styles, the typed words and the names of countries', () => {
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      [
        ...languageCodes.flatMap((language) => [
          `locales/${language}/index.ts`,
          `locales/${language}/desk/index.ts`,
        ]),
        'locales/languages.css',
        'src/validators/text/typed-words.ts',
        'src/features/checks/typed-country-names.ts',
      ].toSorted(),
    );
  });

  test('list every branch in each index, in the order of the tree', () => {
    for (const { text } of indexes)
      expect([...text.matchAll(/^ {4}\.\.\.(\w+),$/gm)].map(([, name]) => name)).toEqual(
        Object.keys(branches).map((id) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())),
      );
  });
});
