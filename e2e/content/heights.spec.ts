// With script, a page can be longer: it adds a field, a notice, or a line about the reader's browser. No real page is
// longer than two screens of a phone without its drawings, so that a reader in a hurry finds every answer without
// searching for it. With its drawings, none is longer than two and a half.
import type { Page } from 'playwright/test';
import { asksForBrowser } from '../../src/features/detected-browser/detected-browser.ts';
import { stepOf } from '../../src/flow/replay.ts';
import type { Notice } from '../../src/tree/notice.ts';
import { notices } from '../../src/tree/notices.ts';
import { tree } from '../../src/tree/tree.ts';
import { heightWithoutDrawings, open } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { realBranches, realGuide, stepPathOf } from '../support/real-guide.ts';
import { everyNth, inTurn } from '../support/turns.ts';

const PHONE = { width: 390, height: 844 };
const MAX_HEIGHT = 2 * PHONE.height;
const MOST_WITH_DRAWINGS = 2.5 * PHONE.height;

/** From this day on, every notice is shown, so that the pages are at their longest. */
const DAY = Object.values<Notice>(notices)
  .map(({ from = '' }) => from)
  .sort()
  .at(-1);

/** Whether a step has more with script than without: a field, a form, a notice, or a line about the reader's browser. */
function grows(id: string): boolean {
  const step = stepOf<string>(tree, id);
  return (
    step !== undefined &&
    ('input' in step ||
      'waits' in step ||
      step.notices !== undefined ||
      step.warns !== undefined ||
      asksForBrowser(tree, id))
  );
}

const wholeHeight = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test.use({ viewport: PHONE });

async function expectShort(page: Page, path: string): Promise<void> {
  await test.step(path, async () => {
    await open(page, path);
    expect(await heightWithoutDrawings(page)).toBeLessThanOrEqual(MAX_HEIGHT);
    expect(await wholeHeight(page)).toBeLessThanOrEqual(MOST_WITH_DRAWINGS);
  });
}

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date(`${DAY}T12:00:00+09:00`)));

for (const language of realGuide.languages) {
  for (const [position, [branch, steps]] of [...realBranches].entries()) {
    if (!inTurn(realGuide.languages, position).includes(language)) continue;
    const growing = steps.map(({ id }) => id).filter(grows);
    if (growing.length === 0) continue;
    test(`${language}, ${branch}: no page is longer than two screens of a phone from ${DAY} on`, async ({
      page,
    }) => {
      for (const id of everyNth(growing, 10)) await expectShort(page, stepPathOf(language, id));
    });
  }
}

for (const language of inTurn(realGuide.languages, 0))
  test(`${language}: the pages beside the steps are not longer than two screens of a phone`, async ({
    page,
  }) => {
    for (const name of ['checks', 'help', 'accessibility', 'privacy'])
      await expectShort(page, `/${language}/${name}`);
  });
