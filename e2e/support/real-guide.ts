// The built real guide, for the rules that hold for every page. This file names no step.
import { readFileSync } from 'node:fs';
import { type BuiltPage, pagesIn, REAL_SITE, withoutLikes } from './built-pages.ts';
import type { GuideJson, GuideJsonStep } from './guide-json.ts';
import { everyNth, inTurn } from './turns.ts';

export const realGuide = JSON.parse(readFileSync(`${REAL_SITE}/guide.json`, 'utf8')) as GuideJson;

const { languages, steps } = realGuide;

/** Every page that the build has written. */
export const realPages: readonly BuiltPage[] = pagesIn(
  REAL_SITE,
  steps.map(({ id }) => id),
);

/** The steps of each branch, in the order of the tree. */
export const realBranches: ReadonlyMap<string, readonly GuideJsonStep[]> = Map.groupBy(
  steps,
  ({ branch }) => branch,
);

/** Returns the path of a step. The start's path is the language alone. */
export const stepPathOf = (language: string, id: string): string =>
  id === steps[0]?.id ? `/${language}/` : `/${language}/${id}`;

/** The id of the step that a page shows. */
export const stepOfPage = ({ path }: Pick<BuiltPage, 'path'>): string =>
  path.replace(/^\/[a-z]{2,3}\//, '') || (steps[0]?.id ?? '');

/** The pages of one test, and what they have in common. */
export interface PageGroup {
  readonly name: string;
  readonly pages: readonly BuiltPage[];
}

/**
 * Groups pages by language and branch. Pages that are not steps, and pages above the languages, have groups of their
 * own.
 */
function grouped(pages: readonly BuiltPage[]): readonly PageGroup[] {
  const nameOf = (page: BuiltPage) => {
    if (page.language === undefined) return 'above the languages';
    const branch = page.kind === 'step' ? stepOfPage(page).replace(/\/.*/, '') : 'pages beside the steps';
    return `${page.language}, ${branch}`;
  };
  return [...Map.groupBy(pages, nameOf)].map(([name, each]) => ({ name, pages: each }));
}

/** Every page once, by branch and language. */
export const pageGroups: readonly PageGroup[] = grouped(withoutLikes(realPages));

/** The path of a page below its language, which is the same in every language. */
const belowLanguage = ({ path, language }: BuiltPage): string => path.slice(`/${language}/`.length);

const allBelow = [...new Set(realPages.filter(({ language }) => language !== undefined).map(belowLanguage))];

/** Whether a page is shown in this language, by its turn. */
const isInTurn = (page: BuiltPage): boolean =>
  page.language === undefined ||
  inTurn(languages, allBelow.indexOf(belowLanguage(page))).includes(page.language);

/**
 * Like `pageGroups`, but with each page in only one language, in turn: for slow checks that do not depend on the language.
 * With `npm run e2e:all` in every language.
 */
export const pageGroupsInTurn: readonly PageGroup[] = grouped(withoutLikes(realPages).filter(isInTurn));

/** Returns every nth page of all groups, in the groups that still have pages. With `npm run e2e:all` every page. */
export function withEveryNthPage(groups: readonly PageGroup[], nth: number): readonly PageGroup[] {
  const chosen = new Set(
    everyNth(
      groups.flatMap(({ pages }) => pages),
      nth,
    ),
  );
  return groups
    .map(({ name, pages }) => ({ name, pages: pages.filter((page) => chosen.has(page)) }))
    .filter(({ pages }) => pages.length > 0);
}
