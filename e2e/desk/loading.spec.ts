// The desk has scripts of its own, which only its pages load.
import { readdirSync, readFileSync } from 'node:fs';
import { BLOCKED_PRELOADS, open } from '../support/browser.ts';
import { INVENTED_SITE } from '../support/built-pages.ts';
import { deskPath, deskTexts, openDesk, quickJump } from '../support/desk-parts.ts';
import { expect, test } from '../support/fixtures.ts';
import { pathOf, title } from '../support/steps.ts';
import { languages, textsOf } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** The scripts of the built guide. */
const ASSETS = `${INVENTED_SITE}/assets`;

test('the pages of students load nothing of the desk', { tag: '@all' }, async ({ page }) => {
  const scripts = readdirSync(ASSETS).filter((file) => file.endsWith('.js'));
  const words = languages.map((language) => deskTexts(language).privacy);
  const ofDesk = scripts.filter((file) => {
    const text = readFileSync(`${ASSETS}/${file}`, 'utf8');
    return words.some((each) => text.includes(each));
  });
  expect(ofDesk.length).toBe(words.length);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace('/assets/', '')));
  const loaded = () => ofDesk.filter((file) => asked.includes(file));
  for (const language of languages) {
    const student = [
      pathOf(language, 'start'),
      pathOf(language, 'name/check'),
      `/${language}/checks`,
      `/${language}/help`,
    ];
    for (const path of [...student, pathOf(language, 'browser'), pathOf(language, 'porter')]) {
      await open(page, path);
      const html = await page.content();
      for (const file of ofDesk) expect(html).not.toContain(file);
    }
  }
  // `open` waits until a page is idle, so every prefetch has been requested.
  expect(loaded()).toEqual([]);
  await openDesk(page, 'en');
  expect(loaded()).toEqual(ofDesk);
});

for (const language of inTurn(languages, 0)) {
  test(`${language}: a desk that fails to load says so, and can be reloaded`, async ({ page }) => {
    await page.route(/\/assets\/desk-[\w-]+\.js$/, (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw 0' }),
    );
    // The page is loaded again once by itself.
    await page.goto(deskPath(language, 'name'));
    const { desk } = textsOf(language).ui;
    await expect(page.getByText(desk.failed)).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('link', { name: desk.reload, exact: true }).click();
    await expect(title(page, language, 'name')).toBeVisible();
  });

  test(`${language}: a desk that is opened without its script says so, and can be opened with it`, {
    tag: '@all',
  }, async ({ page }) => {
    const { ui, steps } = textsOf(language);
    await page.goto(`${deskPath(language, 'bell')}?plain`);
    await expect(page.getByText(ui.desk.plain, { exact: true })).toBeVisible();
    for (const text of [ui.desk.loading, ui.desk.slow, ui.desk.needsScript])
      await expect(page.getByText(text, { exact: true })).toBeHidden();
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: steps.bell.title, exact: true })).toHaveAttribute(
      'href',
      /[?]plain$/,
    );
    await main.getByRole('link', { name: ui.desk.open, exact: true }).click();
    await expect(page).toHaveURL(deskPath(language, 'bell'));
    await expect(quickJump(page, language)).toBeVisible();
  });

  test.describe(`${language}: without script`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

    test('the desk links to the page that the caller sees', async ({ page }) => {
      const { ui, steps } = textsOf(language);
      await page.goto(deskPath(language, 'bell'));
      await expect(page.getByText(ui.desk.needsScript, { exact: true })).toBeVisible();
      await expect(page.getByText(ui.desk.loading, { exact: true })).toBeHidden();
      await page.getByRole('main').getByRole('link', { name: steps.bell.title, exact: true }).click();
      await expect(title(page, language, 'bell')).toBeVisible();
    });
  });
}
