import type { Plugin } from 'vite';
import { buildIndex } from './build-index.ts';
import type { LookupContent } from './lookup-content.ts';

/** The id of the module with the index. */
const ID = 'virtual:lookup';

/**
 * Returns a Vite plugin that builds the index of the search at build time: reading all texts takes longer than a phone
 * may wait, and the index is smaller than the texts.
 */
export function lookupPlugin(content: LookupContent): Plugin {
  return {
    name: 'lookup-index',
    resolveId: (id) => (id === ID ? `\0${id}` : undefined),
    load(resolved) {
      if (resolved.slice(1) !== ID) return undefined;
      for (const file of content.files()) this.addWatchFile(file);
      const { searched, spoken } = content.words();
      // Engines parse a long JSON text faster than the same object in a script.
      const json = JSON.stringify({ index: buildIndex(searched).index, spoken });
      return `export default JSON.parse(${JSON.stringify(json)})`;
    },
  };
}
