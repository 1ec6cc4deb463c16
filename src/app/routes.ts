import type { GuideRoute } from '../guide/guide-context.ts';
import type { Language } from '../i18n/languages.ts';
import { parsePath } from '../url/paths.ts';
import { pathNames } from './content.ts';

/**
 * Parses a path (relative to the base URL), using the languages, steps and codes of this guide. A path without a language
 * leads to its page in the reader's language.
 */
export function routeFor(path: string, readerLanguage: Language): GuideRoute {
  const route = parsePath(path, pathNames);
  if (route.page === 'choose') return { ...route.to, language: readerLanguage };
  return { ...route, language: route.language ?? readerLanguage };
}

/** Returns a key that identifies a page independent of the language. */
export function pageKeyInAnyLanguage(route: GuideRoute): string {
  const detail = 'step' in route ? route.step : route.page === 'not-found' ? route.code : undefined;
  return [route.page, detail].filter(Boolean).join(' ');
}

/** Returns a key that identifies a page. It is the same in the static HTML and in the browser. */
export function pageKey(route: GuideRoute): string {
  return `${route.language} ${pageKeyInAnyLanguage(route)}`;
}

/**
 * The key of the page that the worker answers with if there is neither internet nor the page that was asked for. Script
 * leaves it alone where it does not know the page either, which may be one of a newer version.
 */
export const OFFLINE_KEY = 'offline';
