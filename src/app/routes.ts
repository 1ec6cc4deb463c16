import type { GuideRoute } from '../guide/guide-context.ts';
import type { Language } from '../i18n/languages.ts';
import { parsePath } from '../url/paths.ts';
import { known } from './content.ts';

/** What a path below the base asks for, in the tree and languages of today. */
export function routeFor(path: string): GuideRoute {
  return parsePath(path, known);
}

/** The language that a page is shown in: the one in its path, else the reader's. */
export function languageOf(route: GuideRoute, readers: Language): Language {
  return (route.page === 'choose' ? undefined : route.language) ?? readers;
}

/** A key for each page there is, the same in the static page and in the browser. */
export function pageKey(route: GuideRoute, readers: Language): string {
  const which = 'step' in route ? route.step : route.page === 'not-found' ? route.code : undefined;
  return [languageOf(route, readers), route.page, which].filter(Boolean).join(' ');
}
