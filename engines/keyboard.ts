// Walks by keyboard through every kind of page of the built guide in Chromium and Firefox, in every language, in a phone's
// and a desktop's size: `npm run keyboard`. Prints each page that is wrong, and counts. `-- --engine firefox` and
// `-- --page "en, phone"` choose by the beginning of a name. Ends with status 2 if a Debian package or the build is missing.
import { parseArgs } from 'node:util';
import { waitUntilReady, walkPage } from '../e2e/browser/keyboard/walk-page.ts';
import { type KeyboardPage, keyboardPages } from '../e2e/content/keyboard-pages.ts';
import { clientPackages } from './client-packages.ts';
import { endIfMissing } from './end-if-missing.ts';
import type { EngineBrowser } from './engine-page.ts';
import { readGuideJson } from './guide-texts.ts';
import { type InstalledEngine, installedEngines } from './installed-engines.ts';
import { serveGuide } from './serve-guide.ts';

const { values, positionals } = parseArgs({
  options: { engine: { type: 'string', default: '' }, page: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [built = 'dist'] = positionals;
// WebKit's Tab leaves out links, as macOS does by default.
const engines = installedEngines.filter(
  ({ name }) => name !== 'webkit' && name.startsWith(values.engine.toLowerCase()),
);
endIfMissing(engines, built);
clientPackages.install();

/** A page whose script leads away from it can only be opened without script, where no driver can read it. */
const pages = keyboardPages(readGuideJson(built).languages, `${built}/site`)
  .flat()
  .filter(({ name, isStatic }) => !isStatic && name.startsWith(values.page));

/** How many stops to go through at most. The map links to every answer of every step: a thousand stops, all alike. */
const MOST_STOPS = 200;

/** After how many pages the command says how far it is. */
const SAY_EVERY = 10;

/** A page with fewer stops has not been walked through. */
const LEAST_STOPS = 10;

interface Walked {
  readonly stops: number;
  readonly opened: number;
  readonly findings: readonly string[];
}

async function walk(browser: EngineBrowser, origin: string, { path, window }: KeyboardPage): Promise<Walked> {
  const page = await browser.open({ size: window, script: true, inFront: true });
  try {
    await page.goto(origin + path);
    const driver = {
      keepsKeysInPage: browser.name === 'firefox',
      leavesPartInView: browser.name === 'firefox',
      press: page.press,
      run: <Given, Result>(called: (given: Given) => Result, given?: Given) =>
        page.evaluate(called, given as Given),
    };
    await waitUntilReady(driver);
    const walked = await walkPage(driver, MOST_STOPS);
    const problems = await page.problems();
    const isWalked = walked.stops >= LEAST_STOPS;
    return {
      ...walked,
      findings: [...walked.findings, ...problems, ...(isWalked ? [] : [`has only ${walked.stops} stops`])],
    };
  } catch (error) {
    return { stops: 0, opened: 0, findings: [(error as Error).message] };
  } finally {
    await page.close();
  }
}

/**
 * Walks through a page, and in Firefox once more if something is wrong: about once in a thousand keys, Firefox does not
 * scroll to what has the focus, not even in a page without any script. What is wrong with the page is wrong both times.
 */
async function walkSurely(browser: EngineBrowser, origin: string, page: KeyboardPage): Promise<Walked> {
  const first = await walk(browser, origin, page);
  if (browser.name !== 'firefox' || first.findings.length === 0) return first;
  const second = await walk(browser, origin, page);
  return { ...second, findings: second.findings.filter((finding) => first.findings.includes(finding)) };
}

/** Walks through all pages in one engine. Returns the number of findings. */
async function walkAll(engine: InstalledEngine): Promise<number> {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
  const server = await serveGuide(built, false);
  const browser = await engine.launch();
  let [stops, opened, findings] = [0, 0, 0];
  try {
    for (const [at, page] of pages.entries()) {
      if (at % SAY_EVERY === 0) console.log(`${engine.name}: ${at} of ${pages.length}, ${seconds()} s`);
      const walked = await walkSurely(browser, server.origin, page);
      stops += walked.stops;
      opened += walked.opened;
      findings += walked.findings.length;
      for (const finding of walked.findings) console.log(`${engine.name}, ${page.name}: ${finding}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(
    `${browser.version}: ${pages.length} pages, ${stops} stops, ${opened} opened, ${findings} findings, ${seconds()} s`,
  );
  return findings;
}

const found = await Promise.all(engines.map(walkAll));
process.exitCode = pages.length > 0 && found.every((count) => count === 0) ? 0 : 1;
