// Browsers that forbid storage throw where it is only named. The guide then remembers nothing, and works the same.
import { expect, test } from './fixtures.ts';
import { answerLink, expectPlace, languageLink, languages, open, pathOf, takenOver, title } from './guide.ts';
import { ways } from './ways.ts';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
});

for (const language of languages) {
  test.describe(`${language}: without storage`, () => {
    test.use({ locale: language });

    test('the page above the languages leads on', async ({ page }) => {
      await page.goto('/');
      await takenOver(page);
      await expectPlace(page, language, 'start', []);
      await expect(page.evaluate(() => localStorage.length)).rejects.toThrow(/SecurityError/);
    });

    test('a journey comes to its end', async ({ page }) => {
      const { answers, end } = ways.mfa;
      await open(page, pathOf(language, 'start'));
      for (const given of answers) await answerLink(page, language, given).click();
      await expectPlace(page, language, end, answers);
    });

    test('the number keys can be switched off for this visit', async ({ page }) => {
      await open(page, pathOf(language, 'start'));
      const keys = page.getByRole('switch');
      await keys.click();
      await expect(keys).not.toBeChecked();
      await page.keyboard.press('1');
      await expectPlace(page, language, 'start', []);
      await answerLink(page, language, ['start', 'at-password']).click();
      await expect(title(page, language, 'password')).toBeFocused();
      await expect(keys).not.toBeChecked();
      await keys.click();
      await page.keyboard.press('1');
      await expect(title(page, language, 'password/changed-lately')).toBeFocused();
    });

    test('the language can be changed', async ({ page }) => {
      for (const other of languages.filter((each) => each !== language)) {
        await open(page, pathOf(language, 'mfa', [['start', 'second-check']]));
        await languageLink(page, other).click();
        await expectPlace(page, other, 'mfa', [['start', 'second-check']]);
      }
    });
  });
}
