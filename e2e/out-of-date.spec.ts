// A page says from a day on that its sources may be out of date. Its static HTML may be older than that day.
import type { Page } from 'playwright/test';
import { dueOn } from '../src/flow/due-facts.ts';
import { documents } from '../tests/fixtures/guide/sources.ts';
import { layoutShifts, watchLayoutShifts } from './browser/layout-shift.ts';
import { open, waitUntilIdle } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { markServedHeading, servedHeading } from './support/served-heading.ts';
import { pathOf } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';

/** A step that cites the rules, and the day from which they have to be read again. */
const STEP = 'name/which-sign';
const DUE = dueOn(documents.R);

const summaryOf = (page: Page, language: string) =>
  page.locator('summary', { hasText: textsOf(language).ui.step.source });

for (const language of languages) {
  const { step } = textsOf(language).ui;
  const path = pathOf(language, STEP);

  test(`${language}: a page says from the day on that it may be out of date, without moving`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(`${DUE}T00:00:00+09:00`));
    await watchLayoutShifts(page);
    await markServedHeading(page);
    await open(page, path);
    await expect(summaryOf(page, language)).toContainText(step.outOfDate);
    // React kept the page as it was served, and nothing else moved.
    expect(await servedHeading(page)).toBe(textsOf(language).steps[STEP].title);
    expect(await layoutShifts(page)).toEqual([]);
    await summaryOf(page, language).click();
    const [, after = ''] = step.readLongAgo.split('}}');
    await expect(page.getByText(after)).toBeVisible();
  });

  test(`${language}: a page that stays open says so when it is looked at again after that day`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(`${DUE}T00:00:00+09:00`).getTime() - 1000);
    await open(page, path);
    await expect(summaryOf(page, language)).toBeVisible();
    await expect(summaryOf(page, language)).not.toContainText(step.outOfDate);
    await page.clock.setFixedTime(new Date(`${DUE}T00:00:00+09:00`));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await waitUntilIdle(page);
    await expect(summaryOf(page, language)).toContainText(step.outOfDate);
  });
}
