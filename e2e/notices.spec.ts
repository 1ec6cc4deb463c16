// Notices that hold for a time. Without script, a page is right for the day of its build; with script, for the day it
// is read. These tests build the guide for the day before a change and for the day of the change.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { notices } from '../tests/fixtures/guide/tree.ts';
import { buildScripts, inCopy, NEEDED_FOR_PAGES, serveSite, writePages } from './support/another-build.ts';
import { BLOCKED_PRELOADS, open, readServed, waitUntilHydrated, waitUntilIdle } from './support/browser.ts';
import { test as base, expect } from './support/fixtures.ts';
import { markServedHeading, servedHeading } from './support/served-heading.ts';
import { pathOf, title } from './support/steps.ts';
import { fill, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const EVE = '2027-01-31';
const DAY = notices['bell-ended'].from;
const STEP = 'bell/no-ring';

type Day = typeof EVE | typeof DAY;

/** The guide built for a day that the test chooses. */
const test = base.extend<{ builtFor: Day }, { sites: Readonly<Record<Day, string>> }>({
  builtFor: [EVE, { option: true }],
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants this pattern where a fixture needs no other
    async ({}, use) => {
      await inCopy(async (copy) => {
        buildScripts(copy);
        // Only the pages depend on the day, not the scripts.
        const eve = join(copy, 'eve');
        mkdirSync(eve);
        for (const name of NEEDED_FOR_PAGES) cpSync(join(copy, name), join(eve, name), { recursive: true });
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

// In one worker, so that each guide is built only once.
test.describe.configure({ mode: 'default' });

/** The links of a step's notices: before the day of the change, and from that day on. */
function actions(page: Page, language: string): readonly [before: Locator, after: Locator] {
  const words = textsOf(language).notices;
  const link = (id: 'bell-ends' | 'bell-ended') =>
    page.getByRole('main').getByRole('link', { name: words[id].action, exact: true });
  return [link('bell-ends'), link('bell-ended')];
}

async function expectNotice(page: Page, language: string, day: Day): Promise<void> {
  const [before, after] = actions(page, language);
  await expect(day === EVE ? before : after).toBeVisible();
  await expect(day === EVE ? after : before).toHaveCount(0);
}

for (const language of inTurn(languages, 1)) {
  const path = pathOf(language, STEP);

  for (const built of [EVE, DAY] as const) {
    test.describe(`${language}: built for ${built}`, () => {
      test.use({ builtFor: built });

      test('a page is served with the notice of that day', async ({ page }) => {
        const { found } = await readServed(page, path, (served) => {
          const day = served.querySelector<HTMLElement>('[data-day]')?.dataset['day'];
          // A notice that only keeps its place.
          for (const each of served.querySelectorAll('[hidden]')) each.remove();
          return { day, links: [...served.querySelectorAll('main a')].map((link) => link.textContent) };
        });
        expect(found.day).toBe(built);
        const words = textsOf(language).notices;
        expect(found.links.includes(words['bell-ends'].action)).toBe(built === EVE);
        expect(found.links.includes(words['bell-ended'].action)).toBe(built === DAY);
      });

      for (const read of [EVE, DAY] as const) {
        test(`React hydrates a page that is read on ${read}, with the notice of that day`, async ({
          page,
          problems,
        }) => {
          await page.clock.setFixedTime(new Date(`${read}T12:00:00+09:00`));
          await markServedHeading(page);
          await page.goto(path);
          await waitUntilHydrated(page);
          await expectNotice(page, language, read);
          // Everything except the notice is kept as served. React would report a mismatch on the console.
          expect(await servedHeading(page)).toBe(textsOf(language).steps[STEP].title);
          expect(problems).toEqual([]);
        });
      }

      test.describe('without script', () => {
        test.use({ javaScriptEnabled: false });
        test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

        test('a page has the notice of that day, and links to the step that it advises', async ({ page }) => {
          await page.goto(path);
          await expectNotice(page, language, built);
          const [before, after] = actions(page, language);
          await (built === EVE ? before : after).click();
          const { to } = notices[built === EVE ? 'bell-ends' : 'bell-ended'];
          await expect(title(page, language, to)).toBeVisible();
        });
      });
    });
  }

  test.describe(`${language}: in a country where it is still the day before`, () => {
    test.use({ timezoneId: 'America/Los_Angeles' });

    test('the notice follows the calendar of Japan, and names its day', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2027-01-31T15:00:00Z'));
      await open(page, path);
      expect(await page.evaluate(() => new Date().getDate())).toBe(31);
      await expectNotice(page, language, DAY);
      const day = new Date(DAY).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
      expect(day).toMatch(/February 1, 2027|2027年2月1日/);
      await expect(page.getByText(fill(textsOf(language).notices['bell-ended'].text, { day }))).toBeVisible();
    });
  });

  test(`${language}: a leading notice and its button are in view on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.clock.setFixedTime(new Date(`${DAY}T12:00:00+09:00`));
    await open(page, path);
    const [, after] = actions(page, language);
    await expect(after).toBeInViewport({ ratio: 1 });
    await after.click();
    await waitUntilIdle(page);
    await expect(title(page, language, notices['bell-ended'].to)).toBeFocused();
  });
}
