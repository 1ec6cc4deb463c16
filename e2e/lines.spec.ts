// Where lines break on a phone: not inside a hyphenated word, not inside a domain, and not before the arrow of a link.
import { BLOCKED_PRELOADS } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { linesOf } from './support/lines.ts';
import { pathOf } from './support/steps.ts';
import { languages } from './support/texts.ts';
import { everyThird } from './support/turns.ts';

/** Steps with a hyphenated word in the title, with an address, and with links to other sites. */
const SOME = ['name/former-house', 'name/spelling', 'name/staff'] as const;

/** Screens of many widths, so that lines break after almost every letter. */
const WIDTHS = Array.from({ length: 30 }, (_, at) => 322 + 4 * at);

test.use({ javaScriptEnabled: false });
test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

for (const language of languages) {
  for (const step of everyThird(SOME)) {
    test(`${language}: no line of ${step} breaks inside a word, inside a domain or before an arrow`, async ({
      page,
    }) => {
      await page.goto(pathOf(language, step));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        const { whole, broken } = await linesOf(page);
        expect(broken, `${width} pixels wide`).toEqual([]);
        expect(whole.length).toBeGreaterThan(0);
      }
    });
  }
}
