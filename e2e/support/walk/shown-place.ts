// What the page of a step shows of the reader's place, and what it has to show by the tree alone.
import type { Page } from 'playwright/test';
import { answerStep, answersOf, back, backTo, type Place, stepOf } from '../../../src/flow/replay.ts';
import { type EarlierAnswers, type Trail, withEarlierAnswers } from '../../../src/flow/trail.ts';
import { placePath, stepPath } from '../../../src/url/paths.ts';
import type { WalkedGuide } from './walked-guide.ts';

/** The links of the answers on the page of a step, without the row for the detected browser. */
export const ANSWERS = '#answers > ul > li > a';

/** The links to change the answers given, folded or not. The list of the usual answers has no number to start from. */
export const CHANGES = 'main nav:has(> ol[start]) li a';

/** The link to the answer before, in the bar. */
export const BACK = 'header a[data-key="b"]';

/** A page of a step as a script reads it. */
export interface ShownPlace {
  readonly url: string;
  readonly language: string;
  readonly heading: string;
  readonly code: string;
  /** Where the answers lead, in order. */
  readonly answers: readonly string[];
  /** The position of the answer that is marked as the one given before, or -1. */
  readonly marked: number;
  /** The pages of the answers given, in order. */
  readonly trail: readonly string[];
  /** Where the link back leads. Empty if there is none. */
  readonly back: string;
  /** The page in the other languages. */
  readonly languages: readonly string[];
}

/** A place as a page in a language, and the query of its address, which may claim more than the tree knows. */
export interface PlaceInLanguage {
  readonly language: string;
  readonly place: Place;
  readonly query: string;
}

/** Returns the answers that a tab remembers after it has shown a page. A solved end makes it forget all. */
export function rememberPage(
  { tree }: WalkedGuide,
  earlier: EarlierAnswers,
  { step, trail, later = [] }: Place & { readonly later?: Trail },
): EarlierAnswers {
  const shown = stepOf(tree, step);
  const isSolved = shown?.kind === 'outcome' && shown.ending === 'solved';
  return isSolved ? new Map() : withEarlierAnswers(earlier, [...trail, ...later]);
}

/** Returns what the page at a place has to show. */
export function expectedPlace(
  { tree, languages, headingOf }: WalkedGuide,
  { language, place, query }: PlaceInLanguage,
  earlier: EarlierAnswers,
): ShownPlace {
  const answers = answersOf(tree, place.step);
  const previous = back(place);
  const pathIn = (each: string) => stepPath(each, place.step) + query;
  return {
    url: pathIn(language),
    language,
    heading: headingOf(language, place.step),
    code: tree.steps[place.step]?.code ?? '',
    answers: answers.map(({ id }) => {
      const next = answerStep(tree, place, id);
      return next === undefined ? '' : placePath(language, next);
    }),
    marked: answers.findIndex(({ id }) => id === earlier.get(place.step)),
    trail: place.trail.map((_, position) => {
      const changed = backTo(place, position);
      return changed === undefined ? '' : placePath(language, changed);
    }),
    back: previous === undefined ? '' : placePath(language, previous),
    languages: languages.filter((each) => each !== language).map(pathIn),
  };
}

/** The function that `installReader` adds to every page. */
export type Readable = typeof globalThis & {
  readonly shownPlace: (marks: readonly string[]) => ShownPlace | undefined;
};

/** Adds to every page of a test the function that reads its place, for `shownPlace` and for scripts in the page. */
export async function installReader(page: Page): Promise<void> {
  await page.addInitScript(
    (selectors) => {
      const hrefs = (selector: string) =>
        [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
      const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
      const shown = (marks: readonly string[]): ShownPlace => ({
        url: location.pathname + location.search,
        language: document.documentElement.lang,
        heading: text('h1'),
        code: text('header [translate="no"]'),
        answers: hrefs(selectors.answers),
        marked: [...document.querySelectorAll(selectors.answers)].findIndex((answer) =>
          [...answer.querySelectorAll('span')].some(({ textContent }) => marks.includes(textContent)),
        ),
        trail: hrefs(selectors.changes),
        back: hrefs(selectors.back)[0] ?? '',
        languages: hrefs('header a[hreflang]'),
      });
      // Until the script listens to keys, the static page is shown, whose links load pages.
      const isTakenOver = () => document.documentElement.dataset['keys'] !== undefined;
      const read = (marks: readonly string[]) => (isTakenOver() ? shown(marks) : undefined);
      Object.assign(globalThis, { shownPlace: read });
    },
    { answers: ANSWERS, changes: CHANGES, back: BACK },
  );
}

/** Reads what the page shows now: nothing before the script has taken it over. */
export function shownPlace(page: Page, marks: readonly string[]): Promise<ShownPlace | undefined> {
  return page.evaluate((words) => (globalThis as Readable).shownPlace(words), marks);
}
