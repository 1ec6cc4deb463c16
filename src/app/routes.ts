import type { GuideRoute } from '../guide/guide-context.ts';
import type { Language } from '../i18n/languages.ts';
import { parsePath } from '../url/paths.ts';
import { pathNames } from './content.ts';

/** Parses a path (relative to the base URL), using the languages, steps and codes of this guide. */
export function routeFor(path: string): GuideRoute {
  return parsePath(path, pathNames);
}

/** Returns the language to show a page in: the one in its path, or else the reader's. */
export function languageOf(route: GuideRoute, readerLanguage: Language): Language {
  // The page to choose a language has no language in its path.
  return (route.page === 'choose' ? undefined : route.language) ?? readerLanguage;
}

/** Returns a key that identifies a page independent of the language. */
export function pageKeyInAnyLanguage(route: GuideRoute): string {
  const detail = 'step' in route ? route.step : route.page === 'not-found' ? route.code : undefined;
  return [route.page, detail].filter(Boolean).join(' ');
}

/**
 * Returns a key that identifies a page. The key of a page with a language in its path is the same in the static HTML and
 * in the browser.
 */
export function pageKey(route: GuideRoute, readerLanguage: Language): string {
  return `${languageOf(route, readerLanguage)} ${pageKeyInAnyLanguage(route)}`;
}
