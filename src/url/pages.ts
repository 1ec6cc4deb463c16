/** What the path names after the kind of page: a step, a branch or nothing. */
type Subject = 'step' | 'branch' | 'none';

interface PageAddress {
  /** The path after the language. Empty for steps, whose path is their id alone. */
  readonly path: string;
  readonly subject: Subject;
}

/**
 * The kinds of pages of each language, with their paths. `app/page-table.tsx` says what each shows, its head and its
 * width, and does not compile unless it has a row for each of them.
 */
export const pages = {
  step: { path: '', subject: 'step' },
  checks: { path: 'checks', subject: 'none' },
  help: { path: 'help', subject: 'none' },
  map: { path: 'map', subject: 'none' },
  links: { path: 'links', subject: 'none' },
  accessibility: { path: 'accessibility', subject: 'none' },
  privacy: { path: 'privacy', subject: 'none' },
  desk: { path: 'desk', subject: 'step' },
  print: { path: 'print', subject: 'branch' },
} as const satisfies Readonly<Record<string, PageAddress>>;

export type PageName = keyof typeof pages;

/** The pages about a step, or about the branch that the step begins. */
export type StepPageName = {
  [Name in PageName]: (typeof pages)[Name]['subject'] extends 'none' ? never : Name;
}[PageName];

/** The pages that are not about a step. */
export type PlainPageName = Exclude<PageName, StepPageName>;

/**
 * Returns whether a kind of page is about a step or a branch.
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
