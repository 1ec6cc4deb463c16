// An error in the script replaces the part that it comes from, or says what is lost and leads to a page without it.
import type { Page } from 'playwright/test';
import { markDocument, open, waitUntilHydrated } from './support/browser.ts';
import { callTrail, deskTexts, openDesk } from './support/desk-parts.ts';
import { expect, test } from './support/fixtures.ts';
import { addressForm, openForms, submitForm } from './support/forms.ts';
import { pathOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

/** Makes each part fail that names countries (the field for one), or languages (the ticket of the desk). */
const withoutNamesOf = (page: Page, broken: 'region' | 'language') =>
  page.addInitScript((type) => {
    class DisplayNames extends Intl.DisplayNames {
      constructor(locales: string | undefined, options: Intl.DisplayNamesOptions) {
        if (options.type === type) throw new Error('broken on purpose');
        super(locales, options);
      }
    }
    Object.assign(Intl, { DisplayNames });
  }, broken);

/** React reports the error that it has caught, and the errors of hydrating the page that contains it. */
test.afterEach(({ problems }) => {
  const isCaught = (problem: string) => /broken on purpose|Minified React error #4/.test(problem);
  problems.splice(0, problems.length, ...problems.filter((problem) => !isCaught(problem)));
});

for (const language of inTurn(languages, 1)) {
  const { ui, steps, validation, help, checks } = textsOf(language);

  test(`${language}: a form that fails is replaced by a sentence, and the other forms work`, async ({
    page,
  }) => {
    await withoutNamesOf(page, 'region');
    await openForms(page, `/${language}/checks`);
    const isSameDocument = await markDocument(page);
    const failed = page.getByText(ui.failed.part, { exact: true });
    await expect(failed).toHaveCount(1);
    // `openForms` opens the folds with a form, and there is none in this one.
    await page.getByText(checks.phone.title, { exact: true }).last().click();
    await expect(failed).toBeVisible();
    await page.getByRole('button', { name: ui.failed.retry, exact: true }).click();
    await expect(page.getByText(ui.failed.lost, { exact: true })).toBeVisible();
    await submitForm(addressForm(page, language), '');
    await expect(page.getByText(validation.address.empty, { exact: true })).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: ui.nav.help, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: help.title, exact: true })).toBeVisible();
    expect(await isSameDocument()).toBe(true);
  });

  test(`${language}: answers work below a form that fails`, { tag: '@all' }, async ({ page }) => {
    await withoutNamesOf(page, 'region');
    await open(page, pathOf(language, 'bell/number-again'));
    await expect(page.getByText(ui.failed.part, { exact: true })).toHaveCount(1);
    await page.keyboard.press('1');
    await expect(title(page, language, 'bell/ring')).toBeVisible();
  });

  test(`${language}: the desk keeps its call when its ticket fails`, { tag: '@all' }, async ({ page }) => {
    await withoutNamesOf(page, 'language');
    await openDesk(page, language, 'name/which-sign');
    const desk = deskTexts(language);
    await page.keyboard.press('n');
    await page.keyboard.type('green bicycle');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await expect(page.getByText(ui.failed.part, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: ui.failed.retry, exact: true }).click();
    await page.keyboard.press('1');
    await expect(title(page, language, 'name/spelling')).toBeVisible();
    await expect(callTrail(page, language)).toHaveCount(1);
    await expect(page.getByRole('textbox', { name: desk.notes.notes })).toHaveValue('green bicycle');
  });

  test(`${language}: the desk keeps its call when everything around it fails`, async ({ page }) => {
    await openDesk(page, language, 'name/which-sign');
    const desk = deskTexts(language);
    await page.keyboard.press('1');
    await expect(title(page, language, 'name/spelling')).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.type('green bicycle');
    await page.keyboard.press('Escape');
    // Each page needs the date.
    await page.evaluate(() => {
      Date.prototype.toISOString = () => {
        throw new Error('broken on purpose');
      };
    });
    await page.goBack();
    const heading = page.getByRole('main').getByRole('heading', { name: ui.failed.title, exact: true });
    await expect(heading).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: ui.site.name })).toBeVisible();
    await expect(page.getByText(ui.failed.kept, { exact: true })).toHaveCount(0);
    await expect(page.getByText(desk.failed.kept, { exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: desk.summary.title })).toContainText('green bicycle');
    await page.getByRole('button', { name: ui.failed.show, exact: true }).click();
    await expect(heading).toBeFocused();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      dialog.dismiss().catch(() => undefined);
    });
    // The reload is cancelled, so the click does not wait for it.
    await page.getByRole('link', { name: ui.failed.reload, exact: true }).click({ noWaitAfter: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await page.evaluate(() => {
      Date.prototype.toISOString = () => '2026-11-23T00:00:00.000Z';
    });
    await page.goForward();
    await expect(title(page, language, 'name/spelling')).toBeVisible();
    await expect(callTrail(page, language)).toHaveCount(1);
    await expect(page.getByRole('textbox', { name: desk.notes.notes })).toHaveValue('green bicycle');
  });

  test(`${language}: a page that fails leads to the same page without script, which does not fail`, async ({
    page,
  }) => {
    // The notice of this step formats a date.
    await page.addInitScript(() => {
      Date.prototype.toLocaleDateString = () => {
        throw new Error('broken on purpose');
      };
    });
    const path = pathOf(language, 'bell/no-ring', [
      ['start', 'at-bell'],
      ['bell', 'no-ring'],
    ]);
    await open(page, path);
    const heading = page.getByRole('heading', { level: 1, name: ui.failed.title, exact: true });
    await expect(heading).toBeVisible();
    await page.getByRole('link', { name: ui.failed.reload, exact: true }).click();
    await waitUntilHydrated(page);
    await expect(heading).toBeVisible();
    await expect(page).toHaveURL(path);
    await page.getByRole('link', { name: ui.failed.plain, exact: true }).click();
    await expect(page).toHaveURL(`${path}&plain`);
    await expect(title(page, language, 'bell/no-ring')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(heading).toHaveCount(0);
    await expect(page.getByText(steps['bell/no-ring'].lead, { exact: true })).toBeVisible();
    // What needs a script is not shown.
    await expect(page.getByRole('switch')).toHaveCount(0);
    // Its links lead to pages that cannot fail either, and keep the answers.
    await page.getByRole('main').getByRole('list').getByRole('link').first().click();
    const next = pathOf(language, 'inside', [
      ['start', 'at-bell'],
      ['bell', 'no-ring'],
      ['bell/no-ring', 'worked'],
    ]);
    await expect(page).toHaveURL(`${next}&plain`);
    await expect(title(page, language, 'inside')).toBeVisible();
    const [other] = languages.filter((each) => each !== language);
    await page.getByRole('banner').locator(`a[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(`${next.replace(`/${language}/`, `/${other}/`)}&plain`);
  });
}
