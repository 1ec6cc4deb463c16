// Text typed before the scripts have loaded, as on a slow connection: the page is already readable and accepts text.
import type { Page } from 'playwright/test';
import { open, PHONE_NUMBERING, unfold, waitUntilIdle } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressForm,
  asListed,
  codeForm,
  messageForm,
  openForms,
  phoneForm,
  saying,
  waitForm,
} from './support/forms.ts';
import { answerLink, pathOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { translate } from './support/translator.ts';
import { inTurn } from './support/turns.ts';

const SCRIPTS = '**/assets/*.js';

/** Loads a page and holds its scripts back. Returns a function that releases them. */
async function withoutScripts(page: Page, load: () => Promise<unknown>): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(SCRIPTS, async (route) => {
    await promise;
    await route.continue();
  });
  await load();
  await unfold(page);
  return async () => {
    resolve();
    await waitUntilIdle(page);
    await page.unroute(SCRIPTS);
  };
}

/** Opens a page with its scripts held back. */
const openWithoutScripts = (page: Page, path: string) =>
  withoutScripts(page, () => page.goto(path, { waitUntil: 'commit' }));

for (const language of inTurn(languages, 1)) {
  const { ui, validation } = textsOf(language);
  const words = ui.check.phone;
  const path = pathOf(language, 'name/check', [['name/which-sign', 'not-sure']]);
  const typed = 'h123456z@members.example.edu';

  test(`${language}: an address is kept when React hydrates, and can then be validated`, async ({ page }) => {
    const scriptsCome = await openWithoutScripts(page, path);
    const own = addressForm(page, language);
    await own.field.pressSequentially(typed);
    // Nothing can validate the text yet. The page and the text stay.
    await own.submit.click();
    await own.field.press('Enter');
    await expect(page).toHaveURL(path);
    await expect(own.field).toHaveValue(typed);
    await scriptsCome();
    await expect(own.field).toHaveValue(typed);
    await expect(own.field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(saying(own)).toHaveText([validation.address.student]);
    await expect(own.field).toHaveValue(typed);
    await expect(page).toHaveURL(path);
  });

  const others = [
    {
      what: 'a number',
      there: pathOf(language, 'bell/number'),
      formOf: phoneForm,
      text: '090-1234-5678',
      judged: (page: Page) => expect(saying(phoneForm(page, language))).toHaveText([validation.phone.mobile]),
    },
    {
      what: 'the code of a page',
      there: `/${language}/checks`,
      formOf: codeForm,
      text: 'a4r',
      judged: (page: Page) => expect(title(page, language, 'name/which-sign')).toBeVisible(),
    },
    {
      what: 'a message',
      there: pathOf(language, 'start'),
      formOf: messageForm,
      text: 'AADSTS50126',
      judged: (page: Page) => expect(messageForm(page, language).found).toHaveCount(1),
    },
    {
      what: 'a time',
      there: pathOf(language, 'key/wait'),
      formOf: waitForm,
      text: '10:30',
      judged: (page: Page) => expect(waitForm(page, language).said).toContainText(':30'),
    },
  ] as const;
  for (const { what, there, formOf, text, judged } of others) {
    test(`${language}: ${what} is kept when React hydrates, and can then be validated`, async ({ page }) => {
      const scriptsCome = await openWithoutScripts(page, there);
      const { field } = formOf(page, language);
      await field.fill(text);
      await scriptsCome();
      await expect(field).toHaveValue(text);
      await expect(field).toBeFocused();
      await page.keyboard.press('Enter');
      await judged(page);
    });
  }

  test(`${language}: a button that was pressed before React hydrates is pressed again then`, async ({
    page,
  }) => {
    const scriptsCome = await openWithoutScripts(page, path);
    const address = addressForm(page, language);
    await address.field.fill(typed);
    await address.submit.click();
    await scriptsCome();
    await expect(saying(address)).toHaveText([validation.address.student]);
    const waitScriptsCome = await openWithoutScripts(page, pathOf(language, 'key/wait'));
    await waitForm(page, language).justNow.click();
    await waitScriptsCome();
    await expect(waitForm(page, language).said).toContainText(/\d:\d\d/);
  });

  test(`${language}: what was typed and unfolded is kept when React replaces a page that was translated before`, async ({
    page,
    problems,
  }) => {
    await translate(page, 'parsed');
    const scriptsCome = await openWithoutScripts(page, `/${language}/checks`);
    await expect(page.locator('h1 font')).not.toHaveCount(0);
    // Their labels are translated.
    const fields = page
      .locator('form')
      .locator('[inputmode="email"], [inputmode="tel"], textarea, [inputmode="text"]');
    await expect(fields).toHaveCount(4);
    const texts = ['a9', typed, '090-1234-5678', 'AADSTS50126'];
    for (const [at, text] of texts.entries()) await fields.nth(at).fill(text);
    const number = fields.nth(2);
    await number.focus();
    const [served] = await page.locator('h1').elementHandles();
    await scriptsCome();
    expect(await served?.evaluate((heading) => heading.isConnected)).toBe(false);
    for (const [at, text] of texts.entries()) await expect(fields.nth(at)).toHaveValue(text);
    await expect(number).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(
      // Each sentence of a finding is translated for itself.
      page
        .locator('form:has([inputmode="tel"])')
        .getByText(/^[^.。]*[.。]/.exec(validation.phone.mobile)?.[0] ?? ''),
    ).toBeVisible();
    // React reports that it has replaced the page.
    expect(problems.splice(0)).toEqual([expect.stringContaining('React error #418')]);
  });

  test(`${language}: text typed into the country field before its list has loaded searches the list once it has`, {
    tag: '@all',
  }, async ({ page }) => {
    const scriptsCome = await openWithoutScripts(page, pathOf(language, 'bell/number'));
    const own = phoneForm(page, language);
    const early = own.form.getByRole('textbox', { name: words.country, exact: true });
    await early.click();
    await page.keyboard.type('ita');
    await scriptsCome();
    await expect(own.country).toHaveValue('ita');
    await expect(own.country).toBeFocused();
    await page.keyboard.type('l');
    await page.keyboard.press('Enter');
    await expect(own.country).toHaveValue(asListed('IT', '39', language));
  });

  test(`${language}: text left in the country field before the scripts come chooses its country, and the focus stays`, async ({
    page,
  }) => {
    const scriptsCome = await openWithoutScripts(page, pathOf(language, 'bell/number'));
    const own = phoneForm(page, language);
    await own.form.getByRole('textbox', { name: words.country, exact: true }).click();
    await page.keyboard.type('germ');
    await own.field.click();
    await page.keyboard.type('1511');
    await scriptsCome();
    await expect(own.country).toHaveValue(asListed('DE', '49', language));
    await expect(own.country).toHaveAttribute('aria-expanded', 'false');
    await expect(own.field).toBeFocused();
    await page.keyboard.type('23');
    await expect(own.field).toHaveValue('151123');
  });

  for (const where of ['number', 'country'] as const) {
    test(`${language}: text in the country field is kept when React replaces a page that was translated before, with the focus in the ${where}`, {
      tag: '@all',
    }, async ({ page, problems }) => {
      await translate(page, 'parsed');
      const scriptsCome = await openWithoutScripts(page, pathOf(language, 'bell/number'));
      await expect(page.locator('h1 font')).not.toHaveCount(0);
      // Their labels are translated.
      const country = page.locator('form [aria-autocomplete]');
      const number = page.locator('form [inputmode="tel"]');
      const focused = where === 'number' ? number : country;
      await number.fill('1511');
      await country.fill('germ');
      await focused.focus();
      await scriptsCome();
      await expect(page.locator('form [role="combobox"]')).toHaveValue(
        where === 'number' ? asListed('DE', '49', language) : 'germ',
      );
      await expect(focused).toBeFocused();
      await expect(country).toHaveAttribute('aria-expanded', `${where === 'country'}`);
      await expect(number).toHaveValue('1511');
      // React reports that it has replaced the page.
      expect(problems.splice(0)).toEqual([expect.stringContaining('React error #418')]);
    });
  }

  test(`${language}: a number is validated for the country that was chosen before the list loaded`, {
    tag: '@all',
  }, async ({ page }) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route(PHONE_NUMBERING, async (route) => {
      await promise;
      await route.continue();
    });
    await openForms(page, pathOf(language, 'bell/number'));
    const own = phoneForm(page, language);
    await own.form.getByRole('textbox', { name: words.country, exact: true }).focus();
    for (const key of [...'ital', 'Enter', 'Tab', ...'312 345 6789', 'Enter']) await page.keyboard.press(key);
    await expect(own.field).toHaveValue('312 345 6789');
    await expect(saying(own)).toHaveCount(0);
    resolve();
    await expect(saying(own)).toHaveText([validation.phone.mobile]);
    await expect(own.country).toHaveValue(asListed('IT', '39', language));
    await expect(own.field).toBeFocused();
  });

  test(`${language}: after a reload, focus stays in the field being typed in and does not move to the last link`, async ({
    page,
  }) => {
    await open(page, path);
    await answerLink(page, language, ['name/check', 'not-sure']).focus();
    const scriptsCome = await withoutScripts(page, () => page.reload({ waitUntil: 'commit' }));
    const { field } = addressForm(page, language);
    await field.pressSequentially('u12');
    await scriptsCome();
    await expect(field).toBeFocused();
    await page.keyboard.type('34');
    await expect(field).toHaveValue('u1234');
  });
}
