// Links as people and programs write, send and damage them, opened in a browser.
import { BASE, pastedLinks } from '../../tests/content/url/pasted-links.ts';
import { waitUntilHydrated } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { realGuide } from '../support/real-guide.ts';
import { everyNth, usesAll } from '../support/turns.ts';

/** The links without the base path, since this build has none. */
const links = pastedLinks.map((each) => ({ ...each, link: each.link.replace(BASE, '') }));
const opened = everyNth(
  links.filter(({ page }) => page !== undefined),
  6,
);
const missing = links.filter(({ page }) => page === undefined);

/** How many links one test opens. */
const AT_ONCE = 12;

const codes = realGuide.steps.map(({ code }) => code);

/** The title in the HTML of a page, whose only escaped character is the ampersand. */
const TITLE = /<title>([^<]+)<\/title>/;

for (let first = 0; first < opened.length; first += AT_ONCE) {
  const some = opened.slice(first, first + AT_ONCE);
  test(`links ${first + 1} to ${first + some.length} open their pages, whose address the browser then shows`, async ({
    page,
    allowStatus,
    request,
  }) => {
    for (const { link, why, page: path = '', claims } of some) {
      await test.step(`${link} (${why})`, async () => {
        if ((await request.get(link)).status() === 404) allowStatus(404, link);
        await page.goto(link);
        await expect(page).toHaveURL((url) => url.pathname === path);
        const served = await request.get(page.url());
        expect(served.status()).toBe(200);
        const [, title = ''] = TITLE.exec(await served.text()) ?? [];
        await expect(page).toHaveTitle(title.replaceAll('&amp;', '&'));
        if (claims?.endsWith('-') === false)
          expect(decodeURIComponent(page.url())).toContain(claims.split(',')[0]);
      });
    }
  });
}

test('links that name no page are not found, and stay as they are', async ({ page, allowStatus }) => {
  for (const { link, why } of missing) {
    await test.step(`${link} (${why})`, async () => {
      allowStatus(404, link);
      const response = await page.goto(link);
      await waitUntilHydrated(page);
      await expect(page).toHaveURL(response?.url() ?? '');
      // The bar shows the code of a step's page, and no code on this page.
      const shown = await page.getByRole('banner').textContent();
      expect(codes.filter((code) => shown?.includes(code))).toEqual([]);
    });
  }
  expect(opened.length).toBeGreaterThanOrEqual(usesAll ? 40 : 6);
});
