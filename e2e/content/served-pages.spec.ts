// The headers of every real page, and what its head tells browsers and search engines.
import { readFileSync } from 'node:fs';
import type { BuiltPage } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { pageGroups, realGuide, realPages, withEveryNthPage } from '../support/real-guide.ts';
import { expectServed } from '../support/served-page.ts';

const { languages, steps } = realGuide;

const built = JSON.parse(readFileSync('dist/headers.json', 'utf8')) as {
  readonly headers: Readonly<Record<string, string>>;
};

/** The desk is a tool, and a sheet is for the printer: search engines should not list them. */
const UNLISTED: readonly BuiltPage['kind'][] = ['desk', 'sheet', 'not-found'];

for (const { name, pages } of withEveryNthPage(pageGroups, 24)) {
  test(`${name}: every page has strict headers, a policy of its own, the stylesheet and a full head`, async ({
    page,
  }) => {
    for (const each of pages) {
      await test.step(each.path, async () => {
        const { head, policy } = await expectServed(page, each.path, each.language ?? 'en');
        expect(policy).toBe(built.headers['Content-Security-Policy']);
        // This build does not know its address, and addresses without a host say nothing to search engines.
        expect(head).toEqual({ robots: UNLISTED.includes(each.kind) ? ['noindex'] : [], addresses: [] });
      });
    }
  });
}

test('the page of licences has strict headers, a policy of its own and no script', async ({ page }) => {
  const { head } = await expectServed(page, '/licences', 'en', false);
  expect(head).toEqual({ robots: ['noindex'], addresses: [] });
});

for (const language of languages) {
  test(`${language}: no two pages have the same title and description`, async ({ request }) => {
    const pages = realPages.filter((page) => page.language === language && page.kind !== 'desk');
    // A page with two addresses counts once.
    const written = new Set<string>();
    for (const { path } of pages) written.add(await (await request.get(path)).text());
    const heads = [...written].map(
      (html) => /<title>[^<]+<\/title><meta name="description" content="[^"]+"/.exec(html)?.[0],
    );
    expect(heads).not.toContain(undefined);
    expect(heads.filter((head, position) => heads.indexOf(head) !== position)).toEqual([]);
    expect(heads.length).toBeGreaterThanOrEqual(steps.length);
  });
}
