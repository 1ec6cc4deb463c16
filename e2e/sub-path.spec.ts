// The guide under a sub-path (`https://www.example.ac.jp/oumail-guide/`), built for it and served at another port.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import published from '../tests/fixtures/guide/published-steps.json' with { type: 'json' };
import { buildScripts, inCopy, serveSite, writePages } from './support/another-build.ts';
import {
  BLOCKED_PRELOADS,
  markDocument,
  unfold,
  waitUntilHydrated,
  waitUntilIdle,
  waitUntilReloaded,
} from './support/browser.ts';
import { type BuiltPage, INVENTED_SITE, pagesIn } from './support/built-pages.ts';
import { journeys } from './support/example-journeys.ts';
import { test as base, expect } from './support/fixtures.ts';
import { asListed, likelyCodes, phoneForm } from './support/forms.ts';
import type { GuideJson } from './support/guide-json.ts';
import { scanned } from './support/paper.ts';
import { printed } from './support/pdf-pages.ts';
import { openSharing, scan } from './support/sharing.ts';
import { answerLink, expectTrail, giveAnswer, pathOf, stepIds, stepOf, title } from './support/steps.ts';
import { untilStored } from './support/stored-guide.ts';
import { languageLink, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const BASE = '/oumail-guide';
const ORIGIN = 'https://www.example.ac.jp';

/**
 * The retired ids of the record with their codes: `attic` stands for `name/sign`, which stands for `name/which-sign`.
 */
const RETIRED = { 'name/sign': 'AX6', attic: 'TTR' } as const satisfies Partial<typeof published.steps>;

interface BuiltSite {
  readonly folder: string;
  readonly origin: string;
}

const test = base.extend<object, { site: BuiltSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants this pattern where a fixture needs no other
    async ({}, use) => {
      await inCopy(async (copy) => {
        const settings = { GUIDE_URL: `${ORIGIN}${BASE}/` };
        buildScripts(copy, settings);
        writePages(copy, settings);
        await serveSite(copy, (origin) => use({ folder: join(copy, INVENTED_SITE), origin }));
      });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
});

/** The HTML of a page as built. */
const builtHtml = (site: BuiltSite, path: string): string =>
  readFileSync(join(site.folder, path.endsWith('/') ? `${path}index.html` : `${path}.html`), 'utf8');

/** The address that a page calls its own. */
const canonicalOf = (html: string) => /rel="canonical" href="([^"]*)"/.exec(html)?.[1];

// In one worker, so that the guide is built only once.
test.describe.configure({ mode: 'default' });

test('every link and file of the pages is below the base', ({ site }) => {
  const pages = pagesIn(site.folder, stepIds).map(({ path }) => path);
  expect(pages.length).toBeGreaterThan(2 * languages.length * stepIds.length);
  for (const page of pages) {
    const html = builtHtml(site, page);
    const addresses = [...html.matchAll(/\s(?:href|src|srcset|action)="([^"]*)"/gi)].map(
      ([, address = '']) => address,
    );
    expect(addresses.length, page).toBeGreaterThan(4);
    // An address is below the base, on another site, of a person, or the id of an element on the page.
    const strange = addresses.filter(
      (address) =>
        !address.startsWith(`${BASE}/`) &&
        !address.startsWith(`${ORIGIN}${BASE}/`) &&
        (!/^(?:https:\/\/|mailto:)/.test(address) || address.startsWith(ORIGIN)) &&
        !(address.startsWith('#') && html.includes(` id="${address.slice(1)}"`)),
    );
    expect(strange, page).toEqual([]);
  }
});

test('the links to paste and the data for programs have the public URL', ({ site }) => {
  const wanted = 'name/apply';
  const { code } = stepOf(wanted);
  const urls = languages.map((language) => [language, ORIGIN + BASE + pathOf(language, wanted)] as const);
  for (const page of languages) {
    const html = builtHtml(site, `/${page}/links`);
    expect(html).toContain(`>${ORIGIN}${BASE}/${code}</code>`);
    for (const [language, url] of urls) {
      expect(html).toContain(`>${url}</code>`);
      expect(html).toContain(`>[${textsOf(language).steps[wanted].title}](${url})</code>`);
    }
    expect(html).not.toContain('<noscript>');
  }
  const guide = JSON.parse(readFileSync(join(site.folder, 'guide.json'), 'utf8')) as GuideJson;
  expect(guide.steps.find(({ id }) => id === wanted)).toMatchObject({
    urls: Object.fromEntries(urls),
    shortUrl: `${ORIGIN}${BASE}/${code}`,
  });
});

test('the sitemap lists the canonical URL of every page once', async ({ request, site }) => {
  const response = await request.get(`${BASE}/sitemap.xml`);
  expect(response.status()).toBe(200);
  const listed = Array.from((await response.text()).matchAll(/<loc>([^<]*)<\/loc>/g), ([, loc]) => loc);
  const canonical = pagesIn(site.folder, stepIds)
    .filter(({ kind }) => kind !== 'not-found' && kind !== 'desk' && kind !== 'sheet')
    .map(({ path }) => canonicalOf(builtHtml(site, path)));
  expect(listed.sort()).toEqual([...new Set(canonical)].sort());
  for (const path of ['/', '/en/', '/ja/name/which-sign', '/A4R', '/en/checks']) {
    expect(listed).toContain(ORIGIN + BASE + path);
  }
  // Does not list the start by its id or code, a code in lower case, or a retired id or code.
  for (const path of ['/en/start', '/H24', '/a4r', '/en/attic', '/TTR', '/en/name/sign', '/AX6']) {
    expect(listed).not.toContain(ORIGIN + BASE + path);
  }
});

/** The desk is a tool, and a sheet is for the printer: search engines should not list them. */
const UNLISTED: readonly BuiltPage['kind'][] = ['desk', 'sheet', 'not-found'];

test('every page gives its address and those in every language, or asks to be left out', ({ site }) => {
  const pages = pagesIn(site.folder, stepIds);
  const paths = new Set(pages.map(({ path }) => ORIGIN + BASE + path));
  const listed = pages.filter(({ kind }) => !UNLISTED.includes(kind));
  for (const { path } of pages.filter(({ kind }) => UNLISTED.includes(kind))) {
    expect(builtHtml(site, path), path).toContain('<meta name="robots" content="noindex"/>');
    expect(builtHtml(site, path), path).not.toMatch(/rel="(?:canonical|alternate)"|og:/);
  }
  for (const { path, language } of listed) {
    const html = builtHtml(site, path);
    const alternates = Array.from(
      html.matchAll(/rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/g),
      ([, name = '', href = '']) => [name, href] as const,
    );
    const { 'x-default': above = '', ...inLanguages } = Object.fromEntries(alternates);
    expect(html, path).not.toContain('noindex');
    expect(canonicalOf(html), path).toBe(language === undefined ? above : inLanguages[language]);
    expect(Object.keys(inLanguages), path).toEqual(languages);
    expect(
      alternates.filter(([, address]) => !paths.has(address)),
      path,
    ).toEqual([]);
    const below = Object.entries(inLanguages).map(([each, address]) =>
      address.replace(`${ORIGIN}${BASE}/${each}/`, ''),
    );
    expect(new Set(below).size, `${path} is the same page in every language`).toBe(1);
    expect(above, path).toMatch(new RegExp(`^${ORIGIN}${BASE}/([0-9A-Z]{3})?$`));
    const step = stepIds.find((id) => path === pathOf(language ?? '', id));
    if (language === undefined || step === undefined) continue;
    expect(canonicalOf(html), path).toBe(ORIGIN + BASE + path);
    expect(above, path).toBe(`${ORIGIN}${BASE}/${step === 'start' ? '' : stepOf(step).code}`);
  }
  expect(listed.length).toBeGreaterThan(languages.length * stepIds.length);
});

for (const [path, canonical, below] of [
  ['/', '/', ''],
  ['/en/start', '/en/', ''],
  ['/ja/checks', '/ja/checks', 'checks'],
  // Retired ids: one that now means a step, and one that means the retired id before it.
  ['/ja/name/sign', '/ja/name/which-sign', 'name/which-sign'],
  ['/en/attic', '/en/name/which-sign', 'name/which-sign'],
  // Codes: of the start, of a step in upper and lower case, of another page, of retired steps.
  ['/H24', '/', ''],
  ['/A6W', '/A6W', 'name/check'],
  ['/a6w', '/A6W', 'name/check'],
  ['/y64', '/Y64', 'help'],
  ['/AX6', '/A4R', 'name/which-sign'],
  ['/TTR', '/A4R', 'name/which-sign'],
] as const) {
  test(`the page ${path} gives ${canonical} as its address, and the page in every language`, ({ site }) => {
    const html = builtHtml(site, path);
    expect(canonicalOf(html)).toBe(ORIGIN + BASE + canonical);
    for (const language of languages) {
      expect(html).toContain(`hrefLang="${language}" href="${ORIGIN}${BASE}/${language}/${below}"`);
    }
  });
}

test('a preview of a page shows a picture in its language', async ({ request }) => {
  for (const { path, language } of [
    ...languages.map((each) => ({ path: `${BASE}/${each}/name`, language: each })),
    { path: `${BASE}/${stepOf('name').code}`, language: 'en' },
  ]) {
    const html = await (await request.get(path)).text();
    const of = (property: string) =>
      new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1];
    expect(of('image')).toBe(`${ORIGIN}${BASE}/social-${language}.png`);
    expect(of('title')).toBe(/<title>([^<]*)</.exec(html)?.[1]);
    expect(of('url')).toBe(canonicalOf(html));
    const picture = await request.get(`${BASE}/social-${language}.png`);
    expect(picture.headers()['content-type']).toBe('image/png');
  }
});

test('the root of the host redirects to the guide, which opens in a language', async ({ page }) => {
  await page.goto('/');
  await waitUntilIdle(page);
  await expect(title(page, 'en', 'start')).toBeVisible();
  await expect(page).toHaveURL(`${BASE}/en/`);
});

for (const language of inTurn(languages, 1)) {
  test(`${language}: a journey stays below the base`, async ({ page }) => {
    const { answers, end } = journeys.key;
    await page.goto(BASE + pathOf(language, 'start'));
    await waitUntilIdle(page);
    const isSameDocument = await markDocument(page);
    for (const [position, given] of answers.entries()) {
      await expect(title(page, language, given[0])).toBeVisible();
      await expect(page).toHaveURL(BASE + pathOf(language, given[0], answers.slice(0, position)));
      await giveAnswer(page, language, given);
    }
    await expect(title(page, language, end)).toBeFocused();
    await expect(page).toHaveURL(BASE + pathOf(language, end, answers));
    expect(await isSameDocument()).toBe(true);
    await page.reload();
    await waitUntilIdle(page);
    await expect(title(page, language, end)).toBeVisible();
  });

  test(`${language}: the language switch stays below the base`, async ({ page }) => {
    await page.goto(`${BASE}${pathOf(language, 'bell', [['start', 'at-bell']])}`);
    await waitUntilIdle(page);
    const isSameDocument = await markDocument(page);
    for (const other of languages.filter((each) => each !== language)) {
      await languageLink(page, other).click();
      await expect(title(page, other, 'bell')).toBeVisible();
      await expect(page).toHaveURL(BASE + pathOf(other, 'bell', [['start', 'at-bell']]));
    }
    expect(await isSameDocument()).toBe(true);
  });

  test(`${language}: the phone form loads its script again below the base`, async ({
    page,
    ignoreProblems,
  }) => {
    ignoreProblems(/\/assets\/phone-numbering-/);
    const path = BASE + pathOf(language, 'bell/number', [['bell/badge', 'number']]);
    const script = `**${BASE}/assets/phone-numbering-*.js`;
    await page.route(script, (route) => route.abort('connectionrefused'));
    await page.goto(path);
    await waitUntilReloaded(page);
    await waitUntilHydrated(page);
    await unfold(page);
    const { country, form } = phoneForm(page, language);
    const { reload } = textsOf(language).ui.check.phone;
    const again = form.getByRole('link', { name: reload, exact: true });
    await expect(again).toHaveAttribute('href', path);
    await page.unroute(script);
    await again.click();
    await expect(country).toHaveValue(asListed('JP', '81', language));
    await expect(page).toHaveURL(path);
  });

  test(`${language}: an unknown page is in its language below the base, and nothing is served above it`, async ({
    page,
    allowStatus,
  }) => {
    const { ui } = textsOf(language);
    allowStatus(404, `${BASE}/${language}/nowhere`);
    const response = await page.goto(`${BASE}/${language}/nowhere`);
    expect(response?.status()).toBe(404);
    await waitUntilIdle(page);
    await expect(page.getByRole('heading', { level: 1, name: ui.notFound.title, exact: true })).toBeVisible();
    await page.getByRole('link', { name: ui.notFound.start, exact: true }).click();
    await expect(page).toHaveURL(BASE + pathOf(language, 'start'));
    expect((await page.request.get(pathOf(language, 'name'))).status(), 'above the base').toBe(404);
  });

  test(`${language}: a retired id in a path or a trail means the current step`, { tag: '@all' }, async ({
    page,
  }) => {
    const trail = journeys.name.answers.slice(0, 3);
    const old = pathOf('', 'name/house', trail).replace('name/which-sign:', 'attic:');
    await page.goto(`${BASE}/${language}${old.slice(1)}`);
    await waitUntilIdle(page);
    await expect(title(page, language, 'name/house')).toBeVisible();
    await expectTrail(page, language, trail);
    for (const id of Object.keys(RETIRED)) {
      const response = await page.goto(`${BASE}/${language}/${id}${old.replace(/^[^?]*/, '')}`);
      expect(response?.status()).toBe(200);
      await waitUntilIdle(page);
      await expect(title(page, language, 'name/which-sign')).toBeVisible();
      await expectTrail(page, language, trail.slice(0, 2));
      const canonical = page.locator('head > link[rel="canonical"]');
      await expect(canonical).toHaveAttribute('href', `${ORIGIN}${BASE}/${language}/name/which-sign`);
    }
    await answerLink(page, language, ['name/which-sign', 'other-house'], true).click();
    await expect(page).toHaveURL(BASE + pathOf(language, 'name/house', trail));
  });

  test.describe(`${language}: codes below the base`, () => {
    test.use({ locale: language });

    test('lead to their steps, including retired ones, and a wrong code to those that were probably meant', async ({
      page,
      allowStatus,
    }) => {
      const step = BASE + pathOf(language, 'name/which-sign');
      for (const code of ['A4R', RETIRED['name/sign'], 'ax6', RETIRED.attic]) {
        await page.goto(`${BASE}/${code}`);
        await expect(page).toHaveURL(step);
        await expect(title(page, language, 'name/which-sign')).toBeVisible();
      }
      await page.goBack();
      allowStatus(404, `${BASE}/A6X`);
      await page.goto(`${BASE}/A6X`);
      await waitUntilIdle(page);
      const likely = likelyCodes(page, language).filter({ hasText: RETIRED['name/sign'] });
      await expect(likely).toHaveAttribute('href', step);
      await likely.click();
      await expect(page).toHaveURL(step);
      await expect(page.getByTitle(textsOf(language).ui.code.hint)).toContainText('A4R');
    });
  });

  test(`${language}: a shared link and the offer to resume stay below the base`, { tag: '@all' }, async ({
    page,
    site,
  }) => {
    const trail = journeys.bell.answers.slice(0, 2);
    const path = BASE + pathOf(language, 'bell/suddenly', trail);
    await page.goto(path);
    await waitUntilIdle(page);
    const own = await openSharing(page, language);
    await expect(own.link).toHaveText(`${site.origin}${BASE}${pathOf(language, 'bell/suddenly')}`);
    await own.withAnswers.check();
    await expect(own.link).toHaveText(site.origin + path);
    expect(await scan(own.qr)).toBe(site.origin + path);

    await page.goto(BASE + pathOf(language, 'start'));
    await waitUntilIdle(page);
    const offer = page.getByRole('complementary', {
      name: textsOf(language).ui.resume.label,
      exact: true,
    });
    await offer.getByRole('link').click();
    await expect(page).toHaveURL(path);
    await expect(title(page, language, 'bell/suddenly')).toBeFocused();
  });

  test.describe(`${language}: without script`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

    test('a retired id and its codes show the current step', { tag: '@all' }, async ({ page }) => {
      await page.goto(`${BASE}/${language}/attic`);
      await expect(title(page, language, 'name/which-sign')).toBeVisible();
      const main = page.getByRole('main');
      for (const path of [RETIRED['name/sign'], 'ttr']) {
        await page.goto(`${BASE}/${path}`);
        await main.getByRole('link', { name: textsOf(language).language.name, exact: true }).click();
        await expect(title(page, language, 'name/which-sign')).toBeVisible();
        expect(new URL(page.url()).pathname).toBe(BASE + pathOf(language, 'name/which-sign'));
      }
    });

    test('links stay below the base', async ({ page }) => {
      await page.goto(BASE + pathOf(language, 'start'));
      await answerLink(page, language, ['start', 'at-key']).click();
      await expect(title(page, language, 'key')).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(BASE + pathOf(language, 'key'));
      await page.goto(`${BASE}/`);
      const { name } = textsOf(language).language;
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(BASE + pathOf(language, 'start'));
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

  test('a sheet has its QR code on paper', { tag: '@all' }, async ({ page }) => {
    await page.goto(`${BASE}/en/print/bell`);
    const [first] = await printed(page);
    expect(first && scanned(first)).toBe(`${ORIGIN}${BASE}/en/bell`);
  });
});

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the guide works without internet below its path', async ({ page, context }) => {
    const [language = ''] = languages;
    await page.goto(BASE + pathOf(language, 'name'));
    await untilStored(page, textsOf(language).ui.offline.ready);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toMatch(
      new RegExp(`${BASE}/$`),
    );
    await context.setOffline(true);
    await page.goto(`${BASE}${pathOf(language, 'key')}?from=mail`);
    await expect(title(page, language, 'key')).toBeVisible();
    await page.goto(`${BASE}/${stepOf('name').code}`);
    await expect(title(page, language, 'name')).toBeVisible();
    await expect(page).toHaveURL(BASE + pathOf(language, 'name'));
  });
});
