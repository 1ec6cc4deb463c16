// The guide as a browser has stored it.
import type { Page } from 'playwright/test';
import { COMPLETE } from '../../src/offline/site-store.ts';
import { INVENTED_SITE } from './built-pages.ts';
import { expect, test as watched } from './fixtures.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

interface StoredGuide {
  /** The server of the test, at `baseURL`. */
  readonly server: OwnServer;
  /** The folder of the pages to serve. */
  readonly site: string;
}

/** The test of `fixtures.ts`, with the worker, and with a server of its own that can be stopped. */
export const test = watched.extend<StoredGuide>({
  serviceWorkers: 'allow',
  site: [INVENTED_SITE, { option: true }],
  server: async ({ site }, use) => {
    const server = await startOwnServer(site);
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.origin),
});

/** Returns the parts that a version has stored: `shared`, and languages. */
export const storedParts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).flatMap((name) => name.split(' ')[3] ?? []));

/** Waits until the page says that its language works without internet. */
export async function untilStored(page: Page, ready: string): Promise<void> {
  await expect(page.getByRole('contentinfo').getByText(ready, { exact: true })).toBeVisible({
    timeout: 30_000,
  });
}

/** Waits until the pages of all these languages are stored. */
export async function untilAllStored(page: Page, languages: readonly string[]): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async (mark) => {
          const names = await caches.keys();
          const complete = names.map((cacheName) => caches.match(`/${mark}`, { cacheName }));
          return (await Promise.all(complete)).flatMap((entry, at) =>
            entry ? (names[at]?.split(' ')[3] ?? []) : [],
          );
        }, COMPLETE),
      { timeout: 30_000 },
    )
    .toEqual(expect.arrayContaining(['shared', ...languages]));
}

/** Has the browser look for a new worker, as it does itself when a page is loaded, and waits until it has taken over. */
export async function lookForWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await registration.update();
    await taken;
  });
}

/** What Chromium reports for requests to a server that was stopped. */
export const REFUSED = /net::ERR_CONNECTION_REFUSED/;
