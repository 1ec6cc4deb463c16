// The guide below another path (`https://www.example.ac.jp/oumail-guide/`): built once more, and served on another port.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHandler, type ServedSite } from '../src/serve/handler.ts';
import { test as base, expect } from './fixtures.ts';
import { asListed, phoneForm } from './forms.ts';
import {
  answerLink,
  builtPages,
  forgiveUnusedPreloads,
  languageLink,
  languages,
  markDocument,
  pathOf,
  takenOver,
  textsOf,
  title,
} from './guide.ts';
import { ways } from './ways.ts';

const BASE = '/oumail-guide';
const ORIGIN = 'https://www.example.ac.jp';

interface BuiltSite {
  readonly folder: string;
  readonly origin: string;
}

/** Builds in a copy, so that the build that the other tests are served from stays as it is. */
function build(copy: string): void {
  const needed = [
    'src',
    'locales',
    'public',
    'index.html',
    'vite.config.ts',
    'package.json',
    'tsconfig.json',
  ];
  for (const name of needed) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const options = {
    cwd: copy,
    env: { ...process.env, GUIDE_URL: `${ORIGIN}${BASE}/`, NODE_ENV: 'production' },
  };
  const vite = join(copy, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build'], options);
  execFileSync(process.execPath, [vite, 'build', '--ssr'], options);
  execFileSync(process.execPath, ['dist/prerender/build.js'], options);
}

const test = base.extend<object, { site: BuiltSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants this pattern where a fixture needs no other
    async ({}, use) => {
      const copy = mkdtempSync(join(tmpdir(), 'oumail-guide-'));
      try {
        build(copy);
        const folder = join(copy, 'dist/site');
        const served = JSON.parse(readFileSync(join(copy, 'dist/headers.json'), 'utf8')) as ServedSite;
        const server = createServer(createHandler(folder, served));
        await new Promise<void>((listening) => server.listen(0, listening));
        const { port } = server.address() as AddressInfo;
        await use({ folder, origin: `http://localhost:${port}` });
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
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
  const canonical = builtPages.filter(({ isNotFound }) => !isNotFound).map((page) => page.canonical);
  expect(listed.sort()).toEqual([...new Set(canonical)].map((path) => ORIGIN + BASE + path).sort());
  for (const language of languages) {
    const html = await (await request.get(`${BASE}/${language}/checks`)).text();
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${BASE}/${language}/checks"/>`);
    for (const other of languages) {
      expect(html).toContain(`hrefLang="${other}" href="${ORIGIN}${BASE}/${other}/checks"`);
    }
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
    const { answers, end } = ways.password;
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
    await page.goto(`${BASE}${pathOf(language, 'mfa', [['start', 'second-check']])}`);
    await takenOver(page);
    const isSameDocument = await markDocument(page);
    for (const other of languages.filter((each) => each !== language)) {
      await languageLink(page, other).click();
      await expect(title(page, other, 'mfa')).toBeVisible();
      await expect(page).toHaveURL(BASE + pathOf(other, 'mfa', [['start', 'second-check']]));
    }
    expect(await isSameDocument()).toBe(true);
  });

  test(`${language}: numbers are checked below the base, also after a part of the page did not come`, async ({
    page,
    problems,
  }) => {
    const path = BASE + pathOf(language, 'sms-setup/phone-number', [['start', 'set-up']]);
    const kit = `**${BASE}/assets/phone-kit-*.js`;
    await page.route(kit, (route) => route.abort('connectionrefused'));
    await page.goto(path);
    const { country, form } = phoneForm(page, language);
    const { reload } = textsOf(language).ui.check.phone;
    const again = form.getByRole('link', { name: reload, exact: true });
    await expect(again).toHaveAttribute('href', path);
    await page.unroute(kit);
    await again.click();
    await expect(country).toHaveValue(asListed('JP', '81', language));
    await expect(page).toHaveURL(path);
    problems.splice(0, problems.length, ...problems.filter((each) => !each.includes('/assets/phone-kit-')));
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
    expect((await page.request.get(pathOf(language, 'address'))).status(), 'above the base').toBe(404);
  });

  test.describe(`${language}: without script`, () => {
    test.use({ javaScriptEnabled: false });
    test.afterEach(({ problems }) => forgiveUnusedPreloads(problems));

    test('links lead on below the base', async ({ page }) => {
      await page.goto(BASE + pathOf(language, 'start'));
      await answerLink(page, language, ['start', 'at-password']).click();
      await expect(title(page, language, 'password')).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(BASE + pathOf(language, 'password'));
      await page.goto(`${BASE}/`);
      const { name } = textsOf(language).language;
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(BASE + pathOf(language, 'start'));
    });
  });
}
