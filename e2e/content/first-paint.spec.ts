// The styles in a page suffice to paint it: it does not wait for the stylesheet, which changes nothing of what is seen.
import { ABORTED, BLOCKED_PRELOADS } from '../support/browser.ts';
import { REAL_SITE } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { paintedTwice, STYLESHEET } from '../support/painted.ts';
import { pageGroupsInTurn, realGuide, withEveryNthPage } from '../support/real-guide.ts';
import { everyNth, inTurn } from '../support/turns.ts';
import { pageStates } from './page-states.ts';

const SCRIPTS = '**/assets/*.js';

/** A page has at least this many elements. The smallest says that a page was not found. */
const LEAST_SEEN = 40;

const PHONE = { viewport: { width: 390, height: 844 } };

const SCREENS = [
  { screen: 'a phone in light, without script', ...PHONE, colorScheme: 'light', javaScriptEnabled: false },
  {
    screen: 'a computer in dark, before the script',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'dark',
    javaScriptEnabled: true,
  },
] as const;

test.beforeEach(({ ignoreProblems }) => {
  ignoreProblems(ABORTED);
  ignoreProblems(BLOCKED_PRELOADS);
});

for (const [position, { screen, ...context }] of SCREENS.entries()) {
  for (const language of inTurn(realGuide.languages, position)) {
    const states = pageStates(language, REAL_SITE).filter(({ isStatic }) => !isStatic);
    const paths = new Set([...states.map(({ path }) => path), '/404']);

    test.describe(`${language}: on ${screen}`, () => {
      test.use(context);

      test('a page of each kind looks the same without its stylesheet', async ({ page }) => {
        test.slow();
        await page.route(SCRIPTS, (route) => route.abort());
        for (const path of everyNth([...paths], 6)) {
          await test.step(path, async () => {
            const { seen, changes } = await paintedTwice(page, path);
            expect(changes, path).toEqual([]);
            expect(seen, path).toBeGreaterThan(LEAST_SEEN);
          });
        }
      });
    });
  }
}

test.describe('on a phone', () => {
  test.use({ ...PHONE, javaScriptEnabled: false });

  const inLanguages = pageGroupsInTurn.filter(({ pages: [first] }) => first?.language);
  for (const { name, pages } of withEveryNthPage(inLanguages, 32)) {
    test(`${name}: every page looks the same without its stylesheet`, async ({ page }) => {
      for (const { path } of pages) {
        await test.step(path, async () => {
          expect((await paintedTwice(page, path)).changes, path).toEqual([]);
        });
      }
    });
  }
});

test('a page is painted before its stylesheet and its scripts arrive', async ({ page }) => {
  const { promise: painted, resolve: paint } = Promise.withResolvers<void>();
  const late = new Set<string>();
  for (const files of [STYLESHEET, SCRIPTS])
    await page.route(files, async (route) => {
      await painted;
      late.add(route.request().resourceType());
      await route.continue();
    });
  await page.goto(`/${realGuide.languages[0]}/`, { waitUntil: 'commit' });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(late).toEqual(new Set());
  paint();
  await page.waitForLoadState();
  expect(late).toEqual(new Set(['stylesheet', 'script']));
});
