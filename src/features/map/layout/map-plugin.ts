import type { Plugin } from 'vite';
import type { MapContent } from './map-content.ts';
import { layOutMap } from './map-layout.ts';

/** The module that gives the drawing of the map in a language: `virtual:map/en`; and the one that loads it, for each. */
const DRAWING = 'virtual:map/';
const DRAWINGS = 'virtual:maps';

/** Draws the map at build: what lays it out is not in what readers load. */
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
      for (const file of filesOf(language)) this.addWatchFile(file);
      return `export default ${JSON.stringify(layOutMap(tree, wordsIn(language)))}`;
    },
  };
}
