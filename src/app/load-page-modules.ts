import { mapPart } from '../features/map/lazy-map.ts';
import { loadPart } from '../guide/lazy-module.ts';
import type { Language } from '../i18n/languages.ts';
import type { Route } from '../url/paths.ts';

/**
 * Fetches the late parts that the static page of a path is made with: they have to be there before it is rendered, and
 * before React takes it over. Rejects when one does not come: then the plain page stays.
 */
export async function loadPageModules(asked: Route, language: Language): Promise<void> {
  if (asked.page === 'map') await loadPart(mapPart(language));
}
