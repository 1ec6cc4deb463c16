// What a browser does with a page, whichever guide it is of.
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

/**
 * What stands in a page as it is served, without opening it, which takes ten times as long: it is parsed as where scripts
 * are off, nothing in it is loaded, and nothing is shown. `read` runs in `page`, which has to be empty: the policy of our
 * own pages lets nobody parse. That nothing goes wrong where it is opened is for others to see.
 */
export async function readServed<Found>(
  page: Page,
  path: string,
  read: (served: Document, address: string) => Found,
): Promise<{ found: Found; headers: Record<string, string> }> {
  const response = await page.request.get(path);
  expect(response.status(), path).toBe(200);
  const parts = [await response.text(), response.url()] as const;
  const parsed = await page.evaluateHandle(
    ([html]) => new DOMParser().parseFromString(html, 'text/html'),
    parts,
  );
  const found = await parsed.evaluate(read as (served: Document, address: string) => unknown, parts[1]);
  return { found: found as Found, headers: response.headers() };
}

/** Opens a page and waits until React has taken it over and its effects have run. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await takenOver(page);
}

/** Waits until the h1 of the page belongs to React. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber$'));
  });
}

/**
 * Waits until React has taken the page over: its h1 belongs to React, and nothing is left to be done.
 * A headless browser that draws nothing more may never be idle (1 page in 500): so there is an end to it.
 */
export async function takenOver(page: Page): Promise<void> {
  await hydrated(page);
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 })),
  );
  expect(await duplicateKeys(page)).toEqual([]);
}

/** The keys that more than one element has for itself: the built guide does not report them. */
export function duplicateKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const keys = [...document.querySelectorAll('[data-key]')]
      .filter((owner) => owner.closest('dialog') === dialog)
      .map((owner) => owner.getAttribute('data-key') ?? '');
    return keys.filter((key, at) => keys.indexOf(key) !== at);
  });
}

/** Sets a mark that only a page load would take away, and returns how to ask whether it is still there. */
export async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => void Object.assign(window, { sameDocument: true }));
  return () => page.evaluate(() => 'sameDocument' in window);
}

/**
 * For tests without script, after each: Chromium then refuses every script that a page names to be preloaded, and says
 * "csp" though no policy did it. Whatever else the fixture has found stays.
 */
export function forgiveUnusedPreloads(problems: string[]): void {
  const isPreload = (problem: string) => /^request failed: \S+\/assets\/[\w-]+\.js \(csp\)$/.test(problem);
  problems.splice(0, problems.length, ...problems.filter((problem) => !isPreload(problem)));
}

/**
 * How high the page is without its drawings, in pixels: what is measured is how far all words and ways on are spread. A
 * drawing says in a glance what a page of words would.
 */
export function heightOfWords(page: Page): Promise<number> {
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
