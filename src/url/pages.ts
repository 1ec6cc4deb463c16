/** What a page's path names besides its language and its kind. */
type About = 'step' | 'branch' | 'nothing';

interface PageAddress {
  /** What the path has after the language; empty where a step id stands there alone. */
  readonly path: string;
  readonly about: About;
}

/**
 * Every kind of page that a language has, by where it stands. What each shows, its head and how wide it is are in
 * `app/page-table.tsx`, which does not compile without a row for each of these.
 */
export const pages = {
  step: { path: '', about: 'step' },
  checks: { path: 'checks', about: 'nothing' },
  help: { path: 'help', about: 'nothing' },
  map: { path: 'map', about: 'nothing' },
  desk: { path: 'desk', about: 'step' },
  print: { path: 'print', about: 'branch' },
} as const satisfies Readonly<Record<string, PageAddress>>;

export type PageName = keyof typeof pages;

/** The pages that are about a step, or about the branch that it begins. */
export type StepPageName = {
  [Name in PageName]: (typeof pages)[Name]['about'] extends 'nothing' ? never : Name;
}[PageName];

/** The pages that are about no step. */
export type PlainPageName = Exclude<PageName, StepPageName>;

/**
 * Whether a kind of page is about a step, or a branch.
 *
 * @example
 * isAboutStep('print') // => true
 * isAboutStep('help') // => false
 */
export function isAboutStep(name: PageName): name is StepPageName {
  return pages[name].about !== 'nothing';
}

export const pageNames = Object.keys(pages) as readonly PageName[];

export const plainPageNames = pageNames.filter((name) => !isAboutStep(name));
