// Which language a reader gets, and how they change it without losing their place.

import { markDocument, open, readServed, takenOver } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { expectPlace, type Given, pathOf, title } from './support/steps.ts';
import { languageLink, languages, textsOf } from './support/texts.ts';
import { alternatesOf, builtPages } from './support/UNKNOWN.ts';

const trail = [
  ['start', 'at-name'],
  ['name', 'member'],
] as const satisfies readonly Given[];

const pairs = languages.flatMap((from) =>
  languages.filter((to) => to !== from).map((to) => [from, to] as const),
);

for (const [from, to] of pairs) {
  test(`from ${from} to ${to}: step and trail stay, and no page is loaded`, async ({ page }) => {
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

    await page.goBack();
    await expectPlace(page, from, 'name/which-sign', trail);
    await expect(page.locator('html')).toHaveAttribute('lang', from);
    await expect(page).toHaveTitle(before);
    expect(await isSameDocument()).toBe(true);
  });

  test(`from ${from} to ${to}: where the texts cannot be fetched the page is loaded`, async ({
    page,
    problems,
  }) => {
    const asset = `**/assets/${to}-*.js`;
    let refused = 0;
    await page.route(asset, (route) => {
      refused += 1;
      return route.abort('connectionrefused');
    });
    await open(page, pathOf(from, 'name/which-sign', trail));
    const isSameDocument = await markDocument(page);
    expect(refused, 'nobody asks for another language before it is wanted').toBe(0);
    await languageLink(page, to).click();
    await expect(title(page, to, 'name/which-sign')).toBeVisible();
    await expect(page).toHaveURL(pathOf(to, 'name/which-sign', trail));
    await expect(page.locator('html')).toHaveAttribute('lang', to);
    expect(refused).toBeGreaterThan(0);
    expect(await isSameDocument()).toBe(false);

    // What was refused is all that may have been complained of.
    const isOfAsset = (problem: string) => problem.includes(`/assets/${to}-`);
    expect(problems.filter((problem) => !isOfAsset(problem))).toEqual([]);
    await page.unroute(asset);
    await page.reload();
    await takenOver(page);
    await expectPlace(page, to, 'name/which-sign', trail);
    problems.splice(0, problems.length, ...problems.filter((problem) => !isOfAsset(problem)));
  });
}

/** The languages of browsers, each with the one that they are led to: as it is, with a country, and one that is not ours. */
const browsers = [
  ...languages.flatMap((language) => [
    [language, language] as const,
    [`${language}-${new Intl.Locale(language).maximize().region}`, language] as const,
  ]),
  ['eo', 'en'] as const,
];

for (const [locale, language] of browsers) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test(`is led from / to ${language}`, async ({ page }) => {
      await page.goto('/');
      await expectPlace(page, language, 'start', []);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });
  });
}

for (const language of languages) {
  test(`${language} last used is ${language} again from /`, async ({ page }) => {
    await page.goto('/');
    await takenOver(page);
    await expectPlace(page, 'en', 'start', []);
    await open(page, `/${language}/help`);
    await page.goto('/');
    await expectPlace(page, language, 'start', []);
  });
}

test.describe('the head of each page', () => {
  // As a search engine reads it: as it is served.
  test('names the page and its other languages', async ({ page }) => {
    for (const { path, canonical: own, isNotFound, isDesk, isSheet } of builtPages) {
      await test.step(path, async () => {
        const { found } = await readServed(page, path, (served) => {
          const each = (selector: string, attribute: string) =>
            [...served.querySelectorAll(`head > ${selector}`)].map((one) => one.getAttribute(attribute));
          const languages = each('link[rel="alternate"]', 'hreflang');
          const addresses = each('link[rel="alternate"]', 'href');
          return {
            canonical: each('link[rel="canonical"]', 'href'),
            robots: each('meta[name="robots"]', 'content'),
            alternates: languages.map((language, position) => [language, addresses[position]] as const),
          };
        });
        // The desk is a tool, and a sheet is for the printer: nobody should find them by a search.
        if (isNotFound || isDesk || isSheet) {
          expect(found).toEqual({ canonical: [], alternates: [], robots: ['noindex'] });
          return;
        }
        expect(found.canonical).toEqual([own]);
        expect(Object.fromEntries(found.alternates)).toEqual(alternatesOf(own));
        expect(found.robots).toEqual([]);
      });
    }
  });
});
