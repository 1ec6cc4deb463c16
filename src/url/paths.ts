import type { Place } from '../engine/replay.ts';
import type { Trail } from '../engine/trail.ts';
import { toQuery } from './trail.ts';

/** The pages of a language besides its steps. */
export const PAGES = ['checks', 'help'] as const;
export type PageName = (typeof PAGES)[number];

/** The step that is the start page itself: `/en/`, not `/en/start`. */
const START = 'start';

/**
 * The path of the start page of a language, below the base of the site.
 *
 * @example
 * startPath('en') // => '/en/'
 */
export function startPath(language: string): string {
  return `/${language}/`;
}

/**
 * The path of a page of a language that is no step.
 *
 * @example
 * pagePath('ja', 'help') // => '/ja/help'
 */
export function pagePath(language: string, page: PageName): string {
  return `/${language}/${page}`;
}

/**
 * The path of a step with the trail that leads to it.
 *
 * @example
 * stepPath('en', 'address', [{ step: 'start', answer: 'before-password' }]) // => '/en/address?trail=start:before-password'
 * stepPath('ja', 'start') // => '/ja/'
 */
export function stepPath(language: string, step: string, trail: Trail = []): string {
  return `${step === START ? startPath(language) : `/${language}/${step}`}${toQuery(trail)}`;
}

/**
 * The path of a place: its step, with its trail and what lies ahead.
 *
 * @example
 * placePath('en', { step: 'address', trail: [], ahead: [{ step: 'address', answer: 'student' }] }) // => '/en/address?trail=address:student'
 */
export function placePath(language: string, { step, trail, ahead }: Place): string {
  return stepPath(language, step, [...trail, ...ahead]);
}

/** What a path below the base of the site asks for. */
export type Asked =
  | { readonly page: 'root' }
  | { readonly page: 'step'; readonly language: string; readonly step: string }
  | { readonly page: PageName; readonly language: string }
  | { readonly page: 'not-found'; readonly language: string | undefined };

/**
 * What a path asks for, given the languages and step ids that there are. Slashes too many, capitals and `.html` are
 * forgiven; anything else is not found, in the language that the path begins with.
 *
 * @example
 * const known = { languages: ['en', 'ja'], steps: ['start', 'address', 'address/check'] };
 * readPath('/ja/address/check', known) // => { page: 'step', language: 'ja', step: 'address/check' }
 * readPath('/en', known) // => { page: 'step', language: 'en', step: 'start' }
 * readPath('/EN/Address.html', known) // => { page: 'step', language: 'en', step: 'address' }
 * readPath('/ja/help/', known) // => { page: 'help', language: 'ja' }
 * readPath('/ja/no-such-step', known) // => { page: 'not-found', language: 'ja' }
 * readPath('/nowhere', known) // => { page: 'not-found', language: undefined }
 * readPath('/', known) // => { page: 'root' }
 */
export function readPath(
  path: string,
  known: { readonly languages: readonly string[]; readonly steps: readonly string[] },
): Asked {
  const [first, ...rest] = path
    .toLowerCase()
    .replace(/\.html$/, '')
    .split('/')
    .filter(Boolean);
  if (first === undefined || (first === 'index' && rest.length === 0)) return { page: 'root' };
  const language = known.languages.find((each) => each === first);
  const asked = rest.join('/') || START;
  const step = known.steps.find((each) => each === (asked === 'index' ? START : asked));
  if (language === undefined) return { page: 'not-found', language };
  if (step !== undefined) return { page: 'step', language, step };
  const page = PAGES.find((each) => each === asked);
  return page === undefined ? { page: 'not-found', language } : { page, language };
}

/**
 * The path of what is asked for, in a language: for a link to the same page in another one. A page that is not found
 * has none, and leads to the start.
 *
 * @example
 * askedPath('ja', { page: 'step', language: 'en', step: 'address' }) // => '/ja/address'
 * askedPath('ja', { page: 'help', language: 'en' }) // => '/ja/help'
 * askedPath('ja', { page: 'not-found', language: 'en' }) // => '/ja/'
 */
export function askedPath(language: string, asked: Asked): string {
  if (asked.page === 'step') return stepPath(language, asked.step);
  if (asked.page === 'checks' || asked.page === 'help') return pagePath(language, asked.page);
  return startPath(language);
}
