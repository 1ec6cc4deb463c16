import type { Plugin } from 'vite';
import type { MapContent } from './map-content.ts';
import { layOutMap } from './map-layout.ts';

/**
 * The module ids: `virtual:map/en` has the drawing in a language, `virtual:maps` an import function for each language.
 */
const DRAWING = 'virtual:map/';
const DRAWINGS = 'virtual:maps';

/**
 * Returns a Vite plugin that lays out the map at build time, so that the layout code is not part of the site's scripts.
 */
export function mapPlugin({ tree, languages, wordsIn, filesOf }: MapContent): Plugin {
  return {
    name: 'map-drawing',
    resolveId: (id) => (id === DRAWINGS || id.startsWith(DRAWING) ? `\0${id}` : undefined),
    load(resolved) {
      const id = resolved.slice(1);
      if (id === DRAWINGS) {
        const loaders = languages.map((each) => `${JSON.stringify(each)}: () => import('${DRAWING}${each}')`);
        return `export default { ${loaders.join(', ')} }`;
      }
      if (!id.startsWith(DRAWING)) return undefined;
      const language = id.slice(DRAWING.length);
      for (const file of filesOf()) this.addWatchFile(file);
      return `export default ${JSON.stringify(layOutMap(tree, wordsIn(language)))}`;
    },
  };
}
