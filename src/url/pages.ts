/** What a page is about, which its path names after its kind. */
type Subject = 'step' | 'branch' | 'none';

interface PageAddress {
  /** What the path has after the language; empty where a step id stands there alone. */
  readonly path: string;
  readonly subject: Subject;
}

/**
 * Every kind of page that a language has, by where it stands. What each shows, its head and how wide it is are in
 * `app/page-table.tsx`, which does not compile without a row for each of these.
 */
export const pages = {
  step: { path: '', subject: 'step' },
  checks: { path: 'checks', subject: 'none' },
  help: { path: 'help', subject: 'none' },
  map: { path: 'map', subject: 'none' },
  desk: { path: 'desk', subject: 'step' },
  print: { path: 'print', subject: 'branch' },
} as const satisfies Readonly<Record<string, PageAddress>>;

export type PageName = keyof typeof pages;

/** The pages that are about a step, or about the branch that it begins. */
export type StepPageName = {
  [Name in PageName]: (typeof pages)[Name]['subject'] extends 'none' ? never : Name;
}[PageName];

/** The pages that are about no step. */
export type PlainPageName = Exclude<PageName, StepPageName>;

/**
 * Whether a kind of page is about a step, or a branch.
 *
 * @example
 * isStepPage('print') // => true
 * isStepPage('help') // => false
 */
export function isStepPage(name: PageName): name is StepPageName {
  return pages[name].subject !== 'none';
}

export const pageNames = Object.keys(pages) as readonly PageName[];

export const plainPageNames = pageNames.filter((name) => !isStepPage(name));
