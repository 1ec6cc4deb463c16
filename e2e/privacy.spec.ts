// Typed text stays in the page: out of requests, the URL, the history, storage and the title. It comes back with the
// reader, in its field only, until they clear it, reload the page or reach an end that solves the problem.
import type { Locator, Page } from 'playwright/test';
import { site } from '../tests/fixtures/guide/site.ts';
import { open, waitUntilHydrated } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressForm,
  allowClipboard,
  asListed,
  clipboard,
  copyButton,
  messageForm,
  nextStepLink,
  openForms,
  phoneForm,
  submitForm,
} from './support/forms.ts';
import { watchPrivacy } from './support/privacy-judge.ts';
import type { StepId } from './support/steps.ts';
import { giveAnswer, pathOf, title } from './support/steps.ts';
import { fill, languageLink, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const { student, university } = site.domains;

/** What the reader types, and the parts of it that must not be found anywhere: invented words, and national numbers. */
const NAME = 'zq7sentinel';
const MOBILE = { typed: '０９０－８３１７－２９４６', national: '9083172946' };
const LANDLINE = { typed: '06 (8317) 2946', national: '683172946' };
const ABROAD = { typed: '+39 347 829 1563', national: '3478291563' };
const WORD = 'blorptwist';
const SECRETS = [NAME, MOBILE.national, LANDLINE.national, ABROAD.national, WORD];

/** Where each form is: all on one page, or each at its step. */
const places = (language: string) => ({
  'on the page of the checks': {
    address: `/${language}/checks`,
    phone: `/${language}/checks`,
    message: `/${language}/checks`,
  },
  'at the steps': {
    address: pathOf(language, 'name/check', [['start', 'not-sure']]),
    phone: pathOf(language, 'bell/number', [['bell/badge', 'number']]),
    message: pathOf(language, 'name/which-sign', [['name', 'member']]),
  },
});

/** Watches the page for the secrets. */
async function watchSecrets(page: Page, language: string) {
  const judge = await watchPrivacy(page);
  const expectSecret = async () => expect(await judge.find(SECRETS)).toEqual([]);
  const expectNothing = async () => {
    expect(await judge.findShown(SECRETS)).toEqual([]);
    await expectSecret();
  };
  return {
    expectSecret,

    expectNothing,

    /** Follows a link from a form, and returns to the form with its text, which is nowhere else. */
    async followAndReturn(link: Locator, to: StepId, field: Locator): Promise<void> {
      const typed = await field.inputValue();
      await link.click();
      await expect(title(page, language, to)).toBeVisible();
      await expectNothing();
      await page.goBack();
      await expect(field).toHaveValue(typed);
      await expect(link).toBeVisible();
      expect(await judge.findShown(SECRETS)).toContain('field');
      await expectSecret();
    },

    /** Clears a form. Its text does not come back. */
    async clear({ form, field }: { form: Locator; field: Locator }, name: string): Promise<void> {
      await form.getByRole('button', { name, exact: true }).click();
      await expect(field).toBeFocused();
      await expectNothing();
      await page
        .getByRole('banner')
        .getByRole('link', { name: textsOf(language).ui.nav.help })
        .click();
      await expect(field).toHaveCount(0);
      await page.goBack();
      await expect(field).toHaveValue('');
      await expectNothing();
    },

    /** Expects no secret in any history entry. */
    async expectSecretOnTheWayBack(path: string): Promise<void> {
      expect(await judge.findOnTheWayBack(SECRETS, () => waitUntilHydrated(page))).toEqual([]);
      // Proves that the checker works: it finds a text that the history contains.
      expect(await judge.find([path])).not.toEqual([]);
    },
  };
}

for (const language of inTurn(languages, 0)) {
  const { check } = textsOf(language).ui;

  for (const [where, paths] of inTurn(Object.entries(places(language)), 0)) {
    test(`${language}: an address typed ${where} stays in the page`, async ({ page }) => {
      await allowClipboard(page);
      const secrets = await watchSecrets(page, language);
      const own = addressForm(page, language);
      await openForms(page, paths.address);
      await own.field.pressSequentially(NAME);
      await secrets.expectSecret();
      for (const typed of [
        NAME,
        `${NAME}@example.com`,
        `${NAME}@${student}x`,
        `${NAME}@${university}`,
        `${NAME.toUpperCase()} @ ${student}`,
      ]) {
        await submitForm(own, typed);
        await expect(own.form.getByRole('link')).toBeVisible();
        await expect(own.field).toHaveValue(typed);
        await secrets.expectSecret();
      }
      const address = `${NAME}@${student}`;
      await copyButton(own, language, address).click();
      await expect(own.form.getByText(check.copied, { exact: true })).toBeVisible();
      await secrets.expectSecret();
      // The address is on the clipboard, as the reader asked.
      expect(await clipboard(page)).toBe(address);
      await secrets.followAndReturn(nextStepLink(own, language, 'name/spelling'), 'name/spelling', own.field);
      await secrets.clear(own, check.address.clear);
      await secrets.expectSecretOnTheWayBack(paths.address);
    });

    test(`${language}: a number typed ${where} stays in the page`, async ({ page }) => {
      await allowClipboard(page);
      const secrets = await watchSecrets(page, language);
      const own = phoneForm(page, language);
      await openForms(page, paths.phone);
      await expect(own.country).toBeVisible();
      await submitForm(own, ABROAD.typed);
      const italy = asListed('IT', '39', language);
      const country = italy.replace(/ \(.*/, '');
      await own.form
        .getByRole('button', { name: fill(check.phone.switch, { country }), exact: true })
        .click();
      await expect(own.country).toHaveValue(italy);
      await copyButton(own, language, ABROAD.national).click();
      await secrets.expectSecret();
      await own.country.fill(WORD);
      await expect(own.form.getByText(check.phone.noCountry, { exact: true })).toBeVisible();
      await secrets.expectSecret();
      await own.country.fill('81');
      await own.form.getByRole('option', { name: asListed('JP', '81', language), exact: true }).click();
      await submitForm(own, MOBILE.typed);
      await copyButton(own, language, MOBILE.national).click();
      await expect(own.form.getByText(check.copied, { exact: true })).toBeVisible();
      await secrets.expectSecret();
      await submitForm(own, LANDLINE.typed);
      await secrets.expectSecret();
      await secrets.followAndReturn(nextStepLink(own, language, 'bell/reset'), 'bell/reset', own.field);
      await secrets.clear(own, check.phone.clear);
      await secrets.expectSecretOnTheWayBack(paths.phone);
    });

    test(`${language}: a message typed ${where} stays in the page`, async ({ page }) => {
      const secrets = await watchSecrets(page, language);
      const own = messageForm(page, language);
      await openForms(page, paths.message);
      await own.field.pressSequentially(`${WORD} ${NAME}`);
      await expect(own.form.getByText(check.message.none, { exact: true })).toBeVisible();
      await secrets.expectSecret();
      await own.field.fill(`${NAME}@${student} ${WORD} AADSTS50053 ${MOBILE.typed}`);
      await expect(own.found).toContainText([WORD]);
      await secrets.expectSecret();
      await secrets.followAndReturn(own.found.getByRole('link'), 'key/locked', own.field);
      await secrets.clear(own, check.message.clear);
      await secrets.expectSecretOnTheWayBack(paths.message);
    });

    test(`${language}: text typed ${where} stays in the page in every language, and a reload clears it`, async ({
      page,
    }) => {
      const secrets = await watchSecrets(page, language);
      const forms = [
        { path: paths.address, formOf: addressForm, typed: `${NAME}@${student}` },
        { path: paths.phone, formOf: phoneForm, typed: MOBILE.typed },
        { path: paths.message, formOf: messageForm, typed: `${WORD} AADSTS50053` },
      ];
      for (const { path, formOf, typed } of forms) {
        await openForms(page, path);
        const { field } = formOf(page, language);
        await field.fill(typed);
        await field.press('Enter');
        for (const other of languages.filter((each) => each !== language)) {
          await languageLink(page, other).click();
          await expect(formOf(page, other).field).toHaveValue(new RegExp(typed.replace(/[+()]/g, '.')));
          await secrets.expectSecret();
          await page.reload();
          await expect(formOf(page, other).field).toHaveValue('');
          await secrets.expectNothing();
        }
      }
      await secrets.expectSecretOnTheWayBack(paths.address);
    });
  }
  test(`${language}: an address comes back with the guide’s Back, and is forgotten at an end that solves the problem`, async ({
    page,
  }) => {
    const secrets = await watchSecrets(page, language);
    const own = addressForm(page, language);
    const path = pathOf(language, 'name/check', [['start', 'not-sure']]);
    await open(page, path);
    const typed = `${NAME.toUpperCase()} @ ${student}`;
    await submitForm(own, typed);
    const next = nextStepLink(own, language, 'name/spelling');
    await next.click();
    await expect(title(page, language, 'name/spelling')).toBeVisible();
    await page.keyboard.press('b');
    await expect(own.field).toHaveValue(typed);
    await secrets.expectSecret();
    await next.click();
    await giveAnswer(page, language, ['name/spelling', 'worked']);
    await expect(title(page, language, 'inside')).toBeVisible();
    await secrets.expectNothing();
    for (const step of ['name/spelling', 'name/check'] as const) {
      await page.goBack();
      await expect(title(page, language, step)).toBeVisible();
      await secrets.expectNothing();
    }
    await expect(own.field).toHaveValue('');
  });
}
