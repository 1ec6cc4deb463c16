// The guide below another path (`https://www.example.ac.jp/oumail-guide/`): built once more, and served on another port.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildScripts, inCopy, serveSite, writePages } from './support/another-build.ts';
import { forgiveUnusedPreloads, markDocument, takenOver } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { test as base, expect } from './support/fixtures.ts';
import { asListed, likelyCodes, phoneForm, unfold } from './support/forms.ts';
import { openSharing, scan } from './support/sharing.ts';
import { answerLink, expectTrail, pathOf, stepOf, title } from './support/steps.ts';
import { languageLink, languages, textsOf } from './support/texts.ts';
import { everyBuiltPage } from './support/UNKNOWN.ts';

const BASE = '/oumail-guide';
const ORIGIN = 'https://www.example.ac.jp';

/** A step that was renamed and then given up, as if it had been released: it means another one today, by two aliases. */
const GONE = {
  steps: { 'once/called-so': 'YW7', 'twice/called-so': 'YYL' },
  aliases: { 'once/called-so': 'twice/called-so', 'twice/called-so': 'name/which-sign' },
};

interface BuiltSite {
  readonly folder: string;
  readonly origin: string;
}

/** Builds a copy for that address, with the step that was given up. */
function build(copy: string): void {
  const released = join(copy, 'src/tree/published-steps.json');
  const { steps, aliases, ...others } = JSON.parse(readFileSync(released, 'utf8')) as typeof GONE;
  const taken = Object.values(GONE.steps).filter((code) => Object.values(steps).includes(code));
  if (taken.length > 0)
    throw new Error(`The codes of the step that was given up are another one's: ${taken}`);
  const record = {
    ...others,
    steps: { ...steps, ...GONE.steps },
    aliases: { ...aliases, ...GONE.aliases },
  };
  writeFileSync(released, JSON.stringify(record));
  const settings = { GUIDE_URL: `${ORIGIN}${BASE}/` };
  buildScripts(copy, settings);
  writePages(copy, settings);
}

const test = base.extend<object, { site: BuiltSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants this pattern where a fixture needs no other
    async ({}, use) => {
      await inCopy(async (copy) => {
        build(copy);
        await serveSite(copy, (origin) => use({ folder: join(copy, 'dist/site'), origin }));
      });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
});

// One worker, so that there is one build.
test.describe.configure({ mode: 'default' });

test('every link and file in the pages begins with the base', ({ site }) => {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(2 * languages.length);
  for (const page of pages) {
    const html = readFileSync(join(site.folder, page), 'utf8');
    const addresses = [...html.matchAll(/\s(?:href|src|srcset|action)="([^"]*)"/gi)].map(
      ([, address = '']) => address,
    );
    expect(addresses.length, page).toBeGreaterThan(5);
    // Below the base, whole or not; another site; or a part of the page that is there.
    const strange = addresses.filter(
      (address) =>
        !address.startsWith(`${BASE}/`) &&
        !address.startsWith(`${ORIGIN}${BASE}/`) &&
        (!address.startsWith('https://') || address.startsWith(ORIGIN)) &&
        !(address.startsWith('#') && html.includes(` id="${address.slice(1)}"`)),
    );
    expect(strange, page).toEqual([]);
  }
});

test('the sitemap lists every page by its whole address, and no page twice or that is not found', async ({
  request,
}) => {
  const response = await request.get(`${BASE}/sitemap.xml`);
  expect(response.status()).toBe(200);
  const listed = Array.from((await response.text()).matchAll(/<loc>([^<]*)<\/loc>/g), ([, loc]) => loc);
  const canonical = everyBuiltPage
    .filter(({ isNotFound, isDesk, isSheet }) => !isNotFound && !isDesk && !isSheet)
    .map((page) => page.canonical);
  expect(listed.sort()).toEqual([...new Set(canonical)].map((path) => ORIGIN + BASE + path).sort());
  for (const language of languages) {
    const html = await (await request.get(`${BASE}/${language}/checks`)).text();
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${BASE}/${language}/checks"/>`);
    for (const other of languages) {
      expect(html).toContain(`hrefLang="${other}" href="${ORIGIN}${BASE}/${other}/checks"`);
    }
  }
});

test('a shared link shows a picture in the language of its page, which is there', async ({ request }) => {
  for (const { path, language } of [
    ...languages.map((each) => ({ path: `${BASE}/${each}/address`, language: each })),
    { path: `${BASE}/${stepOf('address').code}`, language: 'en' },
  ]) {
    const html = await (await request.get(path)).text();
    const of = (property: string) =>
      new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1];
    expect(of('image')).toBe(`${ORIGIN}${BASE}/social-${language}.png`);
    expect(of('title')).toBe(/<title>([^<]*)</.exec(html)?.[1]);
    expect(of('url')).toBe(/rel="canonical" href="([^"]*)"/.exec(html)?.[1]);
    const picture = await request.get(`${BASE}/social-${language}.png`);
    expect(picture.headers()['content-type']).toBe('image/png');
  }
});

test('the address of the host leads to the guide, and its root to a language', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  await expect(title(page, 'en', 'start')).toBeVisible();
  await expect(page).toHaveURL(`${BASE}/en/`);
});

for (const language of languages) {
  test(`${language}: a journey stays below the base`, async ({ page }) => {
    const { answers, end } = journeys.password;
    await page.goto(BASE + pathOf(language, 'start'));
    await takenOver(page);
    const isSameDocument = await markDocument(page);
    for (const [position, given] of answers.entries()) {
      await expect(title(page, language, given[0])).toBeVisible();
      await expect(page).toHaveURL(BASE + pathOf(language, given[0], answers.slice(0, position)));
      await answerLink(page, language, given).click();
    }
    await expect(title(page, language, end)).toBeFocused();
    await expect(page).toHaveURL(BASE + pathOf(language, end, answers));
    expect(await isSameDocument()).toBe(true);
    await page.reload();
    await takenOver(page);
    await expect(title(page, language, end)).toBeVisible();
  });

  test(`${language}: the language is changed below the base`, async ({ page }) => {
    await page.goto(`${BASE}${pathOf(language, 'bell', [['start', 'at-bell']])}`);
    await takenOver(page);
    const isSameDocument = await markDocument(page);
    for (const other of languages.filter((each) => each !== language)) {
      await languageLink(page, other).click();
      await expect(title(page, other, 'bell')).toBeVisible();
      await expect(page).toHaveURL(BASE + pathOf(other, 'bell', [['start', 'at-bell']]));
    }
    expect(await isSameDocument()).toBe(true);
  });

  test(`${language}: numbers are checked below the base, also after a part of the page did not come`, async ({
    page,
    problems,
  }) => {
    const path = BASE + pathOf(language, 'bell/number', [['bell/badge', 'additional-verification']]);
    const script = `**${BASE}/assets/phone-numbering-*.js`;
    await page.route(script, (route) => route.abort('connectionrefused'));
    await page.goto(path);
    await unfold(page);
    const { country, form } = phoneForm(page, language);
    const { reload } = textsOf(language).ui.check.phone;
    const again = form.getByRole('link', { name: reload, exact: true });
    await expect(again).toHaveAttribute('href', path);
    await page.unroute(script);
    await again.click();
    await expect(country).toHaveValue(asListed('JP', '81', language));
    await expect(page).toHaveURL(path);
    problems.splice(
      0,
      problems.length,
      ...problems.filter((each) => !each.includes('/assets/phone-numbering-')),
    );
  });

  test(`${language}: what is not found is said in its language, below the base and above it`, async ({
    page,
    allowStatus,
  }) => {
    const { ui } = textsOf(language);
    allowStatus(404, `${BASE}/${language}/nowhere`);
    const response = await page.goto(`${BASE}/${language}/nowhere`);
    expect(response?.status()).toBe(404);
    await takenOver(page);
    await expect(page.getByRole('heading', { level: 1, name: ui.notFound.title, exact: true })).toBeVisible();
    await page.getByRole('link', { name: ui.notFound.start, exact: true }).click();
    await expect(page).toHaveURL(BASE + pathOf(language, 'start'));
    expect((await page.request.get(pathOf(language, 'name'))).status(), 'above the base').toBe(404);
  });

  test(`${language}: an old id of a step, in the path and in a trail, means the step of today`, async ({
    page,
  }) => {
    const [first, second, third] = journeys.address.answers;
    const trail = [first, second, third].filter((given) => given !== undefined);
    const old = pathOf('', 'name/house', trail).replace('name/which-sign:', 'once/called-so:');
    await page.goto(`${BASE}/${language}${old.slice(1)}`);
    await takenOver(page);
    await expect(title(page, language, 'name/house')).toBeVisible();
    await expectTrail(page, language, trail);
    for (const id of Object.keys(GONE.steps)) {
      const response = await page.goto(`${BASE}/${language}/${id}${old.replace(/^[^?]*/, '')}`);
      expect(response?.status()).toBe(200);
      await takenOver(page);
      await expect(title(page, language, 'name/which-sign')).toBeVisible();
      await expectTrail(page, language, trail.slice(0, 2));
      await expect(page.locator('head > link[rel="canonical"]')).toHaveAttribute(
        'href',
        `${ORIGIN}${BASE}/${language}/name/which-sign`,
      );
    }
    await answerLink(page, language, ['name/which-sign', 'other-house'], true).click();
    await expect(page).toHaveURL(BASE + pathOf(language, 'name/house', trail));
  });

  test.describe(`${language}: codes below the base`, () => {
    test.use({ locale: language });

    test('lead to their steps, those of retired ones too, and a wrong one to those likely meant', async ({
      page,
      allowStatus,
    }) => {
      const step = BASE + pathOf(language, 'name/which-sign');
      for (const code of ['A2K', 'YW7', 'yw7', 'yyl']) {
        await page.goto(`${BASE}/${code}`);
        await expect(page).toHaveURL(step);
        await expect(title(page, language, 'name/which-sign')).toBeVisible();
      }
      await page.goBack();
      allowStatus(404, `${BASE}/YW8`);
      await page.goto(`${BASE}/YW8`);
      await takenOver(page);
      const likely = likelyCodes(page, language).filter({ hasText: 'YW7' });
      await expect(likely).toHaveAttribute('href', step);
      await likely.click();
      await expect(page).toHaveURL(step);
      await expect(page.getByTitle(textsOf(language).ui.code.hint)).toContainText('A2K');
    });
  });

  test(`${language}: a step is shared, and gone on with, below the base`, async ({ page, site }) => {
    const trail = journeys.mfa.answers.slice(0, 2);
    const path = BASE + pathOf(language, 'bell/suddenly', trail);
    await page.goto(path);
    await takenOver(page);
    const own = await openSharing(page, language);
    await expect(own.link).toHaveText(`${site.origin}${BASE}${pathOf(language, 'bell/suddenly')}`);
    await own.withAnswers.check();
    await expect(own.link).toHaveText(site.origin + path);
    expect(await scan(own.qr)).toBe(site.origin + path);

    await page.goto(BASE + pathOf(language, 'start'));
    await takenOver(page);
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
    test.afterEach(({ problems }) => forgiveUnusedPreloads(problems));

    test('an old id and an old code are pages like those of today', async ({ page }) => {
      await page.goto(`${BASE}/${language}/once/called-so`);
      await expect(title(page, language, 'name/which-sign')).toBeVisible();
      const main = page.getByRole('main');
      for (const path of ['YW7', 'yyl']) {
        await page.goto(`${BASE}/${path}`);
        await main.getByRole('link', { name: textsOf(language).language.name, exact: true }).click();
        await expect(title(page, language, 'name/which-sign')).toBeVisible();
        expect(new URL(page.url()).pathname).toBe(BASE + pathOf(language, 'name/which-sign'));
      }
    });

    test('links lead on below the base', async ({ page }) => {
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
