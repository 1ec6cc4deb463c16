// Opens, reads and measures pages of the real and the invented guide.
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

/**
 * Reads a served page without opening it; opening takes about ten times as long. The HTML is parsed as if scripting were
 * disabled, and nothing in it is loaded or shown. `read` runs in `page`, so it cannot use variables from outside. `page`
 * must be `about:blank`, because the policy of our own pages (Trusted Types) blocks `DOMParser`.
 */
export async function readServed<Found>(
  page: Page,
  path: string,
  read: (served: Document, address: string) => Found,
): Promise<{ found: Found; headers: Record<string, string> }> {
  const response = await page.request.get(path);
  expect(response.status(), path).toBe(200);
  const parsed = await page.evaluateHandle(
    (html) => new DOMParser().parseFromString(html, 'text/html'),
    await response.text(),
  );
  const found = await parsed.evaluate(read as (served: Document, address: string) => unknown, response.url());
  return { found: found as Found, headers: response.headers() };
}

/** Opens a page and waits until it is hydrated and idle, and expects no duplicate keys. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitUntilIdle(page);
}

/** Waits until the h1 of the page belongs to React. */
export async function waitUntilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber$'));
  });
}

/**
 * Waits until React has hydrated the page and the browser is idle, and expects no duplicate keys. Waits at most one
 * second for the idle callback: headless Chromium did not call it on about 1 page in 500 that had nothing to draw.
 */
export async function waitUntilIdle(page: Page): Promise<void> {
  await waitUntilHydrated(page);
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 })),
  );
  expect(await duplicateKeys(page)).toEqual([]);
}

/** Keeps pages above the languages from leading to one in a language, which is all that their script does. */
export const stayAboveLanguages = (page: Pick<Page, 'route'>): Promise<unknown> =>
  page.route('**/assets/choose-language-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );

/** Waits until a page has loaded itself again, as it does when a part of it cannot be loaded. */
export async function waitUntilReloaded(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type === 'reload',
    undefined,
    { timeout },
  );
}

/** Opens a page, after the reload that follows on a part that is lost at once. One that is lost later has none. */
export async function openLosing(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitUntilReloaded(page, 3000).catch(() => undefined);
  await waitUntilHydrated(page);
}

/** Waits until a click at the place of the last click counts again (see `src/app/use-click-guard.ts`). */
export async function untilClicksCount(page: Page): Promise<void> {
  await expect(page.locator('html[data-settling]')).toHaveCount(0);
}

/** Waits until a page that has just been loaded takes taps (see `src/styles/base.css`). Playwright's own clicks wait for it. */
export async function untilTapsCount(page: Page): Promise<void> {
  await expect(page.locator('body')).toHaveCSS('pointer-events', 'auto');
}

/** Waits until keys no longer continue a word that was typed outside a field (see `src/app/read-key.ts`). */
export async function untilKeysCount(page: Page): Promise<void> {
  await expect(page.locator('html[data-typing]')).toHaveCount(0);
}

/** Returns the keys that several elements have. Production builds do not run `watchKeyOwners`, so tests check here. */
export function duplicateKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const keys = [...document.querySelectorAll('[data-key]')]
      .filter((owner) => owner.closest('dialog') === dialog)
      .flatMap((owner) => owner.getAttribute('data-key')?.split(' ') ?? []);
    return keys.filter((key, at) => keys.indexOf(key) !== at);
  });
}

/**
 * Sets a flag on `window`, and returns a function that says whether it is still set. Only a page load removes it.
 */
export async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => void Object.assign(window, { sameDocument: true }));
  return () => page.evaluate(() => 'sameDocument' in window);
}

/**
 * What Chromium reports for every preloaded script if JavaScript is disabled ("csp", although no policy blocks the script).
 * Every test without JavaScript ignores it.
 */
export const BLOCKED_PRELOADS = /^request failed: \S+\/assets\/[\w-]+\.js \(csp\)$/;

/** What Chromium reports for every file that a test has aborted. */
export const ABORTED = /^(?:request failed|console error: Failed to load resource): .*net::ERR_FAILED/;

/**
 * Returns the height of the page in pixels without its drawings. Limits on length do not count drawings, since a reader
 * takes them in faster than text.
 */
export function heightWithoutDrawings(page: Page): Promise<number> {
  return page.evaluate(() => {
    const drawings = [...document.querySelectorAll('[data-drawings]')].map((each) => {
      const { marginBlockStart, marginBlockEnd } = getComputedStyle(each);
      return (
        each.getBoundingClientRect().height +
        Number.parseFloat(marginBlockStart) +
        Number.parseFloat(marginBlockEnd)
      );
    });
    return document.documentElement.scrollHeight - drawings.reduce((sum, height) => sum + height, 0);
  });
}

/** The address of the script with the numbering plans of all countries. */
export const PHONE_NUMBERING = /\/assets\/phone-numbering-[\w-]+\.js$/;

/** Opens every folded form with Enter on its title. Unlike a click, it counts at once after the fold before. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('main details:not([open]):has(form) > summary');
  while ((await folded.count()) > 0) await folded.first().press('Enter');
}
