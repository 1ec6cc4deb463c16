// An unknown path gets status 404, a page in the reader's language, and links to help and start.
import type { Page } from 'playwright/test';
import { BLOCKED_PRELOADS, open, waitUntilIdle } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { expectPlace, pathOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { everyThird, inTurn } from './support/turns.ts';

async function expectNotFound(page: Page, language: string): Promise<void> {
  const { ui } = textsOf(language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveTitle(`${ui.notFound.title} · ${ui.site.name}`);
  await expect(page.getByRole('heading', { level: 1, name: ui.notFound.title, exact: true })).toBeVisible();
  await expect(page.getByTitle(ui.code.hint)).toHaveCount(0);
}

const UNKNOWN = ['nowhere', 'name/nowhere', 'name/check/further', 'assets/gone.js', 'constructor'];

for (const [position, path] of everyThird(UNKNOWN).entries()) {
  for (const language of inTurn(languages, position)) {
    const { ui, help } = textsOf(language);

    test(`${language}: /${path} is not found, and the page links to help and start`, async ({
      page,
      allowStatus,
    }) => {
      const full = `/${language}/${path}`;
      allowStatus(404, full);
      const response = await page.goto(full);
      expect(response?.status()).toBe(404);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      await waitUntilIdle(page);
      await expectNotFound(page, language);
      await expect(page).toHaveURL(full);
      const main = page.getByRole('main');
      await main.getByRole('link', { name: ui.notFound.help, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: help.title, exact: true })).toBeVisible();
      await page.goBack();
      await expectNotFound(page, language);
      await main.getByRole('link', { name: ui.notFound.start, exact: true }).click();
      await expectPlace(page, language, 'start', []);
    });
  }
}

for (const language of inTurn(languages, 0)) {
  const { ui } = textsOf(language);

  test(`${language}: a path with a slash at its end or .html shows the step`, async ({ page }) => {
    for (const suffix of ['/', '.html']) {
      const response = await page.goto(`/${language}/name${suffix}?trail=start:at-name`);
      expect(response?.status()).toBe(200);
      await waitUntilIdle(page);
      await expect(title(page, language, 'name')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    }
    const response = await page.goto(`/${language}`);
    expect(response?.status()).toBe(200);
    await expect(title(page, language, 'start')).toBeVisible();
  });

  test(`${language}: a path in capitals has no file, but shows the step`, async ({ page, allowStatus }) => {
    const capital = language.toUpperCase();
    for (const [path, step] of [
      [`/${capital}/`, 'start'],
      [`/${capital}/NAME`, 'name'],
    ] as const) {
      allowStatus(404, path);
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await waitUntilIdle(page);
      await expect(title(page, language, step)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveURL(pathOf(language, step));
    }
  });

  test.describe(`${language}: without script`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

    test('an unknown page is in the language of its path, and links to the start', async ({
      page,
      allowStatus,
    }) => {
      allowStatus(404, `/${language}/nowhere`);
      const response = await page.goto(`/${language}/nowhere`);
      expect(response?.status()).toBe(404);
      await expectNotFound(page, language);
      await page.getByRole('link', { name: ui.notFound.start, exact: true }).click();
      await expect(page).toHaveURL(pathOf(language, 'start'));
      await expect(title(page, language, 'start')).toBeVisible();
    });
  });
}

for (const path of everyThird(['/xx/name', '/nowhere', '/name/nowhere', '/assets/gone/', '/english/'])) {
  test(`${path} names no language, and gets the page in English`, { tag: '@all' }, async ({
    page,
    allowStatus,
  }) => {
    allowStatus(404, path);
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await waitUntilIdle(page);
    await expectNotFound(page, 'en');
  });
}

/** Has the server answer a path as a host does that has one page for all unknown paths. */
async function answerLikeAnyHost(page: Page, path: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch({ url: new URL('/404', route.request().url()).href });
    await route.fulfill({ response, status: 404 });
  });
}

test.describe('on a host with one page for all unknown paths', () => {
  for (const language of languages) {
    test(`${language}: an unknown path in the language gets the page in it`, async ({
      page,
      allowStatus,
    }) => {
      const path = `/${language}/nowhere`;
      await answerLikeAnyHost(page, path);
      allowStatus(404, path);
      await open(page, path);
      await expectNotFound(page, language);
      for (const other of languages.filter((each) => each !== language))
        await expect(page.getByText(textsOf(other).ui.notFound.title, { exact: true })).toHaveCount(0);
      await page
        .getByRole('main')
        .getByRole('link', { name: textsOf(language).ui.notFound.start, exact: true })
        .click();
      await expectPlace(page, language, 'start', []);
    });

    test(`${language}: a known path that the host does not find gets its page`, { tag: '@all' }, async ({
      page,
      allowStatus,
    }) => {
      const path = `/${language}/name/`;
      await answerLikeAnyHost(page, path);
      allowStatus(404, path);
      await open(page, path);
      await expectPlace(page, language, 'name', []);
    });

    test.describe(`${language}: without script`, () => {
      test.use({ javaScriptEnabled: false });
      test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

      test('the page says in each language that there is none, and links to the start and to help', {
        tag: '@all',
      }, async ({ page, allowStatus }) => {
        const path = `/${language}/nowhere`;
        await answerLikeAnyHost(page, path);
        allowStatus(404, path);
        await page.goto(path);
        const main = page.getByRole('main');
        await expect(main.getByRole('heading', { level: 1 })).toHaveCount(1);
        for (const each of languages) {
          const { title: words, lead, start, help } = textsOf(each).ui.notFound;
          await expect(main.getByRole('heading', { name: words, exact: true })).toBeVisible();
          await expect(main.getByText(lead, { exact: true })).toBeVisible();
          const link = (name: string) => main.getByRole('link', { name, exact: true });
          await expect(link(start)).toHaveAttribute('href', pathOf(each, 'start'));
          await expect(link(help)).toHaveAttribute('href', `/${each}/help`);
          const ofHeading = main.getByRole('heading', { name: words, exact: true });
          expect(await ofHeading.evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang'))).toBe(
            each,
          );
        }
        await main.getByRole('link', { name: textsOf(language).ui.notFound.start, exact: true }).click();
        await expect(title(page, language, 'start')).toBeVisible();
      });
    });
  }
});

test('a folder that is no page says so instead of listing its files', async ({ page }) => {
  await open(page, '/assets/');
  await expectNotFound(page, 'en');
});

test('a known page does not say that it is missing', async ({ page }) => {
  await open(page, pathOf('en', 'name'));
  await expect(page.getByText(textsOf('en').ui.notFound.title)).toHaveCount(0);
});
