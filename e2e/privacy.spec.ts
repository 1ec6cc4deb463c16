// What is typed goes nowhere: not to a server, not into the address or the history, not onto the device, not into words.
import type { Locator, Page } from 'playwright/test';
import { site } from '../src/site.ts';
import { hydrated } from './support/browser.ts';
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
import { pathOf, title } from './support/steps.ts';
import { fill, languageLink, languages, textsOf } from './support/texts.ts';

const { student, university } = site.domains;

/** What is typed, and what of it must not be found anywhere: words that nobody made up before, and national numbers. */
const NAME = 'zq7sentinel';
const MOBILE = { typed: '０９０－８３１７－２９４６', national: '9083172946' };
const LANDLINE = { typed: '06 (8317) 2946', national: '683172946' };
const ABROAD = { typed: '+39 347 829 1563', national: '3478291563' };
const WORD = 'blorptwist';
const SECRETS = [NAME, MOBILE.national, LANDLINE.national, ABROAD.national, WORD];

/** Where each form is filled in: all on one page, or each at its step. */
const places = (language: string) => ({
  'on the page of the checks': {
    address: `/${language}/checks`,
    phone: `/${language}/checks`,
    message: `/${language}/checks`,
  },
  'at the steps': {
    address: pathOf(language, 'name/check', [['start', 'not-sure']]),
    phone: pathOf(language, 'bell/number', [['bell/badge', 'additional-verification']]),
    message: pathOf(language, 'name/which-sign', [['name', 'member']]),
  },
});

for (const language of languages) {
  for (const [where, paths] of Object.entries(places(language))) {
    test(`${language}: nothing that is typed ${where} leaves what is shown`, async ({ page }) => {
      test.slow();
      const { ui } = textsOf(language);
      const judge = await watchPrivacy(page);
      const expectSecret = async () => expect(await judge.find(SECRETS)).toEqual([]);
      await allowClipboard(page);

      /** Follows a link from a form, and comes back to an empty one. */
      async function thereAndBack(page: Page, link: Locator, to: StepId, field: Locator): Promise<void> {
        await link.click();
        await expect(title(page, language, to)).toBeVisible();
        await expectSecret();
        const html = await page.content();
        for (const secret of SECRETS) expect(html).not.toContain(secret);
        await page.goBack();
        await expect(field).toHaveValue('');
        await expectSecret();
      }

      await test.step('the address', async () => {
        const own = addressForm(page, language);
        await openForms(page, paths.address);
        await own.field.pressSequentially(NAME);
        await expectSecret();
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
          await expectSecret();
        }
        const address = `${NAME}@${student}`;
        await copyButton(own, language, address).click();
        await expect(own.form.getByText(ui.check.copied, { exact: true })).toBeVisible();
        await expectSecret();
        // Where it was asked to go it is.
        expect(await clipboard(page)).toBe(address);
        await thereAndBack(page, nextStepLink(own, language, 'name/spelling'), 'name/spelling', own.field);
      });

      await test.step('the number', async () => {
        const own = phoneForm(page, language);
        await openForms(page, paths.phone);
        await expect(own.country).toBeVisible();
        await submitForm(own, ABROAD.typed);
        const italy = asListed('IT', '39', language);
        await own.form
          .getByRole('button', {
            name: fill(ui.check.phone.switch, { country: italy.replace(/ \(.*/, '') }),
            exact: true,
          })
          .click();
        await expect(own.country).toHaveValue(italy);
        await copyButton(own, language, ABROAD.national).click();
        await expectSecret();
        await own.country.fill(WORD);
        await expect(own.form.getByText(ui.check.phone.noCountry, { exact: true })).toBeVisible();
        await expectSecret();
        await own.country.fill('81');
        await own.form.getByRole('option', { name: asListed('JP', '81', language), exact: true }).click();
        await submitForm(own, MOBILE.typed);
        await copyButton(own, language, MOBILE.national).click();
        await expect(own.form.getByText(ui.check.copied, { exact: true })).toBeVisible();
        await expectSecret();
        await submitForm(own, LANDLINE.typed);
        await expectSecret();
        await thereAndBack(page, nextStepLink(own, language, 'bell/badge'), 'bell/badge', own.field);
      });

      await test.step('the message', async () => {
        const own = messageForm(page, language);
        await openForms(page, paths.message);
        await own.field.pressSequentially(`${WORD} ${NAME}`);
        await expect(own.form.getByText(ui.check.message.none, { exact: true })).toBeVisible();
        await expectSecret();
        await own.field.fill(`${NAME}@${student} ${WORD} AADSTS50126 ${MOBILE.typed}`);
        await expect(own.found).toContainText([WORD]);
        await expectSecret();
        const to = 'key/changed-lately';
        await thereAndBack(page, own.found.getByRole('link'), to, own.field);
      });

      await test.step('another language, and a reload', async () => {
        const forms = [
          { path: paths.address, formOf: addressForm, typed: `${NAME}@${student}` },
          { path: paths.phone, formOf: phoneForm, typed: MOBILE.typed },
          { path: paths.message, formOf: messageForm, typed: `${WORD} AADSTS50126` },
        ];
        for (const { path, formOf, typed } of forms) {
          await openForms(page, path);
          const { field } = formOf(page, language);
          await field.fill(typed);
          await field.press('Enter');
          for (const other of languages.filter((each) => each !== language)) {
            await languageLink(page, other).click();
            await expect(formOf(page, other).field).toHaveValue(new RegExp(typed.replace(/[+()]/g, '.')));
            await expectSecret();
            await page.reload();
            await expect(formOf(page, other).field).toHaveValue('');
            await expectSecret();
          }
        }
      });

      expect(await judge.findOnTheWayBack(SECRETS, () => hydrated(page))).toEqual([]);
      // The judge was awake: it sees what there is to see.
      expect(await judge.find([paths.address])).not.toEqual([]);
    });
  }
}
