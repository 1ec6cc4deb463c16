// Nothing that a reader opens or types needs sideways scrolling on the narrowest screen that WCAG 2.2 requires
// (1.4.10), also with the widest letters and lines (1.4.12) and with text of double size (1.4.4).
import { open, unfold } from './support/browser.ts';
import { openDesk } from './support/desk-parts.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { addressForm, copyButton, messageForm, openForms, phoneForm, submitForm } from './support/forms.ts';
import { pathOf } from './support/steps.ts';
import { smallTargets } from './support/targets.ts';
import { languages, textsOf } from './support/texts.ts';
import { cutOff, doubleText, tooWide, widenText } from './support/width.ts';

test.use({ viewport: { width: 320, height: 568 } });

for (const language of languages) {
  test(`${language}: a long trail fits the screen`, async ({ page }) => {
    const { answers, end } = journeys.name;
    await open(page, pathOf(language, end, answers));
    await page.getByRole('navigation').locator('summary').click();
    await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(answers.length);
    expect(await tooWide(page)).toEqual([]);
  });

  for (const path of [
    '',
    'name/check',
    'bell/number',
    'key/wait',
    'checks',
    'help',
    'map',
    'print/bell',
    '404',
    'desk',
  ]) {
    test(`${language}: /${path} fits the screen with wide and with large text, and its targets are large enough`, async ({
      page,
    }) => {
      if (path === 'desk') await openDesk(page, language);
      else await open(page, `/${language}/${path}`);
      await unfold(page);
      expect(await smallTargets(page)).toEqual([]);
      await widenText(page);
      expect(await tooWide(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      await doubleText(page);
      expect(await tooWide(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await tooWide(page)).toEqual([]);
    });
  }

  test(`${language}: the findings of a long address fit the screen`, async ({ page }) => {
    await open(page, pathOf(language, 'name/check'));
    await submitForm(addressForm(page, language), `${'a-very-long-name'.repeat(6)}@members.example.edu`);
    await expect(page.getByText(textsOf(language).ui.check.address.asTyped)).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
  });

  test(`${language}: the checks with long findings and the list of countries fit the screen`, async ({
    page,
  }) => {
    await openForms(page, `/${language}/checks`);
    await submitForm(addressForm(page, language), 'a-very-long-name'.repeat(12));
    const phone = phoneForm(page, language);
    await submitForm(phone, ` 09012345678 ${'-'.repeat(80)}`);
    await expect(copyButton(phone, language, '9012345678')).toBeVisible();
    const message = messageForm(page, language);
    await message.field.fill(`AADSTS50126${'a'.repeat(300)}`);
    await expect(message.found).toHaveCount(1);
    await phone.country.click();
    await expect(phone.form.getByRole('option').first()).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
  });
}
