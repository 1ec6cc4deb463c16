import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pathNames } from '../../src/app/content.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import type { StoredSite } from '../../src/offline/stored-site.ts';
import { staticPages } from '../../src/prerender/static-pages.ts';
import { storedPages, writeOffline } from '../../src/prerender/write-offline.ts';

const pages = staticPages();

describe.each(languageCodes)('the stored pages in %s', (language) => {
  const stored = storedPages(pages, language);

  test('are all that search engines may list, the sheets, and one of the desk', () => {
    const own = pages.filter((page) => page.route.page !== 'choose' && page.route.language === language);
    const wanted = own.filter(
      ({ alternates, route, path }) => alternates || route.page === 'print' || path === `/${language}/desk`,
    );
    expect(new Set(stored.keys())).toEqual(new Set(wanted.map(({ path }) => path)));
    expect(stored.get(`/${language}/`)).toMatch(/^[a-z]+[/](?:index|start)[.]html$/);
    expect(stored.size).toBeGreaterThan(20);
  });

  test('are in no other language', () => {
    expect([...stored.keys()].filter((path) => !path.startsWith(`/${language}/`))).toEqual([]);
  });
});

describe('what is written to be stored', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'offline-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  /** Writes a site whose pages have this text. Returns what its worker stores. */
  async function build(text: string): Promise<StoredSite> {
    for (const { file } of pages) write(file, text);
    write('licences.html', 'licences');
    for (const name of ['index-12345678.js', 'choose-language-12345678.js', 'index.html'])
      write(`assets/${name}`, name);
    write('favicon.svg', '<svg/>');
    await writeOffline(
      {
        folder,
        base: '/guide/',
        languages: languageCodes,
        names: pathNames,
        pages,
        others: [['/licences', 'licences.html']],
        script: '/guide/assets/index-12345678.js',
      },
      'run(STORED_SITE)',
    );
    const [, site = ''] = /^const STORED_SITE=(.*);\nrun[(]STORED_SITE[)]$/.exec(read('worker.js')) ?? [];
    return JSON.parse(site) as StoredSite;
  }

  test('are the scripts and styles, but not what only pages above the languages load', async () => {
    const site = await build('a');
    expect(site.files.map(({ path }) => path)).toEqual(['assets/index-12345678.js', 'favicon.svg']);
    expect(site.files[1]?.integrity).toBe('sha256-1NxWZpFDA08xqjCWNdQRPZrXagKxc52iLJZe0gSb6eY=');
    expect([site.base, site.script]).toEqual(['/guide/', 'assets/index-12345678.js']);
  });

  test('is one file for the pages of each language, and one for those of all', async () => {
    const { packs } = await build('a');
    expect(Object.keys(packs)).toEqual(['shared', ...languageCodes]);
    expect(JSON.parse(read(packs['shared']?.path ?? ''))).toEqual({ '/licences': 'licences' });
    for (const language of languageCodes) {
      const pack = JSON.parse(read(packs[language]?.path ?? '')) as Record<string, string>;
      expect(Object.keys(pack)).toEqual([...storedPages(pages, language).keys()]);
      expect(new Set(Object.values(pack))).toEqual(new Set(['a']));
    }
  });

  test('is another version, with other names, if a page changes, and otherwise the same', async () => {
    const [one, same, other] = [await build('a'), await build('a'), await build('b')];
    expect(same).toEqual(one);
    expect(other.version).not.toBe(one.version);
    expect(other.packs['en']?.path).not.toBe(one.packs['en']?.path);
    expect(other.packs['shared']).toEqual(one.packs['shared']);
  });
});
