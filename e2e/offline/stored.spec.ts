// After the first visit the guide works without internet.

import { waitUntilHydrated } from '../support/browser.ts';
import { jumps, openDesk } from '../support/desk-parts.ts';
import { expect } from '../support/fixtures.ts';
import { addressForm, openForms, phoneForm, submitForm, switchTo } from '../support/forms.ts';
import { answerLink, expectPlace, pathOf, title } from '../support/steps.ts';
import { REFUSED, storedParts, test, untilAllStored, untilStored } from '../support/stored-guide.ts';
import { languageLink, languages, textsOf } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

test.beforeEach(({ ignoreProblems }) => ignoreProblems(REFUSED));

for (const language of inTurn(languages, 0)) {
  const { ui, help } = textsOf(language);

  test(`${language}: steps, checks, search, map, desk, sheets and codes open without internet`, async ({
    page,
    server,
  }) => {
    await page.goto(pathOf(language, 'name'));
    await untilStored(page, ui.offline.ready);
    await server.stop();

    await page.goto(`${pathOf(language, 'key', [['start', 'at-key']])}&from=mail`);
    await expect(title(page, language, 'key')).toBeVisible();
    await answerLink(page, language, ['key', 'refused']).click();
    await expectPlace(page, language, 'key/changed-lately', [
      ['start', 'at-key'],
      ['key', 'refused'],
    ]);
    await page.goBack();
    await expect(title(page, language, 'key')).toBeVisible();

    await openForms(page, `/${language}/checks`);
    await submitForm(addressForm(page, language), 'h123456z');
    await expect(addressForm(page, language).form.getByRole('link').first()).toBeVisible();
    await submitForm(phoneForm(page, language), '+39 347 829 1563');
    await expect(switchTo(page, language, 'IT', '39')).toBeVisible();

    await page.goto(`/${language}/map`);
    await expect(page.getByRole('main').getByRole('link').nth(5)).toBeVisible();
    await page.goto(`/${language}/links`);
    await page.locator('main details summary').first().click();
    await expect(page.getByRole('main').getByRole('img').first()).toBeVisible();

    await openDesk(page, language, 'bell/badge');
    await page.keyboard.press('/');
    await page.keyboard.type('a2k');
    await expect(jumps(page)).not.toHaveCount(0);

    await page.goto(`/${language}/print/name`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('/A4R?from=poster');
    await expect(page).toHaveURL(new RegExp(`/${language}/[^?]+[?]from=poster$`));
    await page.goto(`/${language}/help/`);
    await expect(page.getByRole('heading', { level: 1, name: help.title, exact: true })).toBeVisible();
    await expect(page).toHaveURL(`/${language}/help`);
  });
}

for (const language of inTurn(languages, 1)) {
  const [other = ''] = languages.filter((each) => each !== language);

  test(`${language}: the other language is there too, by its link and by its address`, async ({
    page,
    server,
  }) => {
    await page.goto(pathOf(language, 'name'));
    await untilAllStored(page, languages);
    await server.stop();
    await page.goto(pathOf(language, 'name', [['start', 'at-name']]));
    await waitUntilHydrated(page);
    await languageLink(page, other).click();
    await expectPlace(page, other, 'name', [['start', 'at-name']]);
    await page.goto(pathOf(other, 'key'));
    await expect(title(page, other, 'key')).toBeVisible();
    await expect(page.getByText(textsOf(other).ui.offline.ready, { exact: true })).toBeVisible();
  });

  test(`${language}: with a browser that saves data, only the language that is used is stored`, {
    tag: '@all',
  }, async ({ page, server }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, addEventListener() {} } }),
    );
    await page.goto(pathOf(language, 'name'));
    await untilStored(page, textsOf(language).ui.offline.ready);
    expect(await storedParts(page)).toEqual(['shared', language]);
    await server.stop();
    // Its texts are stored with the scripts, so that the other language can be read all the same.
    await page.goto(pathOf(other, 'key'));
    await expect(title(page, other, 'key')).toBeVisible();
    // A page that nobody knows says in every language that it is not stored.
    await page.goto(`/${other}/newer-page`);
    for (const each of languages)
      await expect(
        page.getByRole('heading', { name: textsOf(each).ui.offline.title, exact: true }),
      ).toBeVisible();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('what is stored comes while nothing else is to be done, once, and whole', async ({ page, server }) => {
  const [language = ''] = languages;
  await page.goto(pathOf(language, 'name'));
  await untilAllStored(page, languages);
  const stored = server.asked.indexOf('/worker.js');
  const own = await page.evaluate(() => document.querySelectorAll('link[rel="modulepreload"]').length);
  expect(stored).toBeGreaterThan(own);
  const packs = server.asked.filter((path) => /pages-\w+-/.test(path));
  expect(packs).toHaveLength(languages.length + 1);
  await page.reload();
  await untilStored(page, textsOf(language).ui.offline.ready);
  expect(server.asked.filter((path) => /pages-\w+-/.test(path))).toHaveLength(packs.length);
});
