import { branchOf } from '../flow/id-conventions.ts';
import type { Place } from '../flow/replay.ts';
import type { Trail } from '../flow/trail.ts';
import { possibleCode } from './codes.ts';
import { decodeLink, readingsOf, withoutMarks } from './link-marks.ts';
import {
  isStepPage,
  type PageName,
  type PlainPageName,
  pageNames,
  pages,
  type StepPageName,
} from './pages.ts';
import { trailToQuery } from './trail-query.ts';

/** The file name that hosts use for missing pages. It looks like a code but is not one. */
const NOT_FOUND = '404';

/** The step shown on the start page: its path is `/en/`, not `/en/start`. */
const START = 'start';

/**
 * Returns the path of the start page of a language, relative to the base of the site.
 *
 * @example
 * startPath('en') // => '/en/'
 */
export function startPath(language: string): string {
  return `/${language}/`;
}

/**
 * Returns the path of a page that is not about a step.
 *
 * @example
 * pagePath('ja', 'help') // => '/ja/help'
 */
export function pagePath(language: string, page: PlainPageName): string {
  return targetPath(language, { page });
}

/**
 * Returns the path of a step with the trail that leads to it.
 *
 * @example
 * stepPath('en', 'address', [{ step: 'start', answer: 'before-password' }]) // => '/en/address?trail=start:before-password'
 * stepPath('ja', 'start') // => '/ja/'
 */
export function stepPath(language: string, step: string, trail: Trail = []): string {
  return targetPath(language, { page: 'step', step }) + trailToQuery(trail);
}

/**
 * Returns the path of a place: its step and its trail.
 *
 * @example
 * placePath('en', { step: 'address', trail: [{ step: 'start', answer: 'before-password' }] }) // => '/en/address?trail=start:before-password'
 */
export function placePath(language: string, { step, trail }: Place): string {
  return stepPath(language, step, trail);
}

/**
 * Returns the path of the desk at a step. It contains nothing about a call, except in a link by which a reader hands their
 * trail to the help desk.
 *
 * @example
 * deskPath('ja', 'address/check') // => '/ja/desk/address/check'
 * deskPath('en', 'start') // => '/en/desk'
 * deskPath('en', 'ask', [{ step: 'start', answer: 'mfa' }]) // => '/en/desk/ask?trail=start:mfa'
 */
export function deskPath(language: string, step: string, trail: Trail = []): string {
  return targetPath(language, { page: 'desk', step }) + trailToQuery(trail);
}

/**
 * Returns the path by which a reader hands their answers to the help desk on another device. It opens the desk in the
 * language of staff.
 *
 * @example
 * handoverPath({ step: 'ask', trail: [{ step: 'start', answer: 'mfa' }] }) // => '/desk/ask?trail=start:mfa'
 */
export function handoverPath({ step, trail }: Place): string {
  return `/${pages.desk.path}/${step}${trailToQuery(trail)}`;
}

/**
 * Returns the path of the sheet of a branch, which has all steps of the branch for printing.
 *
 * @example
 * printPath('en', 'sms-setup') // => '/en/print/sms-setup'
 */
export function printPath(language: string, branch: string): string {
  return targetPath(language, { page: 'print', step: branch });
}

/**
 * Returns the path of the map, scrolled to a step, with the trail that leads to it.
 *
 * @example
 * mapPath('en', 'address/check') // => '/en/map#address/check'
 * mapPath('en', 'address', [{ step: 'start', answer: 'before-password' }]) // => '/en/map?trail=start:before-password#address'
 */
export function mapPath(language: string, step: string, trail: Trail = []): string {
  return `${pagePath(language, 'map')}${trailToQuery(trail)}#${step}`;
}

/** A page independent of the language: what a code names, the desk, or a sheet. */
export type Target<Id extends string = string> = {
  [Name in PageName]: Name extends StepPageName
    ? { readonly page: Name; readonly step: Id }
    : { readonly page: Name };
}[PageName];

/** A page in a language. */
export type PageRoute<Id extends string = string> = Target<Id> & { readonly language: string };

/** What a path below the base of the site stands for. */
export type Route<Id extends string = string> =
  | PageRoute<Id>
  /** A path without a language: `/`, a code, or `/desk`. It continues to the page in the reader's language. */
  | { readonly page: 'choose'; readonly to: Target<Id> }
  | {
      readonly page: 'not-found';
      readonly language: string | undefined;
      /** The text after the language, in upper case, if it looks like a code. */
      readonly code?: string;
    };

/** The languages, steps and codes that a path may name. */
export interface PathNames<Id extends string = string> {
  readonly languages: readonly string[];
  /** Maps every released step id to the step that it means today. */
  readonly steps: ReadonlyMap<string, Id>;
  readonly codes: ReadonlyMap<string, Target<Id>>;
}

/**
 * Returns the path of a page in a language. For the start step it omits the id: `/ja/`, `/ja/desk`.
 *
 * @example
 * targetPath('ja', { page: 'step', step: 'address' }) // => '/ja/address'
 * targetPath('ja', { page: 'step', step: 'start' }) // => '/ja/'
 * targetPath('ja', { page: 'desk', step: 'start' }) // => '/ja/desk'
 * targetPath('ja', { page: 'print', step: 'start' }) // => '/ja/print/start'
 */
export function targetPath(language: string, target: Target): string {
  const { path, subject } = pages[target.page];
  const id = 'step' in target && !(subject === 'step' && target.step === START) ? target.step : '';
  return startPath(language) + [path, id].filter(Boolean).join('/');
}

/** The extension of the pages on disk, which some hosts show. */
const EXTENSION = /\.html$/;

/**
 * Parses a path, given the existing languages, steps and codes. Extra slashes, upper case, `.html`, `index.html`,
 * percent-encoding and what hangs on a link (`link-marks.ts`) are accepted. A path without a language becomes `choose`,
 * and a code becomes its page, at the desk the desk at its step. Anything else is `not-found`, in the language that the
 * path begins with.
 *
 * @example
 * const known = { languages: ['en', 'ja'], codes: new Map([['Y64', { page: 'help' }],
 *   ['A2K', { page: 'step', step: 'address' }]]),
 *   steps: new Map([['start', 'start'], ['address', 'address'], ['address/check', 'address/check'], ['once', 'address']]) };
 * parsePath('/ja/address/check', known) // => { page: 'step', language: 'ja', step: 'address/check' }
 * parsePath('/en', known) // => { page: 'step', language: 'en', step: 'start' }
 * parsePath('/EN/Address.html', known) // => { page: 'step', language: 'en', step: 'address' }
 * parsePath('/en/address).', known) // => { page: 'step', language: 'en', step: 'address' }
 * parsePath('/en/address&openExternalBrowser=1', known) // => { page: 'step', language: 'en', step: 'address' }
 * parsePath('/en/once', known) // => { page: 'step', language: 'en', step: 'address' }
 * parsePath('/ja/help/', known) // => { page: 'help', language: 'ja' }
 * parsePath('/ja/y64', known) // => { page: 'help', language: 'ja' }
 * parsePath('/ja/desk/address', known) // => { page: 'desk', language: 'ja', step: 'address' }
 * parsePath('/ja/desk/a2k', known) // => { page: 'desk', language: 'ja', step: 'address' }
 * parsePath('/desk/A2K', known) // => { page: 'choose', to: { page: 'desk', step: 'address' } }
 * parsePath('/ja/desk/Y64', known) // => { page: 'help', language: 'ja' }
 * parsePath('/ja/desk/A8K', known) // => { page: 'not-found', language: 'ja', code: 'A8K' }
 * parsePath('/ja/print/address/check', known) // => { page: 'print', language: 'ja', step: 'address' }
 * parsePath('/desk', known) // => { page: 'choose', to: { page: 'desk', step: 'start' } }
 * parsePath('/y64%E3%80%82', known) // => { page: 'choose', to: { page: 'help' } }
 * parsePath('/y64', known) // => { page: 'choose', to: { page: 'help' } }
 * parsePath('/', known) // => { page: 'choose', to: { page: 'step', step: 'start' } }
 * parsePath('/y6x', known) // => { page: 'not-found', language: undefined, code: 'Y6X' }
 * parsePath('/ja/no-such-step', known) // => { page: 'not-found', language: 'ja' }
 */
export function parsePath<Id extends string>(path: string, known: PathNames<Id>): Route<Id> {
  const parts = readingsOf(path).map(({ text, isCut }) => ({ ...splitLanguage(text, known), isCut }));
  for (const { language, below, isCut } of parts) {
    // The start page is not what is left of another path.
    const to = isCut && below === '' ? undefined : (targetOf(below, known) ?? targetOfCode(below, known));
    if (to !== undefined) return language === undefined ? { page: 'choose', to } : { ...to, language };
  }
  const code = parts.map(({ below }) => codeIn(below)).find((each) => each !== undefined);
  const language = parts.map((each) => each.language).find((each) => each !== undefined);
  return { page: 'not-found', language, ...(code === undefined ? {} : { code }) };
}

/** Splits a path into its language, if it begins with one, and the rest. */
function splitLanguage(path: string, { languages }: PathNames) {
  const parts = path.toLowerCase().replace(EXTENSION, '').split('/').filter(Boolean);
  if (parts.at(-1) === 'index') parts.pop();
  const language = languages.find((each) => each === parts[0]);
  return { language, below: parts.slice(language === undefined ? 0 : 1).join('/') };
}

/** Returns the code that a path after its language may be meant as, also at the desk. */
function codeIn(below: string): string | undefined {
  const [page, rest] = splitPath(below);
  return below === NOT_FOUND || (page !== 'step' && page !== 'desk') ? undefined : possibleCode(rest);
}

/** Returns the page of the code that a path after its language is: at the desk, the desk at the step of the code. */
function targetOfCode<Id extends string>(below: string, { codes }: PathNames<Id>): Target<Id> | undefined {
  const target = codes.get(codeIn(below) ?? '');
  const isAtDesk = splitPath(below)[0] === 'desk';
  return isAtDesk && target?.page === 'step' ? { page: 'desk', step: target.step } : target;
}

/** Splits a path after its language into the kind of page and the rest. */
function splitPath(below: string): readonly [page: PageName, rest: string] {
  const page = pageNames.find((name) => {
    const { path } = pages[name];
    return path !== '' && (below === path || below.startsWith(`${path}/`));
  });
  return page === undefined ? ['step', below] : [page, below.slice(pages[page].path.length + 1)];
}

/** Returns the page that a path after its language names. A step id takes precedence over a page of the same name. */
function targetOf<Id extends string>(below: string, { steps }: PathNames<Id>): Target<Id> | undefined {
  const [page, rest] = splitPath(below);
  if (!isStepPage(page)) {
    const step = steps.get(below);
    if (step !== undefined) return { page: 'step', step };
    return rest === '' ? { page } : undefined;
  }
  const id = rest === '' ? START : rest;
  const step = steps.get(id);
  if (step === undefined) return undefined;
  const branch = pages[page].subject === 'branch' ? steps.get(branchOf(step)) : step;
  return branch === undefined ? undefined : { page, step: branch };
}

/**
 * Returns the path of a code, which continues to its page in the reader's language.
 *
 * @example
 * codePath('A2K') // => '/A2K'
 */
export function codePath(code: string): string {
  return `/${code}`;
}

/**
 * Returns the path of a route in a language, for links to the same page in another language. A missing page has no path
 * in another language and maps to the start page; a wrong code stays, since it is wrong in every language.
 *
 * @example
 * routePath('ja', { page: 'step', step: 'address' }) // => '/ja/address'
 * routePath('ja', { page: 'help', language: 'en' }) // => '/ja/help'
 * routePath('ja', { page: 'desk', step: 'address' }) // => '/ja/desk/address'
 * routePath('ja', { page: 'choose', to: { page: 'help' } }) // => '/ja/help'
 * routePath('ja', { page: 'not-found', language: 'en' }) // => '/ja/'
 * routePath('ja', { page: 'not-found', language: 'en', code: 'A8K' }) // => '/ja/A8K'
 */
export function routePath(language: string, route: Route | Target): string {
  switch (route.page) {
    case 'choose':
      return targetPath(language, route.to);
    case 'not-found':
      return route.code === undefined ? startPath(language) : `/${language}/${route.code}`;
    default:
      return targetPath(language, route);
  }
}

/**
 * Returns the part of a path below the base of the site, which has no slash at its end. Ignores upper and lower case, and
 * accepts the base without a slash or with marks behind it. `undefined` for a path that is not below the base.
 *
 * @example
 * pathBelow('/guide', '/guide/en/address') // => '/en/address'
 * pathBelow('/guide', '/Guide') // => ''
 * pathBelow('/guide', '/guide)') // => ')'
 * pathBelow('/guide', '/guides/en') // => undefined
 * pathBelow('', '/en') // => '/en'
 */
export function pathBelow(base: string, path: string): string | undefined {
  const rest = path.slice(base.length);
  const isBelow = path.toLowerCase().startsWith(base.toLowerCase());
  return isBelow && (rest.startsWith('/') || withoutMarks(decodeLink(rest)) === '') ? rest : undefined;
}
