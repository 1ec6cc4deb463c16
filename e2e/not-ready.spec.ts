// If the script is slow, hangs or fails, a form says so and links to a way on. It never does once React has hydrated it.
import type { Locator, Page, Route } from 'playwright/test';
import { open, unfold } from './support/browser.ts';
import { INVENTED_SITE, pagesIn } from './support/built-pages.ts';
import { deskPath, openDesk } from './support/desk-parts.ts';
import { expect, test } from './support/fixtures.ts';
import { addressForm, codeForm, messageForm, phoneForm, waitForm } from './support/forms.ts';
import { NOT_PARSED } from './support/server-faults.ts';
import { pathOf, stepIds, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { everyThird, inTurn } from './support/turns.ts';

const SCRIPTS = /\/assets\/[\w-]+\.js$/;

/** Ends all delays of the style sheet, as time would. */
const endDelays = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

/** What can happen to the scripts of a page, and what it makes the browser report. */
const failures: readonly (readonly [string, (route: Route) => Promise<void>, RegExp])[] = [
  ['hangs', () => new Promise(() => undefined), /^$/],
  ['is answered with an error', (route) => route.fulfill({ status: 503 }), /503/],
  [
    'has a syntax error',
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'let let = 1' }),
    NOT_PARSED,
  ],
];

for (const language of inTurn(languages, 1)) {
  const { ui, steps } = textsOf(language);
  const forms = [
    ['an address', pathOf(language, 'name/check'), addressForm, 'u12'],
    ['a number', pathOf(language, 'bell/number'), phoneForm, '090'],
    ['a message', pathOf(language, 'start'), messageForm, 'locked'],
    ['a code', pathOf(language, 'start'), codeForm, 'a2k'],
    ['a time', pathOf(language, 'key/wait'), waitForm, '10:30'],
    ['a code among the checks', `/${language}/checks`, codeForm, 'a2k'],
  ] as const;

  for (const [what, fail, expected] of failures) {
    test.describe(`${language}: if the script ${what},`, () => {
      test.beforeEach(async ({ page, ignoreProblems }) => {
        ignoreProblems(expected);
        await page.route(SCRIPTS, fail);
      });
      test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

      // The style sheet does not know why the script is missing: one form is enough, except where nothing happens at all.
      for (const [subject, path, formOf, typed] of what === 'hangs' ? everyThird(forms) : forms.slice(0, 1)) {
        test(`the form for ${subject} says so and links to a way on, and nothing moves`, async ({ page }) => {
          await page.goto(path, { waitUntil: 'commit' });
          await unfold(page);
          const { form, field } = formOf(page, language);
          const words = form.getByText(ui.form.notReady, { exact: true });
          const line = { has: page.getByText(ui.form.notReady, { exact: true }) };
          await field.fill(typed);
          // Scripts on a slow line have this long to come before the form says anything.
          await expect(form.getByRole('status', { includeHidden: true }).filter(line)).toHaveCSS(
            'animation-delay',
            '6s',
          );
          const box = await page.getByRole('contentinfo').boundingBox();
          await endDelays(page);
          await expect(words).toBeVisible();
          await expect(form.getByRole('status').filter(line)).toHaveCount(1);
          expect(await page.getByRole('contentinfo').boundingBox()).toEqual(box);
          await expect(field).toHaveValue(typed);
          await expectFree(form.getByRole('status').filter(line));
          if (path.endsWith('/checks')) {
            await form.getByRole('link', { name: ui.notFound.start, exact: true }).click();
            await expect(title(page, language, 'start')).toBeVisible();
          } else {
            await form.getByRole('link', { name: ui.form.answers, exact: true }).click();
            await expect(page).toHaveURL(`${path}#answers`);
            await expect(page.locator('#answers').getByRole('link').first()).toBeInViewport();
          }
        });
      }

      test('the desk no longer says that it is loading, and links to the step', async ({ page }) => {
        await page.goto(deskPath(language, 'bell'), { waitUntil: 'commit' });
        const loading = page.getByText(ui.desk.loading, { exact: true });
        for (const words of [loading, page.locator('p', { hasText: ui.desk.slow })]) {
          await expect(words).toHaveCSS('animation-delay', '6s');
        }
        await endDelays(page);
        await expect(loading).toBeHidden();
        await expect(page.getByText(ui.desk.slow)).toBeVisible();
        await expect(page.getByRole('link', { name: ui.desk.reload, exact: true })).toBeVisible();
        await page.getByRole('main').getByRole('link', { name: steps.bell.title, exact: true }).click();
        await expect(title(page, language, 'bell')).toBeVisible();
      });
    });
  }

  test(`${language}: a hydrated form does not say that it is not ready`, { tag: '@all' }, async ({
    page,
  }) => {
    for (const path of new Set(forms.map(([, path]) => path))) {
      await open(page, path);
      await unfold(page);
      await endDelays(page);
      await expect(page.locator('form')).not.toHaveCount(0);
      await expect(page.getByText(ui.form.notReady)).toHaveCount(0);
    }
    await openDesk(page, language, 'name/check');
    await expect(page.getByText(ui.form.notReady)).toHaveCount(0);
  });

  test(`${language}: a desk whose own script hangs links to the step`, async ({ page }) => {
    await page.route(/\/assets\/desk-[\w-]+\.js$/, () => new Promise(() => undefined));
    await open(page, deskPath(language, 'bell'));
    await endDelays(page);
    await expect(page.getByText(ui.desk.slow)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: steps.bell.title, exact: true }).click();
    await expect(title(page, language, 'bell')).toBeVisible();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

/** Expects that no other element covers the middle of a line. */
async function expectFree(line: Locator): Promise<void> {
  const isFree = await line.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    return onTop !== null && element.contains(onTop);
  });
  expect(isFree).toBe(true);
}

test('every form of every static page says that it may not be ready', { tag: '@all' }, async ({
  page,
  request,
}) => {
  const paths = pagesIn(INVENTED_SITE, stepIds).map(({ path }) => path);
  const served: (readonly [path: string, html: string])[] = [];
  for (const path of paths.filter((each) => !each.endsWith('/404'))) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    served.push([path, await response.text()]);
  }
  // Parsed all at once, since each call of the browser takes longer than the work in it.
  const forms = await page.evaluate(
    (pages) =>
      pages.flatMap(([path, html]) =>
        [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('form')].map((form) => ({
          path,
          links: form.querySelectorAll('[role="status"] a').length,
        })),
      ),
    served,
  );
  expect(forms.filter(({ links }) => links !== 1)).toEqual([]);
  expect(forms.length).toBeGreaterThan(10);
});
