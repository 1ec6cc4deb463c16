import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import type { AnswerText, StepText } from '../locales/step-parts.ts';
import { fillIn, parseMarks } from '../src/i18n/marks.ts';
import type { Texts } from '../src/i18n/texts.ts';
import { site } from '../src/site.ts';
import type { AnswerId } from '../src/tree/branches.ts';
import type { StepId } from '../src/tree/ids.ts';
import published from '../src/tree/published-steps.json' with { type: 'json' };
import { tree } from '../src/tree/tree.ts';
import type { Step } from '../src/tree/types.ts';
import { expect } from './fixtures.ts';

/** Every language with a folder under `locales/`. */
export const languages: readonly string[] = readdirSync('locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export const stepIds = Object.keys(tree.steps) as StepId[];

/** A step of the tree, of whatever kind. */
export const stepOf = (id: StepId): Step<StepId> => tree.steps[id];

/** One answer given, as a pair that only compiles where the tree has it. */
export type Given = { [Id in StepId]: readonly [step: Id, answer: AnswerId<Id>] }[StepId];

/** The path of a step with the trail that leads to it, as people read it: nothing in it is escaped. */
export function pathOf(language: string, step: StepId, trail: readonly Given[] = []): string {
  const path = step === 'start' ? `/${language}/` : `/${language}/${step}`;
  const given = trail.map(([at, answer]) => `${at}:${answer}`).join(',');
  return given === '' ? path : `${path}?trail=${given}`;
}

/** What each code names, as its path after the language: that of the start is empty. */
const pathsByCode = new Map([
  ...stepIds.map((id) => [tree.steps[id].code as string, id === 'start' ? '' : id] as const),
  ...Object.entries(published.pages).map(([page, code]) => [code, page] as const),
]);

/** What an id means today that is no step any more: its alias, through as many as there are. */
function meaningOf(id: string): string {
  const { [id]: alias } = published.aliases as Readonly<Record<string, string>>;
  return alias === undefined ? id : meaningOf(alias);
}

/** The step of each code whose own step is gone. */
const retiredCodes = new Map(
  Object.entries(published.steps)
    .filter(([id]) => id in published.aliases)
    .map(([id, code]) => [code as string, meaningOf(id) as StepId]),
);

/**
 * The address that a page names as its own: that of an alias is the step which it means. The code of the start is the
 * page above all others.
 */
function canonicalOf({ path, isCode }: { readonly path: string; readonly isCode: boolean }): string {
  if (isCode) {
    const code = path.slice(1).toUpperCase();
    const step = retiredCodes.get(code);
    const now = step === undefined ? code : tree.steps[step].code;
    return now === tree.steps.start.code ? '/' : `/${now}`;
  }
  return path
    .replace(/(?<=^\/[a-z]{2,3}\/)start$/, '')
    .replace(/(?<=^\/[a-z]{2,3}\/).+$/, (id) => meaningOf(id));
}

/** The other addresses that a page names: itself in each language, and above them, where the reader's is chosen. */
export function alternatesOf(canonical: string): Readonly<Record<string, string>> {
  const below = pathsByCode.get(canonical.slice(1)) ?? canonical.replace(/^\/([a-z]{2,3}\/)?/, '');
  const [code = ''] = [...pathsByCode].find(([, path]) => path === below) ?? [];
  return {
    ...Object.fromEntries(languages.map((language) => [language, `/${language}/${below}`])),
    'x-default': below === '' ? '/' : `/${code}`,
  };
}

/** Every file that the build has written as a page, with the path that it is served at. */
export const everyBuiltPage = readdirSync('dist/site', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .map((file) => ({
    path: file.replace(/(?<=\/)index\.html$/, '').replace(/\.html$/, ''),
    language: /^\/([a-z]{2,3})\//.exec(file)?.[1],
    isNotFound: file.endsWith('/404.html'),
    isDesk: /^\/[a-z]{2,3}\/desk[/.]/.test(file),
    isSheet: /^\/[a-z]{2,3}\/print\//.test(file),
  }))
  // The start is also at its step id, and a code also in lower case.
  .map((page) => ({
    ...page,
    isCode: page.language === undefined && /^\/[0-9a-z]{3}$/i.test(page.path) && !page.isNotFound,
  }))
  .map((page) => ({ ...page, canonical: canonicalOf(page) }))
  .sort((a, b) => a.path.localeCompare(b.path));

/** The pages of a step, of the start and of another page by their codes, in capitals and not. */
const SOME_CODES = /^\/(?:A2K|H24|Y64)$/i;

/** The desk at the start and at another step. */
const SOME_OF_THE_DESK = /^\/[a-z]{2,3}\/desk(?:\/address\/check)?$/;

/** The sheet of a branch. */
const SOME_OF_THE_SHEETS = /\/print\/mfa$/;

/** What the build has written, but of the codes, the desk and the sheets a few: they are alike, and each takes its time. */
export const builtPages = everyBuiltPage.filter(
  ({ path, isCode, isDesk, isSheet }) =>
    (!isCode || SOME_CODES.test(path)) &&
    (!isDesk || SOME_OF_THE_DESK.test(path)) &&
    (!isSheet || SOME_OF_THE_SHEETS.test(path)),
);

/** Every page of a language: its steps and its other pages, that of what is not found included. */
export const pagesOf = (language: string): readonly string[] =>
  builtPages.filter((page) => page.language === language).map(({ path }) => path);

/**
 * Every page once, in one of the languages, in turn: for what does not hang on the language and takes its time. A page
 * that is no step is in all of them.
 */
export const pagesInTurn = (language: string): readonly string[] => {
  const others = new Set(
    stepIds
      .filter((_, at) => at % languages.length !== languages.indexOf(language))
      .map((id) => pathOf(language, id)),
  );
  return pagesOf(language).filter((path) => !others.has(path));
};

export interface GuideTexts {
  readonly ui: Texts['ui'];
  readonly help: Texts['help'];
  readonly checks: Texts['checks'];
  readonly map: Texts['map'];
  readonly messages: Texts['messages'];
  readonly notices: Texts['notices'];
  readonly print: Texts['print'];
  readonly sketches: Texts['sketches'];
  readonly validation: Texts['validation'];
  readonly labels: Readonly<Record<string, string>>;
  readonly language: { readonly name: string; readonly site: string };
  readonly steps: Readonly<Record<StepId, StepText>>;
}

const read = (language: string, file: string) =>
  JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')) as Record<string, unknown>;

const OTHER_FILES = [
  'ui.json',
  'help.json',
  'checks.json',
  'map.json',
  'messages.json',
  'notices.json',
  'print.json',
  'sketches.json',
  'validation.json',
  'labels.json',
  'language.json',
];

function readTexts(language: string): GuideTexts {
  const ofSteps = readdirSync(`locales/${language}`)
    .filter((file) => file.endsWith('.json') && !OTHER_FILES.includes(file))
    .map((file) => read(language, file));
  const texts = {
    ...Object.fromEntries(OTHER_FILES.map((file) => [file.replace('.json', ''), read(language, file)])),
    steps: Object.assign({}, ...ofSteps) as unknown,
  };
  return texts as unknown as GuideTexts;
}

const allTexts = new Map(languages.map((language) => [language, readTexts(language)]));

/** The texts of a language, read from its folder, so that no test repeats a sentence that may be edited. */
export function textsOf(language: string): GuideTexts {
  const texts = allTexts.get(language);
  if (!texts) throw new Error(`There is no folder locales/${language}`);
  return texts;
}

/** A text with its `{{…}}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  const all: Readonly<Record<string, string | number>> = {
    ...site.domains,
    id: site.exampleId,
    ...values,
  };
  return fillIn(text, Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value)])));
}

/** The text for a number of things: the form that the language has for that number. */
export function plural<Key extends string>(
  texts: Readonly<Partial<Record<`${Key}_${string}`, string>>>,
  key: Key,
  language: string,
  count: number,
): string {
  const form = new Intl.PluralRules(language).select(count);
  return fill((texts as Record<string, string>)[`${key}_${form}`] ?? '', { count });
}

/** How a label of Microsoft's screens reads: in the reader's language first, then in the others. */
function wordings(id: string, reader: string): string[] {
  const all = [reader, ...languages.filter((each) => each !== reader)];
  return [...new Set(all.map((language) => textsOf(language).labels[id] ?? ''))].filter(Boolean);
}

/** The words of a text with its marks resolved, in pieces between which a page may or may not put a space. */
function piecesOf(text: string, language: string): string[] {
  return parseMarks(fill(text))
    .flatMap((piece) => {
      if (typeof piece === 'string') return [piece.trim()];
      return piece.mark === 'label' ? wordings(piece.inside, language) : [piece.inside];
    })
    .filter((piece) => piece !== '');
}

/** These pieces of text one after the other, somewhere in a text, however they are spaced. */
export function inOrder(...pieces: readonly string[]): RegExp {
  const escaped = pieces.map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('\\s*'));
}

/** Exactly these pieces of text in this order, however they are spaced. */
function exactly(...pieces: readonly string[]): RegExp {
  return new RegExp(`^\\s*${inOrder(...pieces).source}\\s*$`);
}

/** The texts of an answer: the step's own, or those that all steps share. */
function answerWords(language: string, [step, answer]: Given): AnswerText {
  const { steps, ui } = textsOf(language);
  const words =
    steps[step].answers?.[answer] ?? (ui.answers as Record<string, AnswerText | undefined>)[answer];
  if (!words) throw new Error(`${language} has no text for ${step}:${answer}`);
  return words;
}

/** The link of an answer on the page of its step, by its whole name. */
export function answerLink(page: Page, language: string, given: Given, isMarked = false): Locator {
  const { label, detail = '' } = answerWords(language, given);
  const mark = isMarked ? [textsOf(language).ui.step.before] : [];
  const name = exactly(...piecesOf(label, language), ...piecesOf(detail, language), ...mark);
  return page.getByRole('main').getByRole('link', { name });
}

/** The title of a step as its page's h1. */
export function title(page: Page, language: string, step: StepId): Locator {
  return page.getByRole('heading', {
    level: 1,
    name: fill(textsOf(language).steps[step].title),
    exact: true,
  });
}

/** The line of the answers given so far. */
export function trailLine(page: Page, language: string): Locator {
  return page.getByRole('navigation', { name: textsOf(language).ui.trail.label, exact: true });
}

/** The link that takes the reader back to an answer to change it. */
export function changeLink(page: Page, language: string, given: Given): Locator {
  const { ui } = textsOf(language);
  const name = fill(ui.trail.changeOf, { answer: fill(answerWords(language, given).short) });
  return trailLine(page, language).getByRole('link', { name, exact: true });
}

/** "I am: a student" and the link after it, as they stand in the line. */
export function givenText(language: string, given: Given, ...after: readonly string[]): RegExp {
  const { steps, ui } = textsOf(language);
  const { trail, title: ofStep } = steps[given[0]];
  const { short } = answerWords(language, given);
  return exactly(fill(trail ?? ofStep), ui.trail.colon, ...piecesOf(short, language), ...after);
}

/** How a code is said aloud in a language: each character by its name. */
export function spoken(language: string, code: string): string {
  const { characters, pause } = textsOf(language).ui.code;
  return [...code].map((character) => (characters as Record<string, string>)[character]).join(pause);
}

/** Expects a step with its trail: the address, the title, the code and the line of answers. */
export async function expectPlace(
  page: Page,
  language: string,
  step: StepId,
  trail: readonly Given[],
): Promise<void> {
  const { ui } = textsOf(language);
  await expect(title(page, language, step)).toBeVisible();
  expect(new URL(page.url()).href.slice(new URL(page.url()).origin.length)).toBe(
    pathOf(language, step, trail),
  );
  const code = stepOf(step).code;
  const pill = page.getByRole('banner').getByTitle(ui.code.hint);
  await expect(pill).toHaveText(exactly(`${ui.code.label}:`, spoken(language, code), code));
  await expectTrail(page, language, trail);
}

/** Expects these answers in the line, in order, with their links to change them; no line where there are none. */
export async function expectTrail(page: Page, language: string, trail: readonly Given[]): Promise<void> {
  const line = trailLine(page, language);
  if (trail.length === 0) {
    await expect(line).toHaveCount(0);
    return;
  }
  const { change } = textsOf(language).ui.trail;
  await expect(line).toBeVisible();
  // The earlier ones are folded away when there are many: they are read without being shown.
  const items = line.locator('li');
  await expect(items).toHaveText(trail.map((given) => givenText(language, given, change)));
}

/**
 * What stands in a page as it is served, without opening it, which takes ten times as long: it is parsed as where scripts
 * are off, nothing in it is loaded, and nothing is shown. `read` runs in `page`, which has to be empty: the policy of our
 * own pages lets nobody parse. That nothing goes wrong where it is opened is for others to see.
 */
export async function readServed<Found>(
  page: Page,
  path: string,
  read: (served: Document, address: string) => Found,
): Promise<{ found: Found; headers: Record<string, string> }> {
  const response = await page.request.get(path);
  expect(response.status(), path).toBe(200);
  const parts = [await response.text(), response.url()] as const;
  const parsed = await page.evaluateHandle(
    ([html]) => new DOMParser().parseFromString(html, 'text/html'),
    parts,
  );
  const found = await parsed.evaluate(read as (served: Document, address: string) => unknown, parts[1]);
  return { found: found as Found, headers: response.headers() };
}

/** Opens a page and waits until React has taken it over and its effects have run. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await takenOver(page);
}

/** Waits until the h1 of the page belongs to React. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber$'));
  });
}

/**
 * Waits until React has taken the page over: its h1 belongs to React, and nothing is left to be done.
 * A headless browser that draws nothing more may never be idle (1 page in 500): so there is an end to it.
 */
export async function takenOver(page: Page): Promise<void> {
  await hydrated(page);
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 })),
  );
  expect(await contestedKeys(page)).toEqual([]);
}

/** The keys that more than one element has for itself: the built guide does not report them. */
export function contestedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const keys = [...document.querySelectorAll('[data-key]')]
      .filter((owner) => owner.closest('dialog') === dialog)
      .map((owner) => owner.getAttribute('data-key') ?? '');
    return keys.filter((key, at) => keys.indexOf(key) !== at);
  });
}

/** Sets a mark that only a page load would take away, and returns how to ask whether it is still there. */
export async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => void Object.assign(window, { sameDocument: true }));
  return () => page.evaluate(() => 'sameDocument' in window);
}

/** The link to this page in another language. */
export function languageLink(page: Page, to: string): Locator {
  const { name } = textsOf(to).language;
  return page.getByRole('banner').getByRole('link', { name, exact: true });
}

/**
 * For tests without script, after each: Chromium then refuses every script that a page names to be preloaded, and says
 * "csp" though no policy did it. Whatever else the fixture has found stays.
 */
export function forgiveUnusedPreloads(problems: string[]): void {
  const isPreload = (problem: string) => /^request failed: \S+\/assets\/[\w-]+\.js \(csp\)$/.test(problem);
  problems.splice(0, problems.length, ...problems.filter((problem) => !isPreload(problem)));
}

/**
 * How high the page is without its drawings, in pixels: what is measured is how far all words and ways on are spread. A
 * drawing says in a glance what a page of words would.
 */
export function heightOfWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const drawings = [...document.querySelectorAll('[data-drawings]')].map((each) => {
      const { marginBlockStart, marginBlockEnd } = getComputedStyle(each);
      return (
        each.getBoundingClientRect().height +
        Number.parseFloat(marginBlockStart) +
        Number.parseFloat(marginBlockEnd)
      );
    });
    return document.documentElement.scrollHeight - drawings.reduce((sum, height) => sum + height, 0);
  });
}
