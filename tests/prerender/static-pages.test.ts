import { describe, expect, test } from 'vitest';
import { branchesOf, branchOf } from '../../src/flow/id-conventions.ts';
import { currentStepId } from '../../src/flow/published-ids.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { folderIndexes, type StaticPage, staticPages } from '../../src/prerender/static-pages.ts';
import type { Published, Tree } from '../../src/tree/types.ts';
import { plainPageNames } from '../../src/url/pages.ts';
import { targetPath } from '../../src/url/paths.ts';
import record from '../fixtures/guide/published-steps.json';
import { tree as inventedTree } from '../fixtures/guide/tree.ts';

const published: Published = record;
const tree: Tree = inventedTree;
const stepIds = Object.keys(tree.steps);
const branches = branchesOf(stepIds);
const releasedIds = [...new Set([...Object.keys(published.steps), ...Object.keys(published.aliases)])];
const retiredIds = Object.keys(published.aliases);
const releasedCodes = Object.entries({ ...published.steps, ...published.pages });
const pages = staticPages();

/** Returns the current step of a released id. */
function meaningOf(id: string): string {
  const step = currentStepId(tree, published, id);
  if (step === undefined) throw new Error(`${id} was never released`);
  return step;
}

/** Returns the file that a host finds for a path. */
const servedAs = (path: string): string =>
  (path.endsWith('/') ? `${path}index.html` : `${path}.html`).slice(1);

const pageIn = (file: string): StaticPage | undefined => pages.find((page) => page.file === file);

/** Returns the path that a page gives as its own, by the file that the host serves. */
const pathOf = (file: string): string | undefined => pageIn(file)?.path;

/** Returns the pages whose route has this name. */
const pagesOf = (name: string): StaticPage[] => pages.filter(({ route }) => route.page === name);

describe('the static pages', () => {
  test('have one file each', () => {
    const files = pages.map(({ file }) => file);
    expect(files.filter((file, position) => files.indexOf(file) !== position)).toEqual([]);
    expect(files.filter((file) => !/^[A-Za-z0-9-]+(\/[a-z0-9-]+)*[.]html$/.test(file))).toEqual([]);
  });

  describe.each(languageCodes)('in %s', (language) => {
    test.each(releasedIds)('have a page for the released id %s', (id) => {
      expect(pageIn(`${language}/${id}.html`)).toMatchObject({
        route: { page: 'step', language, step: meaningOf(id) },
        language,
      });
    });

    test('have the path of their step as their own', () => {
      const others = stepIds.filter((id) => id !== tree.start);
      expect(others.map((id) => pathOf(`${language}/${id}.html`))).toEqual(
        others.map((id) => `/${language}/${id}`),
      );
      expect(pathOf(`${language}/index.html`)).toBe(`/${language}/`);
      expect(pathOf(`${language}/${tree.start}.html`)).toBe(`/${language}/`);
    });

    test.each(plainPageNames)('have the page %s', (page) => {
      expect(pageIn(`${language}/${page}.html`)).toMatchObject({
        route: { page, language },
        path: `/${language}/${page}`,
        language,
      });
    });

    test.each(releasedIds)('have the desk at the released id %s, without listing it', (id) => {
      const file = id === tree.start ? `${language}/desk.html` : `${language}/desk/${id}.html`;
      expect(pageIn(file)).toMatchObject({
        route: { page: 'desk', language, step: meaningOf(id) },
        language,
        alternates: undefined,
      });
    });

    test.each(branches)('have the sheet of the branch %s, without listing it', (branch) => {
      const path = `/${language}/print/${branch}`;
      expect(pageIn(servedAs(path))).toMatchObject({
        route: { page: 'print', language, step: branch },
        path,
        alternates: undefined,
      });
    });

    test.each(branchesOf(retiredIds))('show at the retired branch %s the sheet of its current step', (id) => {
      const branch = branchOf(meaningOf(id));
      const file = `${language}/print/${id}.html`;
      expect(pageIn(file)).toEqual({ ...pageIn(`${language}/print/${branch}.html`), file });
    });

    test.each(retiredIds)('show at the retired id %s the page of its current step', (id) => {
      const file = `${language}/${id}.html`;
      expect(pageIn(file)).toEqual({ ...pageIn(`${language}/${meaningOf(id)}.html`), file });
    });
  });

  test.each(releasedCodes)('have a page for the code of %s, %s, in upper and lower case', (id, code) => {
    const isPage = Object.hasOwn(published.pages, id);
    const page = pageIn(`${code}.html`);
    const to = isPage ? { page: id } : { page: 'step', step: meaningOf(id) };
    expect(page).toMatchObject({ route: { page: 'choose', to } });
    // The start's code page is canonically the root page; a retired step's code page is that of the current step's
    // code.
    const own = isPage ? code : tree.steps[meaningOf(id)]?.code;
    expect(page?.path).toBe(id === tree.start ? '/' : `/${own}`);
    const file = `${code.toLowerCase()}.html`;
    expect(pageIn(file)).toEqual({ ...page, file });
  });

  test('have a root page, which offers the start in each language', () => {
    expect(pageIn('index.html')).toMatchObject({
      route: { page: 'choose', to: { page: 'step', step: tree.start } },
      path: '/',
    });
  });

  test('have pages for unknown paths and for those that are not stored, without listing them', () => {
    const notFound = pagesOf('not-found');
    expect(notFound.map(({ file }) => file)).toEqual([
      '404.html',
      'offline.html',
      ...languageCodes.map((language) => `${language}/404.html`),
    ]);
    expect(notFound.filter(({ alternates }) => alternates !== undefined)).toEqual([]);
    const inAll = notFound.flatMap(({ file, inAllLanguages }) =>
      inAllLanguages ? [[file, inAllLanguages]] : [],
    );
    expect(inAll).toEqual([
      ['404.html', 'not-found'],
      ['offline.html', 'offline'],
    ]);
  });

  test('list every other page', () => {
    const unlisted = pages.filter(({ alternates }) => alternates === undefined);
    const shown = unlisted.map(({ route }) => (route.page === 'choose' ? route.to.page : route.page));
    expect(new Set(shown)).toEqual(new Set(['not-found', 'desk', 'print']));
  });

  test('have a page without a language at the path of every page in a language, which leads to that page', () => {
    const [language = ''] = languageCodes;
    const inLanguage = pages.filter(({ file, route }) => {
      return file.startsWith(`${language}/`) && route.page !== 'not-found';
    });
    const wrong = inLanguage.filter(({ file, path }) => {
      const above = pageIn(file.slice(language.length + 1))?.route;
      return above?.page !== 'choose' || targetPath(language, above.to) !== path;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
    expect(inLanguage.length).toBeGreaterThan(2 * stepIds.length);
  });

  test('are exactly these', () => {
    // A code without letters is the same in upper and lower case.
    const codes = new Set(releasedCodes.flatMap(([, code]) => [code, code.toLowerCase()]));
    const sheets = branches.length + branchesOf(retiredIds).length;
    // Each language has two pages for each id (step and desk), the start at the folder itself, and a not-found page.
    const ofLanguage = 2 * releasedIds.length + 1 + plainPageNames.length + sheets + 1;
    // Above the languages, each of these pages is there once more, and the root page is that of the start. So is the page
    // that says that a page is not stored.
    expect(pages).toHaveLength((languageCodes.length + 1) * ofLanguage + codes.size + 1);
  });
});

describe('the links of a page to itself in other languages', () => {
  const listed = pages.filter(({ alternates }) => alternates !== undefined);

  test('name each language once, and the page above the languages', () => {
    const wrong = listed.filter(
      ({ alternates = [] }) =>
        alternates.map(({ hrefLang }) => hrefLang).join() !== [...languageCodes, 'x-default'].join(),
    );
    expect(wrong).toEqual([]);
    expect(listed.length).toBeGreaterThan(100);
  });

  test('lead to a page of that language, or above the languages, which has the same links', () => {
    const wrong = listed.flatMap(({ file, alternates = [] }) =>
      alternates
        .filter(({ hrefLang, path }) => {
          const there = pageIn(servedAs(path));
          const isThere =
            there?.path === path && JSON.stringify(there.alternates) === JSON.stringify(alternates);
          const isOfIt =
            hrefLang === 'x-default' ? there?.route.page === 'choose' : there?.language === hrefLang;
          return !isThere || !isOfIt;
        })
        .map((each) => ({ file, ...each })),
    );
    expect(wrong).toEqual([]);
  });

  test('include the page itself, by its own path', () => {
    const without = listed.filter(
      ({ path, alternates = [] }) => !alternates.some((alternate) => alternate.path === path),
    );
    expect(without).toEqual([]);
  });

  test('lead to the same step or page', () => {
    const shown = ({ route }: StaticPage) => {
      const to = route.page === 'choose' ? route.to : route;
      return to.page === 'step' ? to.step : to.page;
    };
    const wrong = listed.filter((page) =>
      (page.alternates ?? []).some(({ path }) => {
        const other = pageIn(servedAs(path));
        return other === undefined || shown(other) !== shown(page);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the page that a server shows for a folder', () => {
  test.each([
    ['is the page of the same address', ['bell.html', 'bell/app.html'], [['bell/index.html', 'bell.html']]],
    [
      'is the page of the same address at each depth',
      ['en.html', 'en/bell.html', 'en/bell/app.html'],
      [
        ['en/index.html', 'en.html'],
        ['en/bell/index.html', 'en/bell.html'],
      ],
    ],
    ['is its own page if it has one', ['404.html', 'en.html', 'en/index.html', 'en/bell.html'], []],
    [
      'says in its language that there is none',
      ['404.html', 'en/404.html', 'en/index.html', 'en/print/bell.html'],
      [['en/print/index.html', 'en/404.html']],
    ],
    [
      'says in all languages that there is none, if it is in no language',
      ['404.html', 'print/bell.html', 'assets/app.js'],
      [
        ['print/index.html', '404.html'],
        ['assets/index.html', '404.html'],
      ],
    ],
    [
      'is named once, however many files the folder has',
      ['404.html', 'a.html', 'a/b.html', 'a/c.html', 'a/d/e.html'],
      [
        ['a/index.html', 'a.html'],
        ['a/d/index.html', '404.html'],
      ],
    ],
    ['is absent if there is no page to show', ['assets/app.js'], []],
    ['is absent if there is no folder', ['404.html', 'index.html', 'bell.html'], []],
    ['is absent if there is no file', [], []],
  ])('%s', (_, files, indexes) => {
    expect(folderIndexes(files)).toEqual(indexes);
  });

  test('is there for each folder of the guide, and is a page of it', () => {
    const files = pages.map(({ file }) => file);
    const written = new Set(files);
    const indexes = folderIndexes(files);
    for (const [index, page] of indexes) {
      expect(written.has(index), index).toBe(false);
      expect(written.has(page), page).toBe(true);
    }
    const folders = new Set(files.map((file) => file.slice(0, file.lastIndexOf('/') + 1)));
    const shown = new Set([...written, ...indexes.map(([index]) => index)]);
    expect([...folders].filter((folder) => !shown.has(`${folder}index.html`))).toEqual([]);
    expect(folders.size).toBeGreaterThan(10);
  });

  test('has the address of the page that it is a copy of', () => {
    const wrong = folderIndexes(pages.map(({ file }) => file)).filter(([index, page]) => {
      const [folder = ''] = index.split('/index.html');
      return page !== `${folder}.html` && pageIn(`${folder}.html`) !== undefined;
    });
    expect(wrong).toEqual([]);
  });
});
