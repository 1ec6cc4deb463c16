// Opens every address of the guide without internet in Chromium, Firefox and WebKit, plain and with a query, after one visit:
// `npm run offline`. Prints each address that opens another page than its own, and counts. `-- --engine firefox` chooses by
// the beginning of a name. Ends with status 2 if a Debian package or the build is missing.
import { parseArgs } from 'node:util';
import { readBuiltGuide } from '../hosts/built-guide.ts';
import { COMPLETE } from '../src/offline/site-store.ts';
import { clientPackages } from './client-packages.ts';
import { endIfMissing } from './end-if-missing.ts';
import type { EnginePage } from './engine-page.ts';
import { type InstalledEngine, installedEngines } from './installed-engines.ts';
import { findPageFault, type OfflineVisit, offlineVisits, type ShownPage } from './offline-visits.ts';
import { serveGuide } from './serve-guide.ts';
import { SIZES } from './take-journey.ts';

const { values, positionals } = parseArgs({
  options: { engine: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [built = 'dist'] = positionals;
const engines = installedEngines.filter(({ name }) => name.startsWith(values.engine.toLowerCase()));
endIfMissing(engines, built);
clientPackages.install();

const guide = readBuiltGuide(built);
const [language = ''] = guide.served.languages;
const visits = offlineVisits(guide, language);

/** How long the worker may take to store all pages, and a page to be what it has to be, in milliseconds. */
const STORED_WITHIN = 60_000;
const SHOWN_WITHIN = 5000;

/** After how many addresses the command says how far it is. */
const SAY_EVERY = 200;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Returns how many parts are stored completely. */
const countStored = (page: EnginePage) =>
  page.evaluate(async (mark) => {
    let complete = 0;
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        if (new URL(url).search === mark) complete += 1;
    return complete;
  }, COMPLETE);

async function untilStored(page: EnginePage, parts: number): Promise<void> {
  const end = Date.now() + STORED_WITHIN;
  while ((await countStored(page)) < parts) {
    if (Date.now() > end) throw new Error('The worker does not store the guide');
    await pause(200);
  }
}

const readShown = (page: EnginePage): Promise<ShownPage> =>
  page.evaluate(() => ({
    language: document.documentElement.lang,
    key: document.querySelector<HTMLElement>('#root')?.dataset['page'] ?? '',
    heading: document.querySelector('h1')?.textContent?.trim() ?? '',
    path: location.pathname,
    query: location.search,
  }));

/** Opens an address, and returns what is wrong with the page, once its script has had time to mend the address. */
async function visit(page: EnginePage, origin: string, each: OfflineVisit): Promise<string | undefined> {
  await page.goto(origin + each.address);
  const end = Date.now() + SHOWN_WITHIN;
  for (;;) {
    const fault = findPageFault(each, await readShown(page), guide);
    if (fault === undefined || Date.now() > end) return fault;
    await pause(50);
  }
}

/** Visits all addresses in one engine. Returns how many opened another page. */
async function visitAll(engine: InstalledEngine): Promise<number> {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
  const server = await serveGuide(built, false);
  const browser = await engine.launch();
  let failed = 0;
  try {
    const page = await browser.open({ size: SIZES['desktop'] ?? { width: 1280, height: 800 }, script: true });
    await page.goto(`${server.origin}/${language}/`);
    if (!(await page.evaluate(() => 'serviceWorker' in navigator))) {
      console.log(`${engine.name}: has no workers`);
      return 0;
    }
    await untilStored(page, guide.served.languages.length + 1);
    await server.stop();
    for (const [at, each] of visits.entries()) {
      if (at % SAY_EVERY === 0) console.log(`${engine.name}: ${at} of ${visits.length}, ${seconds()} s`);
      const fault = await visit(page, server.origin, each).catch((error: Error) => error.message);
      if (fault === undefined) continue;
      failed += 1;
      console.log(`${engine.name} ${each.address}: ${fault}`);
    }
    console.log(
      `${browser.version}: ${visits.length - failed} of ${visits.length} addresses, ${seconds()} s`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
  return failed;
}

const failed = await Promise.all(engines.map(visitAll));
process.exitCode = failed.every((count) => count === 0) && visits.length > 0 ? 0 : 1;
