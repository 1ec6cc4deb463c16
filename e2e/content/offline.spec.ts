// Without internet every address of the guide opens its own page, for any query: a twentieth of them here, all with
// `npm run e2e:all`.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { BLOCKED_PRELOADS } from '../support/browser.ts';
import { type BuiltPage, REAL_SITE } from '../support/built-pages.ts';
import { expect } from '../support/fixtures.ts';
import { storedSiteOf } from '../support/newer-version.ts';
import type { OwnServer } from '../support/own-server.ts';
import { realGuide, realPages } from '../support/real-guide.ts';
import { REFUSED, test, untilAllStored } from '../support/stored-guide.ts';
import { everyNth, usesAll } from '../support/turns.ts';

test.use({ site: REAL_SITE });
test.beforeEach(({ ignoreProblems }) => {
  ignoreProblems(REFUSED);
  ignoreProblems(BLOCKED_PRELOADS);
});

const { languages } = realGuide;
const [language = ''] = languages;

/** Returns what stands behind the path of a page in a link, each of which means the same page. */
const variantsOf = (path: string): readonly string[] => [
  path,
  `${path}?trail=start:no-such-answer&fbclid=1`,
  ...(path.endsWith('/') ? [] : [`${path}/`, `${path}.html`]),
];

/** Returns the HTML that a path must open: that of its file, at the desk that of the desk's only stored page. */
function htmlOf({ path, kind, language: own }: BuiltPage): string {
  const file = kind === 'desk' ? `/${own}/desk` : path;
  return readFileSync(`${REAL_SITE}${file.endsWith('/') ? `${file}index` : file}.html`, 'utf8');
}

const inLanguages = realPages.filter((page) => page.language !== undefined && page.kind !== 'not-found');
const aboveLanguages = realPages.filter(
  ({ language: own, kind }) => own === undefined && kind !== 'not-found',
);

/** Stores the guide, stops the server, and runs no script from then on: the worker answers all the same. */
async function withoutInternet(page: Page, server: OwnServer): Promise<void> {
  test.setTimeout(usesAll ? 1_200_000 : 120_000);
  await page.goto(`/${language}/`);
  await untilAllStored(page, languages);
  await server.stop();
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true });
}

test('every address opens its own page, for any query, with a slash and with its extension', async ({
  page,
  server,
}) => {
  await withoutInternet(page, server);
  let opened = 0;
  for (const each of everyNth(inLanguages, 60))
    for (const address of variantsOf(each.path)) {
      const response = await page.goto(address, { waitUntil: 'commit' });
      expect(await response?.text(), address).toBe(htmlOf(each));
      opened += 1;
    }
  expect(opened).toBeGreaterThan(inLanguages.length / 20);
  console.log(`${opened} addresses in a language opened their own page.`);
});

test('every address without a language leads to its page in the language that was shown last', async ({
  page,
  server,
}) => {
  await withoutInternet(page, server);
  let opened = 0;
  for (const { path } of everyNth(aboveLanguages, 60))
    for (const query of ['', '?from=mail']) {
      await page.goto(path + query, { waitUntil: 'commit' });
      const { pathname, search } = new URL(page.url());
      expect(pathname, path).toMatch(new RegExp(`^/${language}/`));
      expect(search, path).toBe(query);
      const links = readFileSync(`${REAL_SITE}${path === '/' ? '/index' : path}.html`, 'utf8');
      expect(links, path).toContain(`href="${pathname}"`);
      opened += 1;
    }
  expect(opened).toBeGreaterThan(aboveLanguages.length / 60);
  console.log(`${opened} addresses without a language led to their page.`);
});

test('what is stored weighs at most 1.5 MB for a language and 2.5 MB for two, compressed', () => {
  const { files, packs } = storedSiteOf(REAL_SITE);
  const weigh = (path: string) => gzipSync(readFileSync(`${REAL_SITE}/${path}`), { level: 9 }).length;
  const sum = (weights: readonly number[]) => weights.reduce((total, each) => total + each, 0);
  const { shared, ...inEach } = packs;
  const forAll = sum([...files.map(({ path }) => path), shared?.path ?? '', 'worker.js'].map(weigh));
  const each = Object.values(inEach).map(({ path }) => weigh(path));
  expect(each).toHaveLength(languages.length);
  expect(forAll).toBeGreaterThan(300_000);
  expect(forAll + Math.max(...each)).toBeLessThan(1_500_000);
  expect(forAll + sum(each)).toBeLessThan(2_500_000);
  console.log(`Stored (gzip): ${forAll} bytes for all, and ${each.join(' and ')} for each language.`);
});
