// A sample of `npm run engines`, so that its journeys fit the guide: in Playwright's Chromium, each journey in one
// language and one size, by turns. The fixtures report console errors and violations of the policy.
import { playwrightPage } from '../../engines/drivers/playwright-page.ts';
import { readGuideJson, readTexts } from '../../engines/guide-texts.ts';
import { journeys } from '../../engines/journeys.ts';
import { createReader } from '../../engines/reader.ts';
import { SIZES } from '../../engines/take-journey.ts';
import { BLOCKED_PRELOADS } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { everyThird, inTurn } from '../support/turns.ts';

const guide = readGuideJson('dist');
const sizes = Object.values(SIZES);

/** The server of these tests serves others, too, so no journey may stop it. */
const line = { stop: () => Promise.reject(new Error('This line stays')), start: () => Promise.resolve() };

const sampled = journeys.filter(({ plainPages }) => plainPages === undefined);

for (const [position, journey] of everyThird(sampled).entries()) {
  for (const language of inTurn(guide.languages, position)) {
    const viewport = sizes[Math.floor(position / 2) % sizes.length] ?? null;
    test.describe(() => {
      test.use({ viewport, javaScriptEnabled: journey.withoutScript === undefined });

      test(`${language}: the journey “${journey.name}”`, async ({ page, baseURL, ignoreProblems }) => {
        if (journey.withoutScript) ignoreProblems(BLOCKED_PRELOADS);
        const setting = {
          origin: baseURL ?? '',
          guide,
          language,
          textsOf: readTexts,
          registersWorker: false,
          line,
        };
        await journey.run(createReader(playwrightPage(page), setting));
        expect(await page.title(), 'the journey ends on a page of the guide').not.toBe('');
      });
    });
  }
}
