import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type PageText, pageText, stepText } from '../i18n/content-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import type { PlainPageName } from '../url/pages.ts';
import type { GuideTarget } from './guide-context.ts';

/**
 * Every page that is about no step has its texts in a file of its name, `locales/{language}/{page}.json`, with a `title`
 * and a `lead`. `plainPageText` does not compile while one has not.
 */
type PageWithTexts = { [Name in keyof Texts]: Texts[Name] extends PageText ? Name : never }[keyof Texts];

/** The title and the lead of a page that is about no step. */
export function plainPageText(i18n: i18n, page: PlainPageName): PageText {
  const file: PageWithTexts = page;
  return pageText(i18n, file);
}

/** How a page is called, for links to it: a function of the page. */
export function useTitleOf(): (target: GuideTarget) => string {
  const { i18n } = useTranslation();
  return (target) =>
    'step' in target ? stepText(i18n, target.step).title : plainPageText(i18n, target.page).title;
}
