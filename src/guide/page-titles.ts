import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { branchName, type PageText, pageText, stepText } from '../i18n/content-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import type { PlainPageName } from '../url/pages.ts';
import type { Target } from '../url/paths.ts';

/**
 * The pages that have texts of their own: a file `locales/{language}/{page}.json` with a `title` and a `lead`. If a
 * page other than a step has no such file, `plainPageText` does not compile.
 */
type PageWithTexts = { [Name in keyof Texts]: Texts[Name] extends PageText ? Name : never }[keyof Texts];

/** Returns the title and the lead of a page other than a step. */
export function plainPageText(i18n: i18n, page: PlainPageName): PageText {
  const file: PageWithTexts = page;
  return pageText(i18n, file);
}

/** Returns the title of a page, for links to that page. */
export function titleOf(i18n: i18n, target: Target): string {
  return 'step' in target ? stepText(i18n, target.step).title : plainPageText(i18n, target.page).title;
}

/** Returns a function that gives the title of a page in the language of the page around it. */
export function useTitleOf(): (target: Target) => string {
  const { i18n } = useTranslation();
  return (target) => titleOf(i18n, target);
}

/** Returns a function that gives the name of a branch. */
export function useNameOfBranch(): (branch: string) => string {
  const { i18n } = useTranslation();
  return (branch) => branchName(i18n, branch);
}
