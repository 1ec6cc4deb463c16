// A code of three characters is said on the telephone: it leads to its page, in the reader's language.

import { forgiveUnusedPreloads, open, takenOver } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { codeForm, expectWrong, likelyCodes, submitForm } from './support/forms.ts';
import { expectPlace, type Given, pathOf, title, trailLine } from './support/steps.ts';
import { fill, inOrder, languages, spoken, textsOf } from './support/texts.ts';

const STEP = 'name/which-sign';
const trail = [
  ['start', 'at-name'],
  ['name', 'member'],
] as const satisfies readonly Given[];
const query = pathOf('', STEP, trail).replace(/^[^?]*/, '');

for (const language of languages) {
  const { ui, help, steps } = textsOf(language);
  const others = languages.filter((each) => each !== language);
  const hint = ui.code.fieldHint;

  test.describe(`${language}: whoever reads ${language}`, () => {
    test.use({ locale: language });

    test('comes from a code to its page, with the trail, and Back leads away from both', async ({ page }) => {
      await open(page, `/${language}/checks`);
      for (const path of ['/A2K', '/a2k']) {
        await test.step(path, async () => {
          await page.goto(path + query);
          await expectPlace(page, language, STEP, trail);
          await takenOver(page);
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

    test('comes from a step without a language to that step, with the trail', async ({
      page,
      allowStatus,
    }) => {
      allowStatus(404, /\/address\/which-message/);
      await page.goto(`/${STEP}${query}`);
      await expectPlace(page, language, STEP, trail);
    });

    for (const path of ['/A8K', `/${others[0]}/a8k`, `/${language}/A8K`]) {
      test(`hears from ${path} which code was likely meant`, async ({ page, allowStatus }) => {
        const shown = languages.find((each) => path.startsWith(`/${each}/`)) ?? language;
        const there = textsOf(shown);
        const sentence = fill(there.ui.code.unknown, { code: 'A8K' });
        allowStatus(404, path);
        await open(page, path);
        await expect(page.locator('html')).toHaveAttribute('lang', shown);
        await expect(page.getByRole('heading', { level: 1, name: sentence, exact: true })).toBeVisible();
        await expect(page.getByTitle(there.ui.code.hint)).toHaveCount(0);
        const first = likelyCodes(page, shown).first();
        await expect(first).toHaveText(inOrder(spoken(shown, 'A2K'), 'A2K', fill(there.steps[STEP].title)));
        await expect(codeForm(page, shown).field).toHaveValue('');
        await first.click();
        await expectPlace(page, shown, STEP, []);
        await expect(title(page, shown, STEP)).toBeFocused();
      });
    }
  });

  test(`${language}: a code leads to the language last used`, async ({ page }) => {
    await open(page, `/${language}/help`);
    await page.goto('/A2K');
    await expectPlace(page, language, STEP, []);
  });

  test(`${language}: a code after a language leads there in that language`, async ({ page, allowStatus }) => {
    const path = `/${language}/a2k`;
    allowStatus(404, path);
    await open(page, `${path}${query}`.replace(query, ''));
    await expect(title(page, language, STEP)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByTitle(ui.code.hint)).toContainText('A2K');
  });

  test(`${language}: the code of a page is said character by character`, async ({ page }) => {
    for (const [path, code] of [
      [pathOf(language, STEP), 'A2K'],
      [pathOf(language, 'browser'), 'X2H'],
      [`/${language}/help`, 'Y64'],
    ] as const) {
      await open(page, path);
      // Only this is said: the code itself would be read as a word.
      const pill = page.getByRole('banner').getByTitle(ui.code.hint);
      await expect(pill).toMatchAriaSnapshot(`- paragraph: "${ui.code.label}: ${spoken(language, code)}"`);
      await expect(pill.getByText(code, { exact: true })).toBeVisible();
    }
  });

  for (const path of [pathOf(language, 'start'), `/${language}/checks`]) {
    test(`${language}: a code is typed at ${path}, however it was heard`, async ({ page }) => {
      await open(page, path);
      const own = codeForm(page, language);
      for (const typed of ['a2k', ' Ａ２ｋ ', 'A, 2, K', 'a-2-k']) {
        await test.step(typed, async () => {
          await submitForm(own, typed);
          await expectPlace(page, language, STEP, []);
          await expect(title(page, language, STEP)).toBeFocused();
          await page.goBack();
          await expect(own.field).toHaveValue('');
        });
      }
      await own.field.fill('y64');
      await own.field.press('Enter');
      await expect(page).toHaveURL(`/${language}/help`);
    });

    test(`${language}: a wrong code at ${path} stays in the field, with those that were likely meant`, async ({
      page,
    }) => {
      await open(page, path);
      const own = codeForm(page, language);
      await expect(own.field).toHaveAccessibleDescription(hint);
      await own.submit.click();
      await expectWrong(own, hint, ui.code.empty);
      await expect(likelyCodes(page, language)).toHaveCount(0);
      await submitForm(own, 'A8K');
      await expectWrong(own, hint, fill(ui.code.unknown, { code: 'A8K' }));
      await expect(own.field).toHaveValue('A8K');
      await expect(likelyCodes(page, language).first()).toHaveText(
        inOrder(spoken(language, 'A2K'), 'A2K', fill(steps[STEP].title)),
      );
      // What is like no code at all is only said to be none.
      await submitForm(own, 'password');
      await expectWrong(own, hint, fill(ui.code.unknown, { code: 'password' }));
      await expect(likelyCodes(page, language)).toHaveCount(0);
      await submitForm(own, '2AK');
      await expect(page).toHaveURL(path);
      await likelyCodes(page, language).first().click();
      await expectPlace(page, language, STEP, []);
      await expect(trailLine(page, language)).toHaveCount(0);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.afterEach(({ problems }) => forgiveUnusedPreloads(problems));

  test('a code offers its page in every language', async ({ page }) => {
    for (const path of ['/A2K', '/a2k']) {
      for (const language of languages) {
        await page.goto(path);
        const { language: own, steps } = textsOf(language);
        const main = page.getByRole('main');
        await expect(main.getByRole('link')).toHaveCount(languages.length);
        const name = fill(steps[STEP].title);
        await expect(main.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
        await expect(page.getByRole('banner')).toContainText('A2K');
        await main.getByRole('link', { name: own.name, exact: true }).click();
        await expect(title(page, language, STEP)).toBeVisible();
        expect(new URL(page.url()).pathname).toBe(pathOf(language, STEP));
      }
    }
  });
});
