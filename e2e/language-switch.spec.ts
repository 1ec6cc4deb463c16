// The language switch keeps the part of the page that was linked and what was typed, also where no page was found.
import type { Page } from 'playwright/test';
import {
  markDocument,
  open,
  PHONE_NUMBERING,
  unfold,
  untilClicksCount,
  waitUntilHydrated,
  waitUntilIdle,
  waitUntilReloaded,
} from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { addressForm, codeForm, messageForm, openForms, phoneForm, waitForm } from './support/forms.ts';
import { expectPlace, pathOf, title } from './support/steps.ts';
import { fill, languageLink, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const pairs = languages.flatMap((from) =>
  languages.filter((to) => to !== from).map((to) => [from, to] as const),
);

const typed = { code: 'a8', address: 'zq7@exam', phone: '０９０-83', message: 'blorp twist', time: '14:05' };

/** The fields of the page of all checks. */
const fields = (page: Page, language: string) =>
  [
    [codeForm(page, language).field, typed.code],
    [addressForm(page, language).field, typed.address],
    [phoneForm(page, language).field, typed.phone],
    [messageForm(page, language).field, typed.message],
  ] as const;

for (const [from, to] of inTurn(pairs, 0)) {
  test(`from ${from} to ${to}: the switch keeps the part of the page and what was typed`, async ({
    page,
  }) => {
    await openForms(page, `/${from}/checks#phone`);
    const isSameDocument = await markDocument(page);
    for (const [field, text] of fields(page, from)) await field.fill(text);
    for (const language of [to, from]) {
      await untilClicksCount(page);
      await languageLink(page, language).click();
      await expect(page).toHaveURL(`/${language}/checks#phone`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const [field, text] of fields(page, language)) await expect(field).toHaveValue(text);
    }
    await open(page, pathOf(from, 'key/wait'));
    await waitForm(page, from).field.fill(typed.time);
    await languageLink(page, to).click();
    await expect(waitForm(page, to).field).toHaveValue(typed.time);
    // The switch has added no history entry.
    await page.goBack();
    await expect(page).toHaveURL(`/${from}/checks#phone`);
    expect(await isSameDocument(), 'the second page was loaded').toBe(false);
  });

  test(`from ${from} to ${to}: the switch warns before typed text is lost because the new texts fail to load`, async ({
    page,
    ignoreProblems,
  }) => {
    ignoreProblems(/\/assets\/(?:[a-z]{2}|phone-numbering)-/);
    const { ui } = textsOf(from);
    const asset = `**/assets/${to}-*.js`;
    await page.route(asset, (route) => route.abort('connectionrefused'));
    await openForms(page, `/${from}/checks#address`);
    const isSameDocument = await markDocument(page);
    await expect(phoneForm(page, from).country, 'the country is always chosen').not.toHaveValue('');
    // Each link to another language reports separately that its texts have failed to load.
    const alarm = page.getByRole('banner').locator(`[hreflang="${to}"] + [role="alert"]`);
    await expect(alarm).toHaveText('');
    for (const [field, text] of fields(page, from)) await field.fill(text);
    await languageLink(page, to).click();
    await expect(alarm).toHaveText(fill(ui.nav.languageFailed, { language: textsOf(to).language.name }));
    await expect(page).toHaveURL(`/${from}/checks#address`);
    for (const [field, text] of fields(page, from)) await expect(field).toHaveValue(text);
    expect(await isSameDocument()).toBe(true);
    // After the warning a second click loads the page.
    await untilClicksCount(page);
    await languageLink(page, to).click();
    const heading = page.getByRole('heading', { level: 1, name: textsOf(to).checks.title, exact: true });
    await expect(heading).toBeVisible();
    await expect(page).toHaveURL(`/${to}/checks#address`);
    expect(await isSameDocument()).toBe(false);

    // With nothing typed there is nothing to lose and no warning, even while the list of countries loads.
    await page.goto('about:blank');
    await page.route(PHONE_NUMBERING, (route) => route.abort('connectionrefused'));
    await page.goto(`/${from}/checks`);
    await waitUntilReloaded(page);
    await waitUntilHydrated(page);
    await unfold(page);
    await expect(page.getByText(ui.check.phone.notLoaded)).toBeVisible();
    await languageLink(page, to).click();
    await expect(page).toHaveURL(`/${to}/checks`);
    await expect(heading).toBeVisible();
    await page.unroute(asset);
    await page.unroute(PHONE_NUMBERING);
    await page.reload();
    await waitUntilIdle(page);
  });

  test(`from ${from} to ${to}: an unknown page leads to the start, a code to the same code`, async ({
    page,
    allowStatus,
  }) => {
    for (const path of ['nowhere', 'a8r', 'a4r']) allowStatus(404, `/${from}/${path}`);
    await open(page, `/${from}/nowhere`);
    await languageLink(page, to).click();
    await expectPlace(page, to, 'start', []);

    await open(page, `/${from}/a8r`);
    const isSameDocument = await markDocument(page);
    await languageLink(page, to).click();
    const sentence = fill(textsOf(to).ui.code.unknown, { code: 'A8R' });
    await expect(page.getByRole('heading', { level: 1, name: sentence, exact: true })).toBeVisible();
    await expect(page).toHaveURL(`/${to}/A8R`);
    expect(await isSameDocument()).toBe(true);

    await open(page, `/${from}/a4r`);
    await languageLink(page, to).click();
    await expect(title(page, to, 'name/which-sign')).toBeVisible();
    await expectPlace(page, to, 'name/which-sign', []);
  });
}
