// Which language a reader gets, and how they change it without losing their place.
import { markDocument, open, untilClicksCount, waitUntilIdle } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { expectPlace, type Given, pathOf, title } from './support/steps.ts';
import { languageLink, languages, textsOf } from './support/texts.ts';
import { everyNth, inTurn } from './support/turns.ts';

const trail = [
  ['start', 'at-name'],
  ['name', 'member'],
] as const satisfies readonly Given[];

const pairs = languages.flatMap((from) =>
  languages.filter((to) => to !== from).map((to) => [from, to] as const),
);

for (const [from, to] of inTurn(pairs, 1)) {
  test(`from ${from} to ${to}: the reader keeps step and trail, and no page is loaded`, async ({ page }) => {
    await open(page, pathOf(from, 'name/which-sign', trail));
    const isSameDocument = await markDocument(page);
    const before = await page.title();
    await languageLink(page, to).click();
    await expectPlace(page, to, 'name/which-sign', trail);
    await expect(page.locator('html')).toHaveAttribute('lang', to);
    const { steps, ui } = textsOf(to);
    await expect(page).toHaveTitle(`${steps['name/which-sign'].title} · ${ui.site.name}`);
    expect(await page.title()).not.toBe(before);
    expect(await isSameDocument()).toBe(true);

    // The switch adds no history entry, so the way back is another switch.
    await untilClicksCount(page);
    await languageLink(page, from).click();
    await expectPlace(page, from, 'name/which-sign', trail);
    await expect(page.locator('html')).toHaveAttribute('lang', from);
    await expect(page).toHaveTitle(before);
    expect(await isSameDocument()).toBe(true);
  });

  test(`from ${from} to ${to}: the browser loads the page if the texts cannot be fetched`, async ({
    page,
    ignoreProblems,
  }) => {
    // The browser may report only the refused requests.
    ignoreProblems(new RegExp(`/assets/${to}-`));
    const asset = `**/assets/${to}-*.js`;
    let refused = 0;
    await page.route(asset, (route) => {
      refused += 1;
      return route.abort('connectionrefused');
    });
    await open(page, pathOf(from, 'name/which-sign', trail));
    const isSameDocument = await markDocument(page);
    expect(refused, 'another language is not requested before it is chosen').toBe(0);
    await languageLink(page, to).click();
    await expect(title(page, to, 'name/which-sign')).toBeVisible();
    await expect(page).toHaveURL(pathOf(to, 'name/which-sign', trail));
    await expect(page.locator('html')).toHaveAttribute('lang', to);
    expect(refused).toBeGreaterThan(0);
    expect(await isSameDocument()).toBe(false);

    await page.unroute(asset);
    await page.reload();
    await waitUntilIdle(page);
    await expectPlace(page, to, 'name/which-sign', trail);
  });
}

/** Browser locales with the language they lead to: the language itself, with a country, and an unsupported one. */
const browsers = [
  ...languages.flatMap((language) => [
    [language, language] as const,
    [`${language}-${new Intl.Locale(language).maximize().region}`, language] as const,
  ]),
  ['eo', 'en'] as const,
];

for (const [locale, language] of everyNth(browsers, 2)) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test(`is sent from / to ${language}`, async ({ page }) => {
      await page.goto('/');
      await expectPlace(page, language, 'start', []);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });
  });
}

for (const language of languages) {
  test(`a browser that used ${language} last is sent from / to ${language}`, async ({ page }) => {
    await page.goto('/');
    await waitUntilIdle(page);
    await expectPlace(page, 'en', 'start', []);
    await open(page, `/${language}/help`);
    await page.goto('/');
    await expectPlace(page, language, 'start', []);
  });
}
