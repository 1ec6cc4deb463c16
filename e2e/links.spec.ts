// The page for those who link to the guide: its links lead to the page they name, and can be copied, saved and read
// without scripts. Programs of other sites can read the same as data.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright/test';
import { modulesOf, scanQr } from '../tests/fixtures/scan-qr.ts';
import { BLOCKED_PRELOADS, open, waitUntilIdle, waitUntilReloaded } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { allowClipboard, clipboard } from './support/forms.ts';
import type { GuideJson } from './support/guide-json.ts';
import { scan } from './support/sharing.ts';
import { pathOf, stepOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const STEP = 'bell/reset';

/** The language that is last in the list of each page. */
const other = languages.at(-1) ?? '';

const linkText = (language: string) => textsOf(language).steps[STEP].title;

/** The fold of the step in the list. */
function fold(page: Page, language: string) {
  const details = page.locator('main details').filter({
    has: page.getByRole('heading', { level: 3, name: linkText(language), exact: true }),
  });
  return { details, summary: details.locator('summary'), lines: details.locator('summary ~ * code') };
}

/** Every line of the step to paste: each language's address, HTML and Markdown, and the short address. */
const linesAt = (origin: string) => [
  ...languages.flatMap((language) => {
    const url = origin + pathOf(language, STEP);
    const text = linkText(language);
    return [
      url,
      `<a href="${url}" lang="${language}" hreflang="${language}">${text}</a>`,
      `[${text}](${url})`,
    ];
  }),
  `${origin}/${stepOf(STEP).code}`,
];

for (const language of inTurn(languages, 1)) {
  const { links, ui } = textsOf(language);

  test(`${language}: every line of a page is absolute and is copied as it stands`, { tag: '@all' }, async ({
    page,
    baseURL,
  }) => {
    await allowClipboard(page);
    await open(page, `/${language}/help`);
    await page.getByRole('contentinfo').getByRole('link', { name: ui.nav.links, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: links.title })).toBeVisible();
    const { details, summary, lines } = fold(page, language);
    await summary.click();
    const wanted = linesAt(baseURL ?? '');
    await expect(lines.filter({ visible: true })).toHaveText(wanted);
    for (const line of wanted) {
      const copy = details.getByRole('button').filter({ hasText: new RegExp(`(?:^|\\s)${escaped(line)}$`) });
      await copy.first().press('Enter');
      await expect.poll(() => clipboard(page)).toBe(line);
    }
    await expect(details.getByText(ui.check.copied, { exact: true })).toHaveCount(wanted.length);
  });
}

/** Escapes a text for a regular expression. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

for (const language of inTurn(languages, 0)) {
  const { links, ui } = textsOf(language);

  test(`${language}: a QR code on the page and its saved file lead to the page`, async ({
    page,
    baseURL,
  }) => {
    await open(page, `/${language}/links`);
    const { details, summary } = fold(page, language);
    await summary.click();
    const save = details.getByRole('button').filter({ hasText: links.saveQr });
    const addresses = [...languages.map((each) => pathOf(each, STEP)), `/${stepOf(STEP).code}`].map(
      (path) => baseURL + path,
    );
    await expect(save).toHaveCount(addresses.length);
    const names = [...languages.map((each) => `-${each}`), ''].map(
      (ending) => `oumail-bell-reset${ending}.svg`,
    );
    for (const [position, address] of addresses.entries()) {
      // Its picture may be taken before the unfolded part is drawn.
      await expect(async () => {
        expect(await scan(details.getByRole('img').nth(position))).toBe(address);
      }).toPass({ timeout: 10_000 });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        save.nth(position).press('Enter'),
      ]);
      expect(download.suggestedFilename()).toBe(names[position]);
      const svg = readFileSync(await download.path(), 'utf8');
      expect(scanQr(modulesOf(svg))).toBe(address);
    }
    const another = await page.context().newPage();
    await another.goto(addresses.at(-1) ?? '');
    await expect(another.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(another.url()).pathname).toMatch(new RegExp(`/${STEP}$`));
  });

  test(`${language}: a line is selected if the browser does not copy it`, { tag: '@all' }, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    });
    await open(page, `/${language}/links`);
    const { details, summary } = fold(page, language);
    await summary.click();
    await details.getByRole('button').filter({ hasText: links.copyHtml }).first().press('Enter');
    await expect(details.getByText(ui.check.notCopied, { exact: true })).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(linesAt(baseURL ?? '')[1]);
  });

  test(`${language}: a list that does not load has the page loaded again, whose links work without script`, async ({
    page,
    problems,
  }) => {
    const list = /\/assets\/link-list-[\w-]+\.js$/;
    await open(page, `/${language}/help`);
    await page.route(list, (route) => route.abort('connectionrefused'));
    await page.getByRole('contentinfo').getByRole('link', { name: ui.nav.links, exact: true }).click();
    await waitUntilReloaded(page);
    await fold(page, language).summary.click();
    await expect(fold(page, language).lines.first()).toBeVisible();
    expect(problems.every((problem) => /link-list/.test(problem))).toBe(true);
    problems.splice(0);
    await page.unroute(list);
  });

  test(`${language}: a list that does not load after a reload says so and can be loaded again`, {
    tag: '@all',
  }, async ({ page, problems }) => {
    const list = /\/assets\/link-list-[\w-]+\.js$/;
    await open(page, `/${language}/help`);
    await page.reload();
    await waitUntilIdle(page);
    await page.route(list, (route) => route.abort('connectionrefused'));
    await page.getByRole('contentinfo').getByRole('link', { name: ui.nav.links, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: links.failed })).toBeVisible();
    expect(problems.every((problem) => /link-list/.test(problem))).toBe(true);
    problems.splice(0);
    await page.unroute(list);
    await page.getByRole('link', { name: links.reload, exact: true }).click();
    await fold(page, language).summary.click();
    await expect(fold(page, language).lines.first()).toBeVisible();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

  for (const language of languages) {
    test(`${language}: the page has every line, says what its addresses lack, and has no buttons`, async ({
      page,
    }) => {
      await page.goto(`/${language}/links`);
      const { details, summary, lines } = fold(page, language);
      await summary.click();
      // This build does not know its origin.
      await expect(lines.filter({ visible: true })).toHaveText(linesAt(''));
      await expect(page.getByText(textsOf(language).links.withoutOrigin, { exact: true })).toBeVisible();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await details.getByRole('link', { name: linkText(other), exact: true }).click();
      await expect(title(page, other, STEP)).toBeVisible();
    });
  }
});

test('a page of another site can read guide.json, and no page of the guide', async ({
  page,
  baseURL,
  problems,
}) => {
  const faculty = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Faculty</title>');
  });
  await new Promise<void>((listening) => faculty.listen(0, '127.0.0.1', listening));
  const { port } = faculty.address() as AddressInfo;
  const site = `http://127.0.0.1:${port}/`;
  await page.goto(site);
  const read = (path: string) =>
    page.evaluate(async (url) => {
      try {
        return await (await fetch(url)).text();
      } catch (error) {
        return (error as Error).name;
      }
    }, `${baseURL}${path}`);
  const guide = JSON.parse(await read('/guide.json')) as GuideJson;
  const { titles } = guide.steps.find(({ id }) => id === STEP) ?? {};
  expect(titles).toEqual(Object.fromEntries(languages.map((language) => [language, linkText(language)])));
  // Only the site itself and the refused page are reported.
  expect(problems.filter((problem) => !problem.includes(site))).toEqual([]);
  expect(await read(pathOf(other, STEP))).toBe('TypeError');
  expect(problems.join('\n')).toContain('blocked by CORS policy');
  problems.splice(0);
  faculty.close();
});
