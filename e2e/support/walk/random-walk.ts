// Makes random walks through a guide in a browser, and compares the page with the model after each move.
import type { Page } from 'playwright/test';
import { answerKeys } from '../../../src/features/step/answer-keys.ts';
import { answersOf } from '../../../src/flow/replay.ts';
import { codePath } from '../../../src/url/paths.ts';
import { open, untilClicksCount, untilKeysCount } from '../browser.ts';
import { expect } from '../fixtures.ts';
import { usesAll } from '../turns.ts';
import { randomMoves } from './random-moves.ts';
import { ANSWERS, BACK, CHANGES, installReader, shownPlace } from './shown-place.ts';
import {
  afterMove,
  entryOf,
  expectedIn,
  linkedPlace,
  type Move,
  newTab,
  positionOf,
  type Tab,
  urlOf,
} from './walk-model.ts';
import type { WalkedGuide } from './walked-guide.ts';

/** The moves of a walk. */
const MOVES = 60;

/** How many walks a test makes. */
const WALKS = usesAll ? 20 : 1;

/** The seed: given to repeat a walk, or another one each time. */
const seedOfRun = (): number => Number(process.env['WALK_SEED'] ?? Date.now() % 1_000_000_000);

/** Says what a move is, for the report of a failure. */
function named(guide: WalkedGuide, tab: Tab, move: Move): string {
  const position = move.kind === 'answer' || move.kind === 'change' ? ` ${positionOf(guide, tab, move)}` : '';
  return `${move.kind}${position}${'by' in move ? ` by ${move.by}` : ''} at ${urlOf(entryOf(tab))}`;
}

/** Presses a link with Enter or clicks it. A click at the place of the last one counts only after a moment. */
async function press(page: Page, selector: string, position: number, by: 'Enter' | 'click'): Promise<void> {
  const link = page.locator(selector).nth(position);
  // In a long trail, the earlier answers are folded.
  await link.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
  if (by === 'click') {
    await untilClicksCount(page);
    await link.click();
  } else await link.press('Enter');
}

/** Does in the browser what a move is. */
async function makeMove(page: Page, guide: WalkedGuide, tab: Tab, move: Move): Promise<void> {
  const { step } = entryOf(tab);
  switch (move.kind) {
    case 'answer': {
      const position = positionOf(guide, tab, move) ?? 0;
      const key = answerKeys(answersOf(guide.tree, step).map(({ id }) => id))[position] ?? '';
      if (move.by !== 'key' || key.length !== 1)
        return press(page, ANSWERS, position, move.by === 'click' ? 'click' : 'Enter');
      await untilKeysCount(page);
      return page.keyboard.press(key);
    }
    case 'change':
      return press(page, CHANGES, positionOf(guide, tab, move) ?? 0, move.by);
    case 'back link':
      return press(page, BACK, 0, 'Enter');
    case 'start over':
      return press(page, 'header a[href$="/"]:not([hreflang])', 0, 'Enter');
    case 'language':
      return press(page, 'header a[hreflang]', 0, 'Enter');
    // The page may lead on by itself, so none of these wait for more than its beginning.
    case 'browser back':
      await page.goBack({ waitUntil: 'commit' });
      return;
    case 'browser forward':
      await page.goForward({ waitUntil: 'commit' });
      return;
    case 'reload':
      await page.reload({ waitUntil: 'commit' });
      return;
    case 'deep link': {
      const to = linkedPlace(guide, move);
      const code = guide.tree.steps[to.step]?.code ?? '';
      const linked = afterMove(guide, tab, move);
      const path = move.byCode ? codePath(code) + to.query : urlOf(entryOf(linked ?? tab));
      await page.goto(path, { waitUntil: 'commit' });
      return;
    }
  }
}

/** Reads what the page shows, and which entry of how many of this site the tab is at. */
async function readTab(page: Page, marks: readonly string[]) {
  const shown = await shownPlace(page, marks);
  return page.evaluate(
    (place) => ({ ...place, entry: [navigation.currentEntry?.index, navigation.entries().length] }),
    shown,
  );
}

/** Makes the walks of a test, and returns how many moves they were. Prints the seed, by which they can be repeated. */
export async function walkRandomly(page: Page, guide: WalkedGuide, name: string): Promise<number> {
  const seed = seedOfRun();
  console.log(`${name}: WALK_SEED=${seed}`);
  const marks = guide.languages.map(guide.markOf);
  await installReader(page);
  let made = 0;
  for (const [number, moves] of randomMoves(seed, WALKS, MOVES).entries()) {
    let tab = newTab(guide, guide.languages[number % guide.languages.length] ?? '');
    const done: string[] = [];
    await page.goto('about:blank');
    await open(page, urlOf(entryOf(tab)));
    for (const move of moves) {
      const next = afterMove(guide, tab, move);
      if (next === undefined || done.length === MOVES) continue;
      done.push(named(guide, tab, move));
      await makeMove(page, guide, tab, move);
      tab = next;
      await expect
        .poll(() => readTab(page, marks).catch(() => undefined), {
          timeout: 10_000,
          message: `WALK_SEED=${seed}, walk ${number + 1}:\n${done.join('\n')}`,
          intervals: [5, 10, 20, 50, 100],
        })
        .toEqual({ ...expectedIn(guide, tab), entry: [tab.at, tab.entries.length] });
    }
    expect(done.length, 'a walk is long').toBe(MOVES);
    made += done.length;
  }
  return made;
}
