// Pages move in forwards or backwards for readers who like motion, and this never delays them.
import type { Page } from 'playwright/test';
import { open } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { answerLink, pathOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

/** The names of the animations of the page's content, running or finished. */
const movements = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#content > *')].map((each) => getComputedStyle(each).animationName),
  );

for (const language of inTurn(languages, 0)) {
  test.describe(`${language}: for readers who like motion`, () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' } });

    test('an answer moves the page in forwards, and Back backwards', async ({ page }) => {
      const { ui } = textsOf(language);
      await open(page, pathOf(language, 'start'));
      expect(await movements(page)).toEqual(['none']);
      await answerLink(page, language, ['start', 'at-name']).click();
      await expect(title(page, language, 'name')).toBeFocused();
      expect(await movements(page)).toEqual(['turn-forward']);
      await page.getByRole('link', { name: ui.trail.back, exact: true }).click();
      await expect(title(page, language, 'start')).toBeVisible();
      expect(await movements(page)).toEqual(['turn-back']);
      await page.goForward();
      await expect(title(page, language, 'name')).toBeVisible();
      expect(await movements(page)).toEqual(['turn-forward']);
      await page.goBack();
      await expect(title(page, language, 'start')).toBeVisible();
      expect(await movements(page)).toEqual(['turn-back']);
    });

    test('a page that is still moving accepts a key', async ({ page }) => {
      await open(page, pathOf(language, 'start'));
      await answerLink(page, language, ['start', 'at-name']).click();
      await page.keyboard.press('1');
      await expect(title(page, language, 'name/which-sign')).toBeVisible();
    });
  });

  test(`${language}: nothing moves for readers who prefer reduced motion`, async ({ page }) => {
    await open(page, pathOf(language, 'start'));
    await answerLink(page, language, ['start', 'at-name']).click();
    await expect(title(page, language, 'name')).toBeFocused();
    expect(await movements(page)).toEqual(['none']);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}
