import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import source from '../styles/styles.css?raw';
import type { PageAssets } from './document.tsx';

/** The assets that Vite built: the only stylesheet, and the scripts that the pages of each language load first. */
export interface BuiltAssets {
  readonly styles: string;
  of(language: string): PageAssets;
}

const ENTRY = 'index.html';

/** The `@layer` statement that sets the order of the layers. */
const LAYER_ORDER = /@layer [a-z, ]+;/;

/**
 * Returns the `@layer` statement of the stylesheet. Vite drops it from the bundle and puts the CSS of shared chunks
 * first; without the statement, layers would be ordered by first occurrence.
 */
function layerOrder(): string {
  const [order] = LAYER_ORDER.exec(source) ?? [];
  if (order === undefined) throw new Error('src/styles/styles.css has no @layer statement');
  return order;
}

/**
 * Reads Vite's manifest. Throws if the build does not have exactly one entry and one stylesheet, as the pages expect.
 */
export async function readAssets(
  site: string,
  base: string,
  languages: readonly string[],
): Promise<BuiltAssets> {
  const manifest = JSON.parse(await readFile(join(site, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entry = manifest[ENTRY];
  const sheets = new Set(
    Object.values(manifest)
      .flatMap(({ file, css = [] }) => [...css, file])
      .filter((file) => file.endsWith('.css')),
  );
  const [sheet] = sheets;
  if (!entry || sheet === undefined || sheets.size !== 1)
    throw new Error('The build needs exactly one entry and one stylesheet');
  const styles = `${layerOrder()}${(await readFile(join(site, sheet), 'utf8')).trim()}`;
  const textsOf = (language: string) =>
    Object.keys(manifest).find((name) => `/${name}`.endsWith(`/locales/${language}/index.ts`)) ?? '';
  const imports = (name: string): string[] => {
    const chunk = manifest[name];
    return chunk ? [chunk.file, ...(chunk.imports ?? []).flatMap(imports)] : [];
  };
  const pages = new Map(
    languages.map((language) => {
      const needed = new Set([...imports(ENTRY), ...imports(textsOf(language))]);
      needed.delete(entry.file);
      if (needed.size === 0) throw new Error(`The build has no texts for ${language}`);
      return [
        language,
        { styles, script: base + entry.file, preloads: [...needed].map((file) => base + file) },
      ] as const;
    }),
  );
  return {
    styles,
    of(language) {
      const assets = pages.get(language);
      if (!assets) throw new Error(`There is no language ${language}`);
      return assets;
    },
  };
}
