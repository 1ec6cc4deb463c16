// Playwright's Chromium as one more engine, so that a few journeys are taken in `npm test`.
import type { Page } from 'playwright';
import type { EnginePage } from '../engine-page.ts';

/** Drives a page of Playwright. Its problems are found by whoever has opened it. */
export function playwrightPage(page: Page): EnginePage {
  return {
    engine: 'sample',
    typesFullWidth: true,
    goto: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
    // Playwright passes one argument. The function is called by its source, as in the other drivers.
    evaluate: (read, ...args) =>
      page.evaluate(`(${read}).apply(null, ${JSON.stringify(args)})`) as ReturnType<
        typeof page.evaluate<never>
      >,
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (size) => page.setViewportSize(size),
    problems: async () => [],
    close: () => page.close(),
  };
}
