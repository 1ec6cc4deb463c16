// Checks that few readers need are folded, so that the answers follow directly after the text.
import { open, unfold } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { codeForm, messageForm, phoneForm } from './support/forms.ts';
import { pathOf } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const language of inTurn(languages, 0)) {
  const { ui, checks } = textsOf(language);

  test(`${language}: the title of the number check opens and closes it, by mouse and keyboard`, async ({
    page,
  }) => {
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

  test(`${language}: the message search is open at the step about the message, and folded elsewhere`, async ({
    page,
  }) => {
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
    for (const id of ['address', 'phone', 'message'] as const) {
      await expect(
        page.getByRole('heading', { level: 2, name: checks[id].title, exact: true }),
      ).toBeVisible();
      await expect(page.getByLabel(ui.check[id].label, { exact: true })).toBeHidden();
    }
  });
}
