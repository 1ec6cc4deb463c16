// The keyboard alone is enough: the browser's own keys, and the guide's number keys.
import type { Locator, Page } from 'playwright/test';
import { answerKeys } from '../src/features/step/answer-keys.ts';
import { open, untilKeysCount, waitUntilIdle } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { answerLink, expectPlace, type Given, pathOf, stepOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

/** Presses Tab until an element has focus, as a reader without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** The number key of an answer. */
function keyOf([step, answer]: Given): string {
  const here = stepOf(step);
  const ids = here.kind === 'outcome' ? [] : here.answers.map(({ id }) => id);
  return answerKeys(ids)[ids.indexOf(answer)] ?? '';
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

for (const language of inTurn(languages, 0)) {
  const { ui } = textsOf(language);
  const shortcutsSwitch = (page: Page) => page.getByRole('contentinfo').getByRole('switch');

  test(`${language}: Tab and Enter are enough for a whole journey`, async ({ page }) => {
    const { answers, end } = journeys.key;
    await open(page, pathOf(language, 'start'));
    expect(await focused(page), 'a load does not move the focus').toBe('BODY');
    for (const [position, given] of answers.entries()) {
      await expectPlace(page, language, given[0], answers.slice(0, position));
      await tabTo(page, answerLink(page, language, given));
      await page.keyboard.press('Enter');
    }
    await expectPlace(page, language, end, answers);
    await expect(title(page, language, end)).toBeFocused();
  });

  test(`${language}: the number keys are enough for a whole journey, and B goes back`, async ({ page }) => {
    const { answers, end } = journeys.bell;
    await open(page, pathOf(language, 'start'));
    for (const given of answers) {
      await expect(title(page, language, given[0])).toBeVisible();
      await expect(answerLink(page, language, given)).toContainText(keyOf(given));
      await page.keyboard.press(keyOf(given));
      await expect(title(page, language, given[0])).toHaveCount(0);
    }
    await expectPlace(page, language, end, answers);
    const [last, beforeLast] = [answers.at(-1), answers.at(-2)];
    if (!last || !beforeLast) throw new Error('The journey is too short to go back twice');
    await page.keyboard.press('b');
    await expect(title(page, language, last[0])).toBeVisible();
    await expect(answerLink(page, language, last, true)).toBeVisible();
    await page.keyboard.press('b');
    await expect(title(page, language, beforeLast[0])).toBeVisible();
    await expect(answerLink(page, language, beforeLast, true)).toBeVisible();
  });

  test(`${language}: a number key without an answer does nothing`, { tag: '@all' }, async ({ page }) => {
    await open(page, pathOf(language, 'start'));
    for (const key of ['9', 'Backspace', '/']) await page.keyboard.press(key);
    await expectPlace(page, language, 'start', []);
    // The keys still work.
    await page.keyboard.press('1');
    await expect(title(page, language, 'name')).toBeVisible();
  });

  test(`${language}: Backspace goes back neither from the page nor after its field has lost the focus`, {
    tag: '@all',
  }, async ({ page }) => {
    const path = pathOf(language, 'name/check', [['name/which-sign', 'not-sure']]);
    await open(page, path);
    const field = page.getByRole('textbox', { name: ui.check.address.label, exact: true });
    await field.fill('h123456z');
    await page.keyboard.press('Tab');
    await expect(field).not.toBeFocused();
    await page.keyboard.press('Backspace');
    await page.locator('h1').click();
    await page.keyboard.press('Backspace');
    await expect(page).toHaveURL(path);
    await expect(field).toHaveValue('h123456z');
    // B still goes back.
    await page.keyboard.press('b');
    await expect(title(page, language, 'name/which-sign')).toBeFocused();
  });

  test(`${language}: an id typed outside a field gives no answers, and after a pause the number keys work again`, {
    tag: '@all',
  }, async ({ page }) => {
    await open(page, pathOf(language, 'start'));
    for (const typed of ['u123456a', 'u1b2', 'A2K']) await page.keyboard.type(typed);
    await expectPlace(page, language, 'start', []);
    await untilKeysCount(page);
    await page.keyboard.press('1');
    await expectPlace(page, language, 'name', [['start', 'at-name']]);
  });

  test(`${language}: focus moves to the new h1, on Back to the answer, and nowhere on the first load`, async ({
    page,
  }) => {
    await open(page, pathOf(language, 'name', [['start', 'at-name']]));
    await expect(title(page, language, 'name')).not.toBeFocused();
    expect(await focused(page)).toBe('BODY');
    await answerLink(page, language, ['name', 'former']).click();
    await expect(title(page, language, 'name/former-check')).toBeFocused();
    await page.reload();
    await waitUntilIdle(page);
    expect(await focused(page), 'no link was followed from here').toBe('BODY');
    await page.goBack();
    await expect(answerLink(page, language, ['name', 'former'], true)).toBeFocused();
  });

  test(`${language}: number keys type while the address field has focus`, { tag: '@all' }, async ({
    page,
  }) => {
    const path = pathOf(language, 'name/check', [['name/which-sign', 'not-sure']]);
    await open(page, path);
    const field = page.getByRole('textbox', { name: ui.check.address.label, exact: true });
    await field.click();
    await page.keyboard.type('1b2');
    await page.keyboard.press('Backspace');
    await expect(field).toHaveValue('1b');
    await expect(page).toHaveURL(path);
    await expect(title(page, language, 'name/check')).toBeVisible();
    await expect(field).toBeFocused();
  });

  test(`${language}: number keys do not block the browser’s shortcuts`, { tag: '@all' }, async ({ page }) => {
    const path = pathOf(language, 'key', [['start', 'at-key']]);
    await open(page, path);
    for (const modifier of ['Control', 'Alt', 'Meta']) {
      await page.keyboard.press(`${modifier}+Digit1`);
      await page.keyboard.press(`${modifier}+b`);
    }
    await expectPlace(page, language, 'key', [['start', 'at-key']]);
    await page.keyboard.press('Digit1');
    await expect(title(page, language, 'key/changed-lately')).toBeVisible();
  });

  test(`${language}: number keys stay switched off after a reload, until they are switched on`, {
    tag: '@all',
  }, async ({ page }) => {
    await open(page, pathOf(language, 'start'));
    await expect(shortcutsSwitch(page)).toBeChecked();
    // The name stays the same: screen readers say the state.
    await expect(shortcutsSwitch(page)).toHaveAccessibleName(ui.keys.label);
    await expect(shortcutsSwitch(page)).toContainText(ui.keys.on);
    await tabTo(page, shortcutsSwitch(page));
    await page.keyboard.press('Space');
    await expect(shortcutsSwitch(page)).not.toBeChecked();
    await expect(shortcutsSwitch(page)).toHaveAccessibleName(ui.keys.label);
    await expect(shortcutsSwitch(page)).toContainText(ui.keys.off);
    await page.keyboard.press('1');
    await expectPlace(page, language, 'start', []);

    await page.reload();
    await waitUntilIdle(page);
    await expect(shortcutsSwitch(page)).not.toBeChecked();
    await page.keyboard.press('1');
    await expectPlace(page, language, 'start', []);

    await shortcutsSwitch(page).click();
    await expect(shortcutsSwitch(page)).toBeChecked();
    await page.keyboard.press('1');
    await expect(title(page, language, 'name')).toBeFocused();
  });

  test(`${language}: the first Tab reaches the skip link, which keeps the trail`, async ({ page }) => {
    const trail = [['start', 'at-name']] as const satisfies readonly Given[];
    await open(page, pathOf(language, 'name', trail));
    const skip = page.getByRole('link', { name: ui.nav.skip, exact: true });
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${pathOf(language, 'name', trail)}#content`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
    await expect(page.getByRole('banner').locator(':focus')).toHaveCount(0);
    await answerLink(page, language, ['name', 'member']).click();
    await expectPlace(page, language, 'name/which-sign', [...trail, ['name', 'member']]);
  });
}
