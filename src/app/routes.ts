import type { GuideRoute } from '../guide/guide-context.ts';
import type { Language } from '../i18n/languages.ts';
import { parsePath } from '../url/paths.ts';
import { pathNames } from './content.ts';

/** Parses a path below the base with the guide's own languages, steps and codes. */
export function routeFor(path: string): GuideRoute {
  return parsePath(path, pathNames);
}

/** Returns the language to show a page in: the one in its path, or else the reader's. */
export function languageOf(route: GuideRoute, readers: Language): Language {
  return (route.page === 'choose' ? undefined : route.language) ?? readers;
}

/** Returns a key that identifies a page, the same in the static HTML and in the browser. */
export function pageKey(route: GuideRoute, readers: Language): string {
  const which = 'step' in route ? route.step : route.page === 'not-found' ? route.code : undefined;
  return [languageOf(route, readers), route.page, which].filter(Boolean).join(' ');
}
