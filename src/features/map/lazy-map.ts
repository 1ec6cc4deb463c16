import maps from 'virtual:maps';
import type { LatePart } from '../../guide/lazy-module.ts';
import { type Language, languageCodes } from '../../i18n/languages.ts';
import type { DrawnMap } from './drawn-map.ts';

/** The map of a language, and what shows it. */
interface MapKit {
  readonly MapDrawing: typeof import('./map-drawing.tsx').MapDrawing;
  readonly map: DrawnMap;
}

async function fetchMap(language: Language): Promise<MapKit> {
  const [{ MapDrawing }, drawn] = await Promise.all([import('./map-drawing.tsx'), maps[language]?.()]);
  if (!drawn) throw new Error(`There is no map in ${language}`);
  return { MapDrawing, map: drawn.default };
}

const parts = new Map<Language, LatePart<MapKit>>(
  languageCodes.map((language) => [language, { fetch: () => fetchMap(language), isUrgent: true }]),
);

/** The drawn map in a language: large, and few need it. */
export function mapPart(language: Language): LatePart<MapKit> {
  const part = parts.get(language);
  if (!part) throw new Error(`There is no language ${language}`);
  return part;
}
