// Opens pages one after another, each as on a new device, and has the judges judge them.
import type { Browser, BrowserContext, Page } from 'playwright';
import { stayAboveLanguages } from '../e2e/support/browser.ts';
import type { Answer } from './answers/answer.ts';
import { PHONE } from './conditions.ts';
import { untilHydrated } from './kinds.ts';
import type { Alfa } from './page-judges/alfa.ts';
import { judgeByAxe } from './page-judges/axe.ts';
import { withElements } from './page-judges/elements.ts';
import { judgeByIbm } from './page-judges/ibm.ts';
import type { Judgement, JudgeName, Told } from './told.ts';
import type { Visit } from './visits.ts';

/** What a judge has said about a page in a state. */
export interface Heard {
  readonly judge: JudgeName;
  /** The page and the state. */
  readonly at: string;
  readonly told: readonly Told[];
  readonly applied: readonly string[];
}

export type PageJudge = (page: Page) => Promise<Judgement>;

/** Returns the judges that need a page in a browser. */
export const pageJudges = (alfa: Alfa): ReadonlyMap<JudgeName, PageJudge> =>
  new Map<JudgeName, PageJudge>([
    ['axe', judgeByAxe],
    ['IBM', judgeByIbm],
    ['Alfa', (page) => alfa.judge(page)],
  ]);

export interface LaneOptions {
  readonly browser: Browser;
  readonly origin: string;
  readonly judges: readonly PageJudge[];
  readonly answers: readonly Answer[];
  readonly hear: (heard: Heard) => void;
  /** Takes the markup of a page after its script, which may be the same as that of another. */
  readonly takeMarkup: (at: string, html: string) => void;
}

/** What says of a page without colours that it has the browser's. Taken out of the markup again. */
const CANVAS = '<style>html { background: Canvas; color: CanvasText }</style>';

/** The judges' own code breaks the policy of the pages (Trusted Types), so it is off. Nothing else of a page depends on it. */
export const newContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: PHONE, locale: 'en-US', reducedMotion: 'reduce', bypassCSP: true });

/** Opens a page and waits until it is hydrated and idle, and does what the reader does there. */
async function open(page: Page, origin: string, { path, isStatic, act }: Visit): Promise<void> {
  await page.goto(origin + path);
  if (isStatic) {
    // These pages have the browser's own colours. axe takes the canvas for white unless a style says what it is.
    await page.evaluate((style) => document.head.insertAdjacentHTML('beforeend', style), CANVAS);
  } else {
    await untilHydrated(page);
  }
  await act?.(page);
  await untilIdle(page);
}

const untilIdle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => idle(), { timeout: 1000 })));

/** Judges pages until none is left. Several lanes may take from the same iterator. */
export async function runLane(visits: Iterable<Visit>, options: LaneOptions): Promise<void> {
  const { browser, origin, judges, answers, hear, takeMarkup } = options;
  for (const visit of visits) {
    // The guide keeps the reader's place on the device, and would show it to the next visit.
    const context = await newContext(browser);
    if (visit.isStatic) await stayAboveLanguages(context);
    try {
      const page = await context.newPage();
      await open(page, origin, visit);
      for (const condition of visit.conditions) {
        await condition.set(page);
        await untilIdle(page);
        const at =
          visit.conditions.length === 1 ? visit.name : `${visit.name} (${visit.path}), ${condition.name}`;
        if (condition.changesMarkup) takeMarkup(at, (await page.content()).replace(CANVAS, ''));
        for (const judge of judges) {
          const judgement = await judge(page);
          const told = await withElements(page, judgement, answers);
          hear({
            judge: judgement.judge,
            at,
            told: told.map((each) => ({ ...each, under: condition.name })),
            applied: judgement.applied,
          });
        }
      }
    } catch (error) {
      throw new Error(`${visit.name} (${visit.path})`, { cause: error });
    } finally {
      await context.close();
    }
  }
}
