import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageName } from '../../src/i18n/language-name.ts';
import { fallbackLanguage, languageCodes } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { siteSchema } from '../../src/prerender/site-schema.ts';
import { type PageAddress, site } from '../../src/site.ts';
import { documents } from '../../src/tree/sources.ts';

describe('the data of the university', () => {
  test('have the form that the build requires', () => {
    expect(siteSchema.parse(site)).toEqual(site);
  });

  test('have two different mail domains below the domain of the university', () => {
    const { student, alumni, university } = site.domains;
    expect(student.endsWith(`.${university}`)).toBe(true);
    expect(alumni.endsWith(`.${university}`)).toBe(true);
    expect(student).not.toBe(alumni);
  });
});

describe('the languages of pages of other sites', () => {
  const pages: readonly PageAddress[] = Object.values(site.pages);
  const inUse = new Set([
    ...pages.flatMap((address) => (typeof address === 'string' ? [] : Object.keys(address))),
    ...Object.values(documents).flatMap((document) => ('language' in document ? [document.language] : [])),
  ]);

  test.each(languageCodes)('all have a name in %s', (reader) => {
    expect([...inUse].filter((code) => languageName(code, reader) === code)).toEqual([]);
    expect(inUse.size).toBeGreaterThan(1);
  });

  /** Returns the titles that say in brackets which language a page is in. */
  const saidByHand = (titles: readonly string[], reader: string) => {
    const names = [...inUse].map((code) => languageName(code, reader));
    const bracketed = new RegExp(`[(（][^)）]*(?:${names.join('|')})[^)）]*[)）]`);
    return titles.filter((title) => bracketed.test(title));
  };

  test.each(languageCodes)('are in no title of a page in %s, because its link says them', async (reader) => {
    expect(saidByHand(Object.values((await loadTexts(reader)).ui.pages), reader)).toEqual([]);
  });

  test('are in no title of a source, because its link says them', () => {
    const titles = Object.values(documents).map(({ title }) => title);
    expect(saidByHand(titles, fallbackLanguage)).toEqual([]);
  });
});

test('the documents call the university by its name in English since 2025', () => {
  const root = join(import.meta.dirname, '../..');
  const files = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md', 'package.json'], { cwd: root });
  // The university's pages still write the name of the ID so.
  const older = /Osaka University(?! personal ID)/;
  expect(files.filter((file) => older.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  expect(files).toContain('README.md');
});
