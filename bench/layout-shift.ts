// Measures how far the pages of the built guide move while they load on a slow line: `npm run cls`. Prints a row for
// each page and fails if one moves more than MAX_LAYOUT_SHIFT. Arguments choose among the situations and the pages:
// `npm run cls -- trail line /en/`.
import type { Browser, Page } from 'playwright';
import {
  type LayoutShift,
  layoutShifts,
  MAX_LAYOUT_SHIFT,
  slowDown,
  totalShift,
  watchLayoutShifts,
} from '../e2e/browser/layout-shift.ts';
import { openBuiltGuide } from '../e2e/browser/open-built-guide.ts';
import { stepOf } from '../src/flow/replay.ts';
import type { Trail } from '../src/flow/trail.ts';
import { usualTrails } from '../src/flow/usual-trails.ts';
import { notices } from '../src/tree/notices.ts';
import { tree } from '../src/tree/tree.ts';
import { serializeKeptPlace } from '../src/url/kept-place.ts';
import { trailToQuery } from '../src/url/trail-query.ts';

const BUILT = process.env['BUILT'] ?? 'dist';
const PHONE = { width: 390, height: 844 };
const COMPUTER = { width: 1280, height: 800 };
const LANGUAGES = ['en', 'ja'];
const AT_ONCE = 2;

/** Steps of every kind: with and without a form, a drawing, a notice, a wait or a row about the reader's browser. */
const NOTICES = [
  'sms-setup',
  'sms-setup/phone-number',
  'sms-setup/code',
  'mfa/no-text',
  'passkey',
  'no-text',
];
const BROWSERS = ['browser', 'browser/chrome', 'browser/safari', 'browser/in-app'];
const USUAL = [
  'start',
  'address',
  'address/which-message',
  'address/check',
  'password/changed-lately',
  'password/wait',
  'password/saved',
  'mfa/app',
  'ask',
];
const PAGES = [
  'checks',
  'map',
  'help',
  'accessibility',
  'privacy',
  'desk',
  'desk/password/wait',
  'print/sms-setup',
  'nowhere',
];

/** Claims that fit no step after them, with steps that the guide knows: what a link from last year may carry. */
const STALE_CLAIMS = 'mfa:gone,password:gone,address:gone';

const LINE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/15.9.0';

/** Two days after the notices change, on a page that was built before. */
const LATER = new Date(`${notices['sms-ended'].from}T12:00:00+09:00`).getTime() + 2 * 24 * 60 * 60 * 1000;

const trails = new Map<string, Trail>(usualTrails(tree));
const trailQueryOf = (step: string) => trailToQuery(trails.get(step) ?? []);

interface Situation {
  /** The ids of steps and the names of other pages. */
  readonly pages: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The query of a step. */
  readonly query?: (step: string) => string;
  readonly userAgent?: string;
  readonly time?: number;
}

const SITUATIONS: Readonly<Record<string, Situation>> = {
  plain: { pages: [...USUAL, ...BROWSERS, ...NOTICES, ...PAGES] },
  trail: { pages: [...USUAL, 'browser', ...NOTICES], query: trailQueryOf },
  damaged: {
    pages: [...USUAL, 'no-text'],
    query: (step) => [trailQueryOf(step) || '?trail=', STALE_CLAIMS].join(',').replace('=,', '='),
  },
  line: { pages: ['start', ...BROWSERS, 'checks'], userAgent: LINE },
  later: { pages: ['start', ...NOTICES, 'print/sms-setup'], time: LATER },
  wide: { pages: [...USUAL, ...BROWSERS, 'sms-setup', ...PAGES], viewport: COMPUTER, query: trailQueryOf },
  wideLater: { pages: NOTICES, viewport: COMPUTER, time: LATER },
};

interface Row {
  readonly path: string;
  readonly situation: string;
  readonly visits: readonly [first: readonly LayoutShift[], second: readonly LayoutShift[]];
}

/** What a device keeps after an earlier visit: the last place, a wait, and that the shortcuts are off. */
function kept(step: string, now: number): Readonly<Record<string, string>> {
  const last = 'no-text/call-instead';
  return {
    'oumail-guide:place': `${now} ${serializeKeptPlace({ step: last, trail: trails.get(last) ?? [] })}`,
    'oumail-guide:waiting': `${now} ${step} ${now + 40 * 60_000}`,
    'oumail-guide:keys': 'off',
  };
}

/** Opens a page and waits until React has hydrated it and everything that it loads later has come. */
async function visit(page: Page, url: string): Promise<readonly LayoutShift[]> {
  const loading = new Set<unknown>();
  const begin = (request: unknown) => void loading.add(request);
  const end = (request: unknown) => void loading.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.goto(url);
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber$')),
  );
  // Modules that few readers need load when the browser is idle.
  do {
    await page.evaluate(
      () => new Promise<void>((idle) => requestIdleCallback(() => idle(), { timeout: 2000 })),
    );
  } while (loading.size > 0);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
  return layoutShifts(page);
}

async function measure(browser: Browser, origin: string, path: string, situation: string): Promise<Row> {
  const { viewport = PHONE, userAgent, time, query } = SITUATIONS[situation] ?? {};
  const [, , step = ''] = /^\/(\w+)\/(.*)$/.exec(path) ?? [];
  const id = step === '' ? tree.start : step;
  const url = origin + path + (stepOf<string>(tree, id) ? (query?.(id) ?? '') : '');
  const context = await browser.newContext({
    viewport,
    ...(userAgent && { userAgent }),
    timezoneId: 'Asia/Tokyo',
  });
  try {
    const page = await context.newPage();
    if (time !== undefined) await page.clock.setFixedTime(time);
    await watchLayoutShifts(page);
    await slowDown(page);
    const first = await visit(page, url);
    await page.evaluate(
      (all) => {
        for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
      },
      kept(id, (time ?? Date.now()) - 1000),
    );
    return { path, situation, visits: [first, await visit(page, url)] };
  } finally {
    await context.close();
  }
}

const { origin, browser, close } = await openBuiltGuide(BUILT);

const asked = process.argv.slice(2);
const askedPages = asked.filter((each) => each.startsWith('/'));
const askedNames = asked.filter((each) => !each.startsWith('/'));
const situations = Object.keys(SITUATIONS).filter(
  (name) => askedNames.length === 0 || askedNames.includes(name),
);
const pathOf = (language: string, page: string) => `/${language}/${page === tree.start ? '' : page}`;
const work = situations
  .flatMap((situation) =>
    LANGUAGES.flatMap((language) =>
      (SITUATIONS[situation]?.pages ?? []).map((page) => ({ path: pathOf(language, page), situation })),
    ),
  )
  .filter(({ path }) => askedPages.length === 0 || askedPages.includes(path));

const worstOf = ({ visits }: Row) => Math.max(...visits.map(totalShift));

console.log(`${'page'.padEnd(30)}${'situation'.padEnd(11)}first  second visit`);
const moving: Row[] = [];
const next = work.values();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const { path, situation } of next) {
      const row = await measure(browser, origin, path, situation);
      const sums = row.visits.map((shifts) => totalShift(shifts).toFixed(3));
      console.log(`${path.padEnd(30)}${situation.padEnd(11)}${sums.join('  ')}`);
      if (worstOf(row) > MAX_LAYOUT_SHIFT) moving.push(row);
    }
  }),
);
await close();

console.log(
  `${work.length} pages, each visited twice; ${MAX_LAYOUT_SHIFT} is allowed, and ${moving.length} move more.`,
);
for (const { path, situation, visits } of moving.sort((one, other) => worstOf(other) - worstOf(one))) {
  console.log(`\n${path} (${situation}):`);
  for (const [at, shifts] of visits.entries())
    for (const { value, moved } of shifts)
      console.log(`  ${at === 0 ? 'first ' : 'second'} ${value.toFixed(3)} ${moved.slice(0, 3).join(', ')}`);
}
if (moving.length > 0) process.exitCode = 1;
