// The headers of every real page, and what its head tells search engines.
import { readFileSync } from 'node:fs';
import type { BuiltPage } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { pageGroups, realGuide, realPages, stepOfPage, stepPathOf } from '../support/real-guide.ts';
import { expectServed, type Head } from '../support/served-page.ts';

const { languages, steps } = realGuide;

/** The build writes one policy for all pages; it contains the hash of the one stylesheet. */
const built = JSON.parse(readFileSync('dist/headers.json', 'utf8')) as {
  readonly headers: Readonly<Record<string, string>>;
};

const builtPaths = new Set(realPages.map(({ path }) => path));

/** The desk is a tool, and a sheet is for the printer: search engines should not list them. */
const UNLISTED: readonly BuiltPage['kind'][] = ['desk', 'sheet', 'not-found'];

/** Expects one canonical address, and alternate links to the same page in every language and above the languages. */
function expectAddresses(page: BuiltPage, { canonical, robots, alternates }: Head): void {
  if (UNLISTED.includes(page.kind)) {
    expect({ canonical, robots, alternates }).toEqual({ canonical: [], robots: ['noindex'], alternates: {} });
    return;
  }
  expect(robots).toEqual([]);
  const { 'x-default': above = '', ...inLanguages } = alternates;
  const own = page.language === undefined ? above : inLanguages[page.language];
  expect(canonical).toEqual([own]);
  expect(Object.keys(inLanguages).sort()).toEqual([...languages].sort());
  for (const address of Object.values(alternates)) expect(builtPaths).toContain(address);
  for (const language of languages) expect(inLanguages[language]).toMatch(new RegExp(`^/${language}/`));
  const below = Object.entries(inLanguages).map(([language, path]) => path.slice(`/${language}/`.length));
  expect(new Set(below).size, 'the page is the same in every language').toBe(1);
  expect(above).toMatch(/^\/([0-9A-Z]{3})?$/);

  if (page.kind === 'code') expect(above).toBe(page.path.toUpperCase());
  if (page.kind !== 'step' || page.language === undefined) return;
  const id = stepOfPage(page);
  const step = steps.find((each) => each.id === id);
  expect(own).toBe(stepPathOf(page.language, id));
  expect(above).toBe(step === steps[0] ? '/' : `/${step?.code}`);
}

for (const { name, pages } of pageGroups) {
  test(`${name}: every page has strict headers, the one stylesheet and a full head`, async ({ page }) => {
    for (const each of pages) {
      await test.step(each.path, async () => {
        const { head, policy } = await expectServed(page, each.path, each.language ?? 'en');
        expect(policy).toBe(built.headers['Content-Security-Policy']);
        expectAddresses(each, head);
      });
    }
  });
}

for (const language of languages) {
  test(`${language}: no two pages have the same title and description`, async ({ request }) => {
    const pathsByHead = new Map<string, string[]>();
    for (const { path } of realPages.filter((page) => page.language === language && page.kind !== 'desk')) {
      const html = await (await request.get(path)).text();
      // A page with two addresses counts once, by its canonical address.
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      if (canonical !== path) continue;
      const head = /<title>[^<]+<\/title><meta name="description" content="[^"]+"/.exec(html)?.[0] ?? '';
      pathsByHead.set(head, [...(pathsByHead.get(head) ?? []), path]);
    }
    expect(pathsByHead.has('')).toBe(false);
    expect([...pathsByHead.values()].filter((paths) => paths.length > 1)).toEqual([]);
    expect(pathsByHead.size).toBeGreaterThanOrEqual(steps.length);
  });
}
