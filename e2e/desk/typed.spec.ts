// What staff type at the desk stays in the memory of the tab.
import { readFileSync } from 'node:fs';
import { waitUntilIdle } from '../support/browser.ts';
import { callersOf, deskTexts, jump, jumps, openDesk, quickJump, ticket } from '../support/desk-parts.ts';
import { expect, test } from '../support/fixtures.ts';
import { allowClipboard, clipboard } from '../support/forms.ts';
import { watchPrivacy } from '../support/privacy-judge.ts';
import { title } from '../support/steps.ts';
import { languageLink, languages, textsOf } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Tokyo' });

for (const staff of inTurn(languages, 0)) {
  const caller = callersOf(staff);
  const desk = deskTexts(staff);

  test(`${staff}: a typed address or number stays in memory, and goes into the ticket only when ticked`, async ({
    page,
  }) => {
    const judge = await watchPrivacy(page);
    const secrets = ['zq7sentinel', '9083172946', 'blorptwist'];
    const nowhere = async () => expect(await judge.find(secrets)).toEqual([]);
    await openDesk(page, staff);
    await jump(page, staff, 'zq7sentinel@members.example.edu', 'name/check');
    await expect(page.getByText(textsOf(staff).validation.address.student)).toBeVisible();
    await nowhere();
    await jump(page, staff, '090-8317-2946', 'bell/number');
    await expect(page.getByText(textsOf(staff).validation.phone.mobile).first()).toBeVisible();
    await nowhere();
    await page.keyboard.press('n');
    await page.keyboard.type('blorptwist zq7sentinel@example.com');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    const { panel, lines, line, personal, markdown } = ticket(page, staff);
    await expect(lines.filter({ hasText: 'blorptwist' })).toHaveCount(1);
    await expect(panel).not.toContainText('zq7sentinel');
    await expect(panel).not.toContainText('2946');
    await personal.check();
    await expect(lines.filter({ hasText: 'zq7sentinel' })).toHaveCount(2);
    await expect(lines.filter({ hasText: '2946' })).toHaveCount(1);
    await markdown.check();
    await expect(lines.first()).toContainText('- **');

    // An unticked line is not copied.
    await allowClipboard(page);
    await line(/blorptwist/).uncheck();
    await page.keyboard.press('c');
    await expect(ticket(page, staff).copied).toBeVisible();
    expect(await clipboard(page)).toContain('zq7sentinel');
    expect(await clipboard(page)).not.toContain('blorptwist');
    await page.evaluate(() => navigator.clipboard.writeText(''));
    const saved = page.waitForEvent('download');
    await panel.getByRole('button', { name: desk.summary.download, exact: true }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('oumail-ticket.md');
    const written = readFileSync(await file.path(), 'utf8');
    expect(written).toContain('zq7sentinel');
    expect(written).not.toContain('blorptwist');
    await nowhere();

    // It survives a change of language, but not a reload.
    await page.keyboard.press('Escape');
    await languageLink(page, caller).click();
    await expect(title(page, caller, 'bell/number')).toBeVisible();
    await expect(page.getByRole('textbox', { name: deskTexts(caller).notes.notes })).toHaveValue(
      /blorptwist/,
    );
    await page.reload();
    await expect(page.getByRole('textbox', { name: deskTexts(caller).notes.notes })).toHaveValue('');
    expect(await page.content()).not.toContain('zq7sentinel');
    await nowhere();
    expect(await judge.findOnTheWayBack(secrets, () => waitUntilIdle(page))).toEqual([]);
  });
}

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true });

  test('no field has text below 16 px, for which Safari on iOS zooms the page', { tag: '@all' }, async ({
    page,
  }) => {
    await openDesk(page, 'en', 'name/check');
    const fields = page.getByRole('textbox').or(page.getByRole('combobox'));
    await expect(fields).not.toHaveCount(0);
    const sizes = await fields.evaluateAll((elements) =>
      elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
    // The quick jump, the notes with two ids, and the address.
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });
});

test('the desk has no empty list, and refers to an option of the quick jump only if there is one', {
  tag: '@all',
}, async ({ page }) => {
  const language = 'en';
  await openDesk(page, language);
  const field = quickJump(page, language);
  await expect(page.locator(':is(ul, ol):not([role]):empty')).toHaveCount(0);
  await expect(field).not.toHaveAttribute('aria-activedescendant', /.*/);
  await field.fill('key');
  await expect(jumps(page).first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-activedescendant', /./);
  await field.fill('zzzzzz');
  await expect(jumps(page)).toHaveCount(0);
  await expect(field).not.toHaveAttribute('aria-activedescendant', /.*/);
  // Chromium makes a scrolling list a tab stop unless it has a `tabindex`.
  await expect(page.getByRole('search').locator('ul')).toHaveAttribute('tabindex', '-1');
});
