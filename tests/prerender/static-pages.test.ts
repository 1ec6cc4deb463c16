import { describe, expect, test, vi } from 'vitest';
import { branchOf } from '../../src/flow/id-conventions.ts';
import { stepNow } from '../../src/flow/published-ids.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { type StaticPage, staticPages } from '../../src/prerender/static-pages.ts';
import record from '../../src/tree/published-steps.json';
import { tree } from '../../src/tree/tree.ts';
import type { Published, Tree } from '../../src/tree/types.ts';
import { checkCharacter } from '../../src/url/codes.ts';
import { plainPageNames } from '../../src/url/pages.ts';

const published: Published = record;
const branches = [...new Set(Object.keys(tree.steps).map(branchOf))];
const whole: Tree = tree;
const pages = staticPages();

/** The file that a host finds for a path. */
const servedAs = (path: string): string =>
  (path.endsWith('/') ? `${path}index.html` : `${path}.html`).slice(1);

const pageIn = (all: readonly StaticPage[], file: string): StaticPage | undefined =>
  all.find((page) => page.file === file);

/** The path that a page gives as its own, by the file that is served for it. */
const pathOf = (file: string): string | undefined => pageIn(pages, file)?.path;

describe('the pages', () => {
  test('have a file each', () => {
    const files = pages.map(({ file }) => file);
    expect(files.filter((file, position) => files.indexOf(file) !== position)).toEqual([]);
    expect(files.filter((file) => !/^[A-Za-z0-9-]+(\/[a-z0-9-]+)*[.]html$/.test(file))).toEqual([]);
  });

  test.each(languageCodes)('have every released id, in %s', (language) => {
    const ids = [...Object.keys(published.steps), ...Object.keys(published.aliases)];
    expect(ids.filter((id) => pathOf(`${language}/${id}.html`) === undefined)).toEqual([]);
    expect(ids.length).toBeGreaterThan(40);
  });

  test.each(languageCodes)('name themselves by the path of their step, in %s', (language) => {
    const others = Object.keys(tree.steps).filter((id) => id !== tree.start);
    expect(others.map((id) => pathOf(`${language}/${id}.html`))).toEqual(
      others.map((id) => `/${language}/${id}`),
    );
    expect(pathOf(`${language}/index.html`)).toBe(`/${language}/`);
    expect(pathOf(`${language}/${tree.start}.html`)).toBe(`/${language}/`);
    expect(plainPageNames.map((page) => pathOf(`${language}/${page}.html`))).toEqual(
      plainPageNames.map((page) => `/${language}/${page}`),
    );
  });

  test('show in every language what their file says', () => {
    for (const language of languageCodes) {
      for (const step of Object.keys(tree.steps)) {
        expect(pageIn(pages, `${language}/${step}.html`)).toMatchObject({
          route: { page: 'step', language, step },
          language,
        });
      }
      for (const page of plainPageNames) {
        expect(pageIn(pages, `${language}/${page}.html`)).toMatchObject({
          route: { page, language },
          language,
        });
      }
    }
  });

  test.each([...Object.entries(published.steps), ...Object.entries(published.pages)])(
    'have the code of %s, %s, in capitals and in lower case',
    (id, code) => {
      const [page, small] = [pageIn(pages, `${code}.html`), pageIn(pages, `${code.toLowerCase()}.html`)];
      const step = stepNow(whole, published, id);
      const to = Object.hasOwn(published.pages, id) ? { page: id } : { page: 'step', step };
      expect(page).toMatchObject({ route: { page: 'choose', to } });
      // Above the start is the first page of all; the code of a retired step is another one of the step that it means.
      expect(page?.path).toBe(id === tree.start ? '/' : `/${step ? whole.steps[step]?.code : code}`);
      expect(small).toEqual({ ...page, file: `${code.toLowerCase()}.html` });
    },
  );

  test('have the first of all, which lets choose a language for the start', () => {
    expect(pageIn(pages, 'index.html')).toMatchObject({
      route: { page: 'choose', to: { page: 'step', step: tree.start } },
      path: '/',
    });
  });

  test('that are not found are there in every language and above them, and are listed nowhere', () => {
    const unlisted = pages.filter(
      ({ route, alternates }) => alternates === undefined && !['desk', 'print'].includes(route.page),
    );
    expect(unlisted.map(({ file }) => file)).toEqual([
      '404.html',
      ...languageCodes.map((language) => `${language}/404.html`),
    ]);
    expect(new Set(unlisted.map(({ route }) => route.page))).toEqual(new Set(['not-found']));
  });

  test('have the desk at every released id, in every language, and list it nowhere', () => {
    const desk = pages.filter(({ route }) => route.page === 'desk');
    expect(desk.filter(({ alternates }) => alternates !== undefined)).toEqual([]);
    for (const language of languageCodes) {
      for (const id of [...Object.keys(published.steps), ...Object.keys(published.aliases)]) {
        const file = id === tree.start ? `${language}/desk.html` : `${language}/desk/${id}.html`;
        const step = stepNow(tree, published, id);
        expect(pageIn(desk, file), file).toMatchObject({ route: { page: 'desk', language, step }, language });
      }
    }
  });

  test('have the sheet of every branch, in every language, and list it nowhere', () => {
    const sheets = pages.filter(({ route }) => route.page === 'print');
    expect(sheets.filter(({ alternates }) => alternates !== undefined)).toEqual([]);
    expect(sheets.map(({ path }) => path).toSorted()).toEqual(
      languageCodes
        .flatMap((language) => branches.map((branch) => `/${language}/print/${branch}`))
        .toSorted(),
    );
    expect(sheets.filter(({ path, file }) => file !== servedAs(path))).toEqual([]);
  });

  test('are no more than that', () => {
    const ids = new Set([...Object.keys(published.steps), ...Object.keys(published.aliases)]);
    const codes = new Set([...Object.values(published.steps), ...Object.values(published.pages)]);
    // Besides the ids, at the desk as well, a language has its start at the folder itself, its other pages, its sheets and the one that is not found.
    const ofLanguage = 2 * ids.size + 1 + plainPageNames.length + branches.length + 1;
    expect(pages).toHaveLength(languageCodes.length * ofLanguage + 2 * codes.size + 2);
  });
});

describe('the same page in other languages', () => {
  const listed = pages.filter(({ alternates }) => alternates !== undefined);

  test('is named by every page but those that are not found, once for each language and once above them', () => {
    const wrong = listed.filter(
      ({ alternates = [] }) =>
        alternates.map(({ hrefLang }) => hrefLang).join() !== [...languageCodes, 'x-default'].join(),
    );
    expect(wrong).toEqual([]);
    expect(listed.length).toBeGreaterThan(200);
  });

  test('is a page of that language, or above all, which names the others just so', () => {
    const wrong = listed.flatMap(({ file, alternates = [] }) =>
      alternates
        .filter(({ hrefLang, path }) => {
          const there = pageIn(pages, servedAs(path));
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

  test('is among them the page itself, by its own path', () => {
    const strangers = listed.filter(
      ({ path, alternates = [] }) => !alternates.some((alternate) => alternate.path === path),
    );
    expect(strangers).toEqual([]);
  });

  test('shows the same step or page', () => {
    const shown = ({ route }: StaticPage) => {
      const to = route.page === 'choose' ? route.to : route;
      return to.page === 'step' ? to.step : to.page;
    };
    const wrong = listed.filter((page) =>
      (page.alternates ?? []).some(({ path }) => {
        const other = pageIn(pages, servedAs(path));
        return other === undefined || shown(other) !== shown(page);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** A code that nobody has yet, and that of the step `address`. */
const retired = `AA${checkCharacter('AA')}`;
const code = whole.steps['address']?.code ?? '';

/** The pages of a later day: a step was renamed to `address`, and another one retired for the one before. */
async function laterPages(): Promise<StaticPage[]> {
  vi.doMock('../../src/tree/published-steps.json', () => ({
    default: {
      ...record,
      steps: { ...record.steps, 'address/once': code, 'long-ago': retired },
      aliases: { ...record.aliases, 'address/once': 'address', 'long-ago': 'address/once' },
    },
  }));
  vi.resetModules();
  const later = await import('../../src/prerender/static-pages.ts');
  vi.doUnmock('../../src/tree/published-steps.json');
  return later.staticPages();
}

const then = await laterPages();

describe('the page of an id that is no step any more', () => {
  describe.each(languageCodes)('in %s', (language) => {
    const meant = pageIn(then, `${language}/address.html`);

    test.each(['address/once', 'long-ago'])('is that of the step which it means today: %s', (id) => {
      const file = `${language}/${id}.html`;
      expect(pageIn(then, file)).toEqual({ ...meant, file });
      expect(meant?.path).toBe(`/${language}/address`);
    });
  });

  test('has its code as another way there', () => {
    for (const file of [retired, retired.toLowerCase(), code, code.toLowerCase()]) {
      const page = pageIn(then, `${file}.html`);
      expect(page?.route).toEqual({ page: 'choose', to: { page: 'step', step: 'address' } });
      expect(page?.path).toBe(`/${code}`);
    }
    expect(pageIn(then, `${code}.html`)?.alternates).toEqual(pageIn(then, 'en/address.html')?.alternates);
  });

  test('is the one thing that was added', () => {
    const before = new Set(pages.map(({ file }) => file));
    expect(
      then
        .map(({ file }) => file)
        .filter((file) => !before.has(file))
        .toSorted(),
    ).toEqual(
      [
        `${retired}.html`,
        `${retired.toLowerCase()}.html`,
        ...languageCodes.flatMap((language) => [
          `${language}/address/once.html`,
          `${language}/desk/address/once.html`,
          `${language}/desk/long-ago.html`,
          `${language}/long-ago.html`,
          `${language}/print/long-ago.html`,
        ]),
      ].toSorted(),
    );
    expect(then.filter(({ file }) => before.has(file))).toEqual(pages);
  });
});
