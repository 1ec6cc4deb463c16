// A browser that blocks storage throws when a script only reads `window.localStorage`. The guide then remembers nothing
// and works the same.

import { open, waitUntilIdle } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { waitForm } from './support/forms.ts';
import { answerLink, expectPlace, giveAnswer, pathOf, title } from './support/steps.ts';
import { fill, inOrder, languageLink, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

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

for (const language of inTurn(languages, 1)) {
  test.describe(`${language}: where storage is blocked`, () => {
    test.use({ locale: language, timezoneId: 'Asia/Tokyo' });

    test('the root page leads to the start', async ({ page }) => {
      await page.goto('/');
      await waitUntilIdle(page);
      await expectPlace(page, language, 'start', []);
      await expect(page.evaluate(() => localStorage.length)).rejects.toThrow(/SecurityError/);
    });

    test('a journey reaches its end', async ({ page }) => {
      const { answers, end } = journeys.bell;
      await open(page, pathOf(language, 'start'));
      for (const given of answers) await giveAnswer(page, language, given);
      await expectPlace(page, language, end, answers);
    });

    test('the number keys can be switched off until the next visit', { tag: '@all' }, async ({ page }) => {
      await open(page, pathOf(language, 'start'));
      const keys = page.getByRole('switch');
      await keys.click();
      await expect(keys).not.toBeChecked();
      await page.keyboard.press('1');
      await expectPlace(page, language, 'start', []);
      await answerLink(page, language, ['start', 'at-key']).click();
      await expect(title(page, language, 'key')).toBeFocused();
      await expect(keys).not.toBeChecked();
      await keys.click();
      await page.keyboard.press('1');
      await expect(title(page, language, 'key/changed-lately')).toBeFocused();
    });

    test('the start offers no place to resume, and a reload forgets the wait', { tag: '@all' }, async ({
      page,
    }) => {
      const { ui } = textsOf(language);
      const toWait = journeys.key.answers.slice(0, 3);
      await page.clock.setFixedTime(new Date('2026-11-22T14:30:00+09:00'));
      await open(page, pathOf(language, 'key/wait', toWait));
      const own = waitForm(page, language);
      await own.field.fill('14:05');
      await own.submit.click();
      await expect(own.said).toHaveText(inOrder(fill(ui.wait.from, { time: '15:05' })));
      await answerLink(page, language, ['key/wait', 'did-not-work']).click();
      await page.getByRole('banner').getByRole('link', { name: ui.site.name, exact: true }).click();
      await expectPlace(page, language, 'start', []);
      await expect(page.getByRole('complementary')).toHaveCount(0);
      await open(page, pathOf(language, 'key/wait', toWait));
      await expect(own.said).toHaveText('');
    });

    test('the language switch works', async ({ page }) => {
      for (const other of languages.filter((each) => each !== language)) {
        await open(page, pathOf(language, 'bell', [['start', 'at-bell']]));
        await languageLink(page, other).click();
        await expectPlace(page, other, 'bell', [['start', 'at-bell']]);
      }
    });
  });
}
