// `npm run tested`: runs what the accessibility and the privacy statement rest on, for every page and language, and records
// the day, the tools, how much they judged, and how many pages `npm run look` finds fault with. Records nothing if a browser
// test fails. Needs both builds (`npm run build && npm run build:invented`) and Chromium, and takes about half an hour.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { JSONReport } from 'playwright/types/testReporter';
import { findChromiumForTests } from '../e2e/browser/find-chromium.ts';
import { JUDGED_BY_AXE } from '../e2e/support/axe.ts';
import { dayInJapan } from '../src/flow/notices-on-day.ts';
import { installedTools } from './installed-tools.ts';
import { annotationsOf, passedTests } from './test-report.ts';

const WRITTEN = 'src/features/statements/tested.json';

const FILES = {
  axe: ['axe.spec.ts', 'content/opened-pages.spec.ts'],
  keyboard: ['keyboard.spec.ts', 'desk/keys.spec.ts'],
  privacy: ['privacy.spec.ts'],
};

/** The last line of `bench/look.ts`. */
const LOOKED_AT = /^(\d+) pages, \d+ verdicts; (\d+) pages have problems/m;

/** Runs a program of Node. Returns what it wrote, which is also shown. */
function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  console.log(stdout);
  return { stdout, hasFailed: status !== 0 };
}

/** Runs the browser tests in every language and on every page. */
function runBrowserTests(): JSONReport {
  const folder = mkdtempSync(join(tmpdir(), 'tested-'));
  const file = join(folder, 'report.json');
  const { hasFailed } = run(
    [
      'node_modules/playwright/cli.js',
      'test',
      '--config=playwright.all.config.ts',
      '--reporter=list,json',
      ...Object.values(FILES)
        .flat()
        .map((name) => `e2e/${name}`),
    ],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  );
  if (hasFailed) throw new Error('A test has failed, so nothing is recorded');
  const report = JSON.parse(readFileSync(file, 'utf8')) as JSONReport;
  rmSync(folder, { recursive: true });
  return report;
}

/** Returns the name of the browser with its version. */
async function browserName(): Promise<string> {
  const executablePath = findChromiumForTests();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const [version] = browser.version().split('.');
  await browser.close();
  return `Chromium ${version}`;
}

/** Looks at every page with one of the judges of `bench/look.ts`. Returns the number of pages, and of those with problems. */
function lookAtPages(judge: 'cut' | 'contrast') {
  const [, pages, withProblems] = LOOKED_AT.exec(run(['bench/look.ts', judge]).stdout) ?? [];
  if (pages === undefined) throw new Error('bench/look.ts has not said how many pages it has judged');
  return { pages: Number(pages), withProblems: Number(withProblems) };
}

const report = runBrowserTests();
const tested = {
  on: dayInJapan(new Date()),
  browser: await browserName(),
  tools: installedTools(),
  tests: {
    axe: annotationsOf(report, JUDGED_BY_AXE),
    contrast: lookAtPages('contrast'),
    reading: lookAtPages('cut'),
    keyboard: passedTests(report, FILES.keyboard),
    privacy: passedTests(report, FILES.privacy),
  },
};
writeFileSync(WRITTEN, `${JSON.stringify(tested, null, 2)}\n`);
console.log(`Recorded in ${WRITTEN}: ${JSON.stringify(tested.tests)}`);
