// Every real page on a phone, as it is served and before any script has loaded.
import type { Page } from 'playwright/test';
import { BLOCKED_PRELOADS, heightWithoutDrawings } from '../support/browser.ts';
import type { BuiltPage } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { linesOf } from '../support/lines.ts';
import { pageGroups, withEveryNthPage } from '../support/real-guide.ts';
import { tooWide } from '../support/width.ts';

const PHONE = { width: 390, height: 844 };
/** The narrowest screen that WCAG 2.2 asks for (1.4.10). */
const NARROW = { width: 320, height: 568 };

/** Whether a page lists all steps of the guide or of a branch, so that its length depends on their number. */
const isList = ({ path, kind }: BuiltPage) => kind === 'sheet' || /\/(?:map|links)$/.test(path);

test.use({ javaScriptEnabled: false });
test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

/** Returns the number of titles, and the visible fields and buttons. */
const partsOf = (page: Page) =>
  page.evaluate(() => ({
    titles: document.querySelectorAll('h1').length,
    fields: [...document.querySelectorAll('input, textarea, select, button')]
      .filter((each) => each.checkVisibility())
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  }));

for (const { name, pages } of withEveryNthPage(pageGroups, 20)) {
  test(`${name}: every page has one title, no field and no broken word, is at most two screens long, and fits a narrow screen`, async ({
    page,
  }) => {
    for (const each of pages) {
      await test.step(each.path, async () => {
        await page.setViewportSize(PHONE);
        await page.goto(each.path);
        // Without script nothing can validate a number, so there is no field and no button.
        expect(await partsOf(page)).toEqual({ titles: 1, fields: [] });
        if (!isList(each)) expect(await heightWithoutDrawings(page)).toBeLessThanOrEqual(2 * PHONE.height);
        expect((await linesOf(page)).broken).toEqual([]);

        await page.setViewportSize(NARROW);
        expect(await page.evaluate(() => document.documentElement.clientWidth)).toBe(NARROW.width);
        expect(await tooWide(page)).toEqual([]);
      });
    }
  });
}
