// What is true for a time only: each page is right on the day it was built for, without script too, and with script on
// the day that it is read. Built once for the last day before a change and once for the day itself.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { notices } from '../src/tree/notices.ts';
import { buildScripts, inCopy, serveSite, writePages } from './support/another-build.ts';
import { forgiveUnusedPreloads, hydrated, open, takenOver } from './support/browser.ts';
import { test as base, expect } from './support/fixtures.ts';
import { pathOf, title } from './support/steps.ts';
import { fill, languages, textsOf } from './support/texts.ts';

const EVE = '2027-01-31';
const DAY = notices['sms-ended'].from;
const STEP = 'bell/badge';

type Day = typeof EVE | typeof DAY;

/** The guide as it was built for a day, which the tests below choose. */
const test = base.extend<{ builtFor: Day }, { sites: Readonly<Record<Day, string>> }>({
  builtFor: [EVE, { option: true }],
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants this pattern where a fixture needs no other
    async ({}, use) => {
      await inCopy(async (copy) => {
        buildScripts(copy);
        // The scripts are the same on every day.
        const eve = join(copy, 'eve');
        mkdirSync(eve);
        for (const name of ['dist', 'package.json'])
          cpSync(join(copy, name), join(eve, name), { recursive: true });
        writePages(eve, { VITE_GUIDE_DAY: EVE });
        writePages(copy, { VITE_GUIDE_DAY: DAY });
        await serveSite(eve, (onEve) => serveSite(copy, (onDay) => use({ [EVE]: onEve, [DAY]: onDay })));
      });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ sites, builtFor }, use) => {
    await use(sites[builtFor]);
  },
});

// One worker, so that there is one build.
test.describe.configure({ mode: 'default' });

/** The links of a step's notices: the one before the day, and the one from it on. */
function actions(page: Page, language: string): readonly [before: Locator, after: Locator] {
  const words = textsOf(language).notices;
  const link = (id: 'sms-ends' | 'sms-ended') =>
    page.getByRole('main').getByRole('link', { name: words[id].action, exact: true });
  return [link('sms-ends'), link('sms-ended')];
}

async function expectNotice(page: Page, language: string, day: Day): Promise<void> {
  const [before, after] = actions(page, language);
  await expect(day === EVE ? before : after).toBeVisible();
  await expect(day === EVE ? after : before).toHaveCount(0);
}

for (const language of languages) {
  const path = pathOf(language, STEP);

  for (const built of [EVE, DAY] as const) {
    test.describe(`${language}: built for ${built}`, () => {
      test.use({ builtFor: built });

      test('a page is served as it is right on that day', async ({ request }) => {
        const html = await (await request.get(path)).text();
        expect(html).toContain(`data-day="${built}"`);
        const words = textsOf(language).notices;
        expect(html.includes(`>${words['sms-ends'].action}<`)).toBe(built === EVE);
        expect(html.includes(`>${words['sms-ended'].action}<`)).toBe(built === DAY);
      });

      for (const read of [EVE, DAY] as const) {
        test(`a page is taken over, and right when it is read on ${read}`, async ({ page, problems }) => {
          await page.clock.setFixedTime(new Date(`${read}T12:00:00+09:00`));
          await page.addInitScript(() => {
            // Before any script of the page runs: they are modules.
            const mark = () => Object.assign(document.querySelector('h1') ?? {}, { served: true });
            document.addEventListener('readystatechange', mark, { once: true });
          });
          await page.goto(path);
          await hydrated(page);
          await expectNotice(page, language, read);
          // What was served is kept, but for the notice. A mismatch would be an error on the console.
          expect(await title(page, language, STEP).evaluate((heading) => 'served' in heading)).toBe(true);
          expect(problems).toEqual([]);
        });
      }

      test.describe('without script', () => {
        test.use({ javaScriptEnabled: false });
        test.afterEach(({ problems }) => forgiveUnusedPreloads(problems));

        test('a page says what is true on that day, and leads on', async ({ page }) => {
          await page.goto(path);
          await expectNotice(page, language, built);
          const [before, after] = actions(page, language);
          await (built === EVE ? before : after).click();
          const { to } = notices[built === EVE ? 'sms-ends' : 'sms-ended'];
          await expect(title(page, language, to)).toBeVisible();
        });
      });
    });
  }

  test.describe(`${language}: where it is still the day before`, () => {
    test.use({ timezoneId: 'America/Los_Angeles' });

    test('the calendar of Japan counts, and its day is written as such', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2027-01-31T15:00:00Z'));
      await open(page, path);
      expect(await page.evaluate(() => new Date().getDate())).toBe(31);
      await expectNotice(page, language, DAY);
      const day = new Date(DAY).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
      expect(day).toMatch(/February 1, 2027|2027年2月1日/);
      await expect(page.getByText(fill(textsOf(language).notices['sms-ended'].text, { day }))).toBeVisible();
    });
  });

  test(`${language}: what leads is seen at once on a phone, and has its button`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.clock.setFixedTime(new Date(`${DAY}T12:00:00+09:00`));
    await open(page, path);
    const [, after] = actions(page, language);
    await expect(after).toBeInViewport({ ratio: 1 });
    await after.click();
    await takenOver(page);
    await expect(title(page, language, notices['sms-ended'].to)).toBeFocused();
  });
}
