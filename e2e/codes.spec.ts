// A code of three characters that is read out on the phone leads to its page, in the reader's language.

import { BLOCKED_PRELOADS, open, waitUntilIdle } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { codeForm, expectWrong, likelyCodes, submitForm } from './support/forms.ts';
import { expectPlace, type Given, pathOf, title, trailSection } from './support/steps.ts';
import { fill, inOrder, languages, spoken, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const STEP = 'name/which-sign';
const trail = [
  ['start', 'at-name'],
  ['name', 'member'],
] as const satisfies readonly Given[];
const query = pathOf('', STEP, trail).replace(/^[^?]*/, '');

for (const language of inTurn(languages, 0)) {
  const { ui, help } = textsOf(language);
  const others = languages.filter((each) => each !== language);

  test.describe(`${language}: a reader of ${language}`, () => {
    test.use({ locale: language });

    test('reaches the page of a code, with the trail, and goes back to where they were', async ({ page }) => {
      await open(page, `/${language}/checks`);
      for (const path of ['/A4R', '/a4r']) {
        await test.step(path, async () => {
          await page.goto(path + query);
          await expectPlace(page, language, STEP, trail);
          await waitUntilIdle(page);
          await page.goBack();
          await expect(page).toHaveURL(`/${language}/checks`);
        });
      }
      await page.goto('/H24');
      await expectPlace(page, language, 'start', []);
      await page.goto('/Y64');
      await expect(page.getByRole('heading', { level: 1, name: help.title, exact: true })).toBeVisible();
      await expect(page).toHaveURL(`/${language}/help`);
    });

    test('reaches a page whose address has no language, with query and fragment', { tag: '@all' }, async ({
      page,
    }) => {
      const response = await page.goto(`/${STEP}${query}`);
      expect(response?.request().redirectedFrom()).toBeNull();
      await expectPlace(page, language, STEP, trail);
      for (const path of ['/checks', '/desk/name/check', '/print/bell', `/map#${STEP}`]) {
        await page.goto(path);
        await expect(page).toHaveURL(`/${language}${path}`);
      }
      await page.goto('/attic');
      await expectPlace(page, language, STEP, []);
    });

    for (const path of ['/A8R', `/${others[0]}/a8r`, `/${language}/A8R`]) {
      test(`shows at ${path} the code that was probably meant`, async ({ page, allowStatus }) => {
        const shown = languages.find((each) => path.startsWith(`/${each}/`)) ?? language;
        const there = textsOf(shown);
        const sentence = fill(there.ui.code.unknown, { code: 'A8R' });
        allowStatus(404, path);
        await open(page, path);
        await expect(page.locator('html')).toHaveAttribute('lang', shown);
        await expect(page.getByRole('heading', { level: 1, name: sentence, exact: true })).toBeVisible();
        await expect(page.getByTitle(there.ui.code.hint)).toHaveCount(0);
        const first = likelyCodes(page, shown).first();
        await expect(first).toHaveText(inOrder(spoken(shown, 'A4R'), 'A4R', fill(there.steps[STEP].title)));
        await expect(codeForm(page, shown).field).toHaveValue('');
        await first.click();
        await expectPlace(page, shown, STEP, []);
        await expect(title(page, shown, STEP)).toBeFocused();
      });
    }
  });

  test(`${language}: a code opens its page in the language last used`, { tag: '@all' }, async ({ page }) => {
    await open(page, `/${language}/help`);
    await page.goto('/A4R');
    await expectPlace(page, language, STEP, []);
  });

  test(`${language}: a code after a language opens its page in that language`, async ({
    page,
    allowStatus,
  }) => {
    const path = `/${language}/a4r`;
    allowStatus(404, path);
    await open(page, path);
    await expect(title(page, language, STEP)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByTitle(ui.code.hint)).toContainText('A4R');
  });
}

for (const language of inTurn(languages, 1)) {
  const { ui, steps } = textsOf(language);
  const hint = ui.code.fieldHint;

  test(`${language}: a screen reader says the code of a page character by character`, async ({ page }) => {
    for (const [path, code] of [
      [pathOf(language, STEP), 'A4R'],
      [pathOf(language, 'browser'), '927'],
      [`/${language}/help`, 'Y64'],
    ] as const) {
      await open(page, path);
      // The snapshot has only these names: a screen reader would read the code itself as a word.
      const pill = page.getByRole('banner').getByTitle(ui.code.hint);
      await expect(pill).toMatchAriaSnapshot(`- paragraph: "${ui.code.label}: ${spoken(language, code)}"`);
      await expect(pill.getByText(code, { exact: true })).toBeVisible();
    }
  });

  for (const path of [pathOf(language, 'start'), `/${language}/checks`]) {
    test(`${language}: the code form at ${path} accepts a code however it is written`, {
      tag: '@all',
    }, async ({ page }) => {
      await open(page, path);
      const own = codeForm(page, language);
      for (const typed of ['a4r', ' Ａ４ｒ ', 'A, 4, R', 'a-4-r']) {
        await test.step(typed, async () => {
          await submitForm(own, typed);
          await expectPlace(page, language, STEP, []);
          await expect(title(page, language, STEP)).toBeFocused();
          await page.goBack();
          await expect(own.field).toHaveValue(typed);
        });
      }
      await own.field.fill('y64');
      await own.field.press('Enter');
      await expect(page).toHaveURL(`/${language}/help`);
    });

    test(`${language}: the code form at ${path} keeps a wrong code, and lists the codes that were probably meant`, async ({
      page,
    }) => {
      await open(page, path);
      const own = codeForm(page, language);
      await expect(own.field).toHaveAccessibleDescription(hint);
      await own.submit.click();
      await expectWrong(own, hint, ui.code.empty);
      await expect(likelyCodes(page, language)).toHaveCount(0);
      await submitForm(own, 'A8R');
      await expectWrong(own, hint, fill(ui.code.unknown, { code: 'A8R' }), [inOrder(ui.code.didYouHear)]);
      await expect(own.field).toHaveValue('A8R');
      await expect(likelyCodes(page, language).first()).toHaveText(
        inOrder(spoken(language, 'A4R'), 'A4R', fill(steps[STEP].title)),
      );
      // A text that resembles no code gets no list.
      await submitForm(own, 'password');
      await expectWrong(own, hint, fill(ui.code.unknown, { code: 'password' }));
      await expect(likelyCodes(page, language)).toHaveCount(0);
      await submitForm(own, '4AR');
      await expect(page).toHaveURL(path);
      await likelyCodes(page, language).first().click();
      await expectPlace(page, language, STEP, []);
      await expect(trailSection(page, language)).toHaveCount(0);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

  test('a code and a path without a language offer their page in every language', { tag: '@all' }, async ({
    page,
  }) => {
    for (const path of ['/A4R', '/a4r', `/${STEP}`, '/attic']) {
      for (const language of languages) {
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        const { language: own, steps } = textsOf(language);
        const main = page.getByRole('main');
        await expect(main.getByRole('link')).toHaveCount(languages.length);
        await expect(main.getByRole('heading', { level: 1 })).toContainText(fill(steps[STEP].title));
        await main.getByRole('link', { name: own.name, exact: true }).click();
        await expect(title(page, language, STEP)).toBeVisible();
        expect(new URL(page.url()).pathname).toBe(pathOf(language, STEP));
      }
    }
  });
});
