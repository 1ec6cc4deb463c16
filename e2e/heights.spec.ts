// No page is longer than two screens of a phone, its drawings aside: whoever is in a hurry finds all ways on without
// searching for them. With the drawings none is longer than two and a half.
import type { Page } from 'playwright/test';
import { heightOfWords, open } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { codeForm, messageForm, phoneForm, unfold } from './support/forms.ts';
import { pathOf, stepIds, stepOf } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';

const PHONE = { width: 390, height: 844 };
const MOST = 2 * PHONE.height;
const MOST_WITH_DRAWINGS = 2.5 * PHONE.height;

/** The day of a change, from which pages say more than before. */
const DAY = '2027-02-01';

/** The steps that are longer than they are without script (which `no-script.spec.ts` measures), by fields or a notice. */
const longer = stepIds.filter((id) => {
  const step = stepOf(id);
  return 'checks' in step || 'waits' in step || (step.notices ?? []).length > 0 || /^browser/.test(id);
});

test.use({ viewport: PHONE });

const wholeHeight = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const language of languages) {
  test(`${language}: no page is longer than two screens of a phone, also from ${DAY} on`, async ({
    page,
  }) => {
    test.slow();
    await page.clock.setFixedTime(new Date(`${DAY}T12:00:00+09:00`));
    const tooLong: string[] = [];
    const pages = [...longer.map((id) => pathOf(language, id)), `/${language}/checks`, `/${language}/help`];
    expect(pages.length).toBeGreaterThan(40);
    for (const path of pages) {
      await open(page, path);
      const [words, whole] = [await heightOfWords(page), await wholeHeight(page)];
      if (words > MOST || whole > MOST_WITH_DRAWINGS) tooLong.push(`${path}: ${words}, ${whole}`);
    }
    expect(tooLong).toEqual([]);
  });

  const { ui, checks } = textsOf(language);

  test(`${language}: the check of a number is opened by its title, by keyboard too`, async ({ page }) => {
    await open(page, pathOf(language, 'bell/number'));
    const label = page.getByLabel(ui.check.phone.label, { exact: true });
    const title = page.locator('summary').filter({ hasText: ui.check.phone.title });
    await expect(label).toBeHidden();
    await title.focus();
    await page.keyboard.press('Enter');
    await expect(label).toBeVisible();
    await phoneForm(page, language).field.fill('090-1234-5678');
    await title.press('Space');
    await expect(label).toBeHidden();
    // What was typed is still there.
    await title.click();
    await expect(label).toHaveValue('090-1234-5678');
  });

  test(`${language}: the message search is folded but where one looks for the message`, async ({ page }) => {
    const label = page.getByLabel(ui.check.message.label, { exact: true });
    for (const step of ['start', 'start/look'] as const) {
      await open(page, pathOf(language, step));
      await expect(label).toBeVisible();
    }
    await open(page, pathOf(language, 'key'));
    await expect(label).toBeHidden();
    await unfold(page);
    await messageForm(page, language).field.fill('AADSTS50126');
    await expect(messageForm(page, language).found).not.toHaveCount(0);
  });

  test(`${language}: the page of the checks shows their titles, and a field for a code`, async ({ page }) => {
    await open(page, `/${language}/checks`);
    await expect(codeForm(page, language).field).toBeVisible();
    for (const id of ['name', 'phone', 'message'] as const) {
      await expect(
        page.getByRole('heading', { level: 2, name: checks[id].title, exact: true }),
      ).toBeVisible();
      await expect(page.getByLabel(ui.check[id].label, { exact: true })).toBeHidden();
    }
  });
}
