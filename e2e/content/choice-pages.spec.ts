// The real pages above the languages, of which there are hundreds: how large they are, and what they load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REAL_SITE } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { realGuide, realPages } from '../support/real-guide.ts';

const MAX_BYTES = 3000;

const { languages, steps } = realGuide;
const above = realPages.filter(({ language, kind }) => language === undefined && kind !== 'not-found');

/** Returns the HTML of a page as it is on disk. */
const builtHtml = (path: string) =>
  readFileSync(join(REAL_SITE, path.endsWith('/') ? `${path}index.html` : `${path}.html`));

test('every page above the languages has less than 3,000 bytes and links to the page in every language', () => {
  for (const { path } of above) {
    const html = builtHtml(path);
    expect(html.byteLength, path).toBeLessThan(MAX_BYTES);
    const links = [...html.toString().matchAll(/<a href="\/([^/"]+)\/[^"]*"/g)].map(
      ([, language]) => language,
    );
    expect(links, path).toEqual(languages);
  }
  // Codes in upper and lower case, steps, and the desk at each step.
  expect(above.length).toBeGreaterThan(4 * steps.length);
});

test('a page above the languages loads little before it redirects', async ({ page, request }) => {
  const [script = '', ...preloads] = [
    ...builtHtml('/A2K')
      .toString()
      .matchAll(/(?:src|rel="modulepreload" href)="([^"]+[.]js)"/g),
  ].map(([, path = '']) => path);
  let bytes = 0;
  for (const path of [script, ...preloads]) bytes += (await (await request.get(path)).body()).byteLength;
  expect(bytes).toBeLessThan(MAX_BYTES);
  const response = await page.goto('/A2K?trail=start:before-password');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveURL(/^[^?]*\/en\/[^?]+\?trail=start:before-password$/);
});
