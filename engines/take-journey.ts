// Takes one journey in one engine, size and language.
import type { EngineBrowser, EnginePage, Size } from './engine-page.ts';
import { type Journey, NotRun } from './journey.ts';
import { createReader, type Setting } from './reader.ts';
import { reportedText, type ServedGuide } from './serve-guide.ts';
import type { Verdict } from './verdicts.ts';

/** The sizes of the windows: a phone and a desktop. */
export const SIZES: Readonly<Record<string, Size>> = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

/** Nothing may take longer, for example because a browser does not answer. */
const LIMIT = 180_000;

export interface Combination {
  readonly browser: EngineBrowser;
  readonly server: ServedGuide;
  readonly size: string;
  readonly setting: Setting;
  readonly journey: Journey;
}

/** Rejects when a promise takes too long. */
async function within<Value>(what: string, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not end within ${LIMIT / 1000} s`)), LIMIT);
  });
  try {
    return await Promise.race([promise, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Takes a journey in a new profile. It fails if it throws, if the browser reports an error, a warning or a violation of the
 * policy, or if the server answers with an error.
 */
export async function takeJourney({
  browser,
  server,
  size,
  setting,
  journey,
}: Combination): Promise<Verdict> {
  const began = Date.now();
  const reasons: string[] = [];
  let notRun: string | undefined;
  const sizeOf = SIZES[size];
  if (sizeOf === undefined) throw new Error(`There is no size ${size}`);
  server.watched = journey.plainPages === undefined;
  server.takeProblems();
  const attempt = async (what: string, act: () => Promise<unknown>) => {
    try {
      await within(what, act());
    } catch (error) {
      reasons.push(sentenceOf(error));
    }
  };
  let page: EnginePage | undefined;
  await attempt('opening a page', async () => {
    page = await browser.open({ size: sizeOf, script: journey.withoutScript === undefined });
  });
  if (page !== undefined) {
    const opened: EnginePage = page;
    await attempt('the journey', async () => {
      await journey.run(createReader(opened, setting)).catch((error: unknown) => {
        if (!(error instanceof NotRun)) throw error;
        notRun = error.message;
      });
    });
    await attempt('reading the problems', async () => reasons.push(...(await opened.problems())));
    await attempt('closing the page', () => opened.close());
    // The last journey leaves the line dead.
    await attempt('listening again', () => server.start());
  }
  reasons.push(...server.takeProblems());
  const failed = reasons.length > 0;
  return {
    engine: browser.name,
    size,
    language: setting.language,
    journey: journey.name,
    outcome: failed ? 'failed' : notRun === undefined ? 'ok' : 'not run',
    time: Date.now() - began,
    reasons: failed ? [...new Set(reasons)].map(reportedText) : notRun === undefined ? [] : [notRun],
  };
}
