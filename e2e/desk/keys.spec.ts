// The keys of the desk.
import type { Page } from 'playwright/test';
import { deskTexts, jump, openDesk, quickJump } from '../support/desk-parts.ts';
import { expect, test } from '../support/fixtures.ts';
import { title } from '../support/steps.ts';
import { languages } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Tokyo' });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

for (const staff of inTurn(languages, 0)) {
  const desk = deskTexts(staff);

  test(`${staff}: every listed key works, except in a field and when all are switched off`, async ({
    page,
  }) => {
    await openDesk(page, staff, 'name/spelling');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: desk.keys.title });
    await expect(dialog).toBeVisible();
    // The dialog blocks the keys of the page behind it.
    await page.keyboard.press('1');
    const keys = await dialog.locator('kbd').allTextContents();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
    await jump(page, staff, 'a4r', 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();
    const onPage = () =>
      page
        .locator('[data-key]')
        .evaluateAll((all) => all.flatMap((each) => each.getAttribute('data-key')?.split(' ') ?? []));
    const pressed = await onPage();
    // Keys that this step does not have: answers of other steps, the earlier answer, an answer that was held back, and the
    // undo of a new call.
    const elsewhere = ['…', '9', '0', 'k', 'o', 'u'];
    expect(keys.filter((key) => !elsewhere.includes(key) && !pressed.includes(key))).toEqual([]);
    expect(pressed.filter((key) => key !== '2' && !keys.includes(key))).toEqual([]);
    await page.keyboard.press('b');
    await expect(title(page, staff, 'name/which-sign')).toBeFocused();
    expect(await onPage()).toContain('k');
    await page.keyboard.press('k');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();

    for (const name of [desk.notes.notes, desk.notes.errorCode, desk.notes.correlationId]) {
      const field = page.getByRole('textbox', { name });
      await field.focus();
      await page.keyboard.type('1bx?/tsg');
      await expect(field).toHaveValue('1bx?/tsg');
      await page.keyboard.press('Escape');
      await expect(title(page, staff, 'name/spelling')).toBeFocused();
    }
    await quickJump(page, staff).focus();
    await page.keyboard.type('1bx?/tsg');
    await expect(quickJump(page, staff)).toHaveValue('1bx?/tsg');
    await page.keyboard.press('Escape');
    await expect(quickJump(page, staff)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(title(page, staff, 'name/spelling')).toBeFocused();

    await page.keyboard.press('?');
    await dialog.getByRole('switch').click();
    await page.keyboard.press('Escape');
    for (const key of ['1', 'x', '?', '/', 'b']) await page.keyboard.press(key);
    await expect(dialog).toBeHidden();
    expect(await focused(page)).not.toBe('INPUT');
    await expect(title(page, staff, 'name/spelling')).toBeVisible();
  });
}
