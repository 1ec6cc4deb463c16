// What a browser does with a page, of either guide.
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

/**
 * Reads a served page without opening it, which would take ten times as long. The HTML is parsed as with scripts off,
 * and nothing in it is loaded or shown. `read` runs in `page`, which must be empty, because our pages' policy (Trusted
 * Types) forbids parsing. Other tests open the pages and see what fails then.
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

/** Opens a page and waits until React has hydrated it and run its effects. */
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
 * Waits until React has hydrated the page (the h1 belongs to React) and the browser is idle. Has a timeout, because a
 * headless browser that draws nothing more may never be idle (1 page in 500).
 */
export async function takenOver(page: Page): Promise<void> {
  await hydrated(page);
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 })),
  );
  expect(await duplicateKeys(page)).toEqual([]);
}

/** Returns the keys that several elements own. The built guide does not report them itself. */
export function duplicateKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const keys = [...document.querySelectorAll('[data-key]')]
      .filter((owner) => owner.closest('dialog') === dialog)
      .map((owner) => owner.getAttribute('data-key') ?? '');
    return keys.filter((key, at) => keys.indexOf(key) !== at);
  });
}

/**
 * Marks the document, and returns a function that says whether the mark is still there. Only a page load removes it.
 */
export async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => void Object.assign(window, { sameDocument: true }));
  return () => page.evaluate(() => 'sameDocument' in window);
}

/**
 * For tests without script, after each: Chromium refuses every script that a page preloads, and reports "csp" although
 * no policy forbade it. Removes these problems and keeps all others.
 */
export function forgiveUnusedPreloads(problems: string[]): void {
  const isPreload = (problem: string) => /^request failed: \S+\/assets\/[\w-]+\.js \(csp\)$/.test(problem);
  problems.splice(0, problems.length, ...problems.filter((problem) => !isPreload(problem)));
}

/**
 * Returns the height of the page in pixels without its drawings, to measure how far its text and answers are spread
 * out. A drawing says at a glance what a page of words would.
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
