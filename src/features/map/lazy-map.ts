import maps from 'virtual:maps';
import { type LazyModule, lazyModule } from '../../guide/lazy-module.ts';
import { type Language, languageCodes } from '../../i18n/languages.ts';
import type { DrawnMap } from './drawn-map.ts';

/** The drawn map of a language and the component that shows it. */
interface MapModule {
  readonly MapDrawing: typeof import('./map-drawing.tsx').MapDrawing;
  readonly map: DrawnMap;
}

async function loadMap(language: Language): Promise<MapModule> {
  const [{ MapDrawing }, drawn] = await Promise.all([import('./map-drawing.tsx'), maps[language]?.()]);
  if (!drawn) throw new Error(`There is no map in ${language}`);
  return { MapDrawing, map: drawn.default };
}

const modules = new Map<Language, LazyModule<MapModule>>(
  languageCodes.map((language) => [language, lazyModule(() => loadMap(language), { isUrgent: true })]),
);

/** Returns the lazy module of the map in a language. A separate chunk, since it is large and few readers need it. */
export function lazyMap(language: Language): LazyModule<MapModule> {
  const module = modules.get(language);
  if (!module) throw new Error(`There is no language ${language}`);
  return module;
}
