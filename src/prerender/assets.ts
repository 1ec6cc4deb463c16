import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import stylesheetSource from '../styles/styles.css?raw';
import choiceStyles from './choice-page.css?inline';
import { criticalStyles } from './critical-styles.ts';
import type { PageAssets } from './document-head.tsx';
import { shorterStyles } from './shorter-styles.ts';

/** The assets that Vite built: the only stylesheet of the app, and the scripts that each page loads first. */
export interface BuiltAssets {
  /** The stylesheet to write: its path below the base, and its text. */
  readonly stylesheet: { readonly file: string; readonly text: string };
  /** The assets of the pages above the languages, which have a stylesheet and a script of their own. */
  readonly forChoices: PageAssets;
  /**
   * Returns the assets of a page in a language. Throws for a language that was not passed to `readAssets`. A page that is
   * made to be printed also preloads the encoder of its QR code.
   */
  forLanguage(language: string, isPrinted?: boolean): PageAssets;
}

/** The keys of the entries in Vite's manifest: of the app, and of the pages above the languages. */
const ENTRY = 'index.html';
const CHOICE_ENTRY = 'src/choose-language.ts';
const QR_ENCODER = 'src/features/share/qr-encoder.ts';

/** The `@layer` statement that sets the order of the layers. */
const LAYER_ORDER = /@layer [^;{}@]+;/u;

/**
 * Returns the `@layer` statement of the stylesheet. Vite drops the statement from the bundle and puts the CSS of shared
 * chunks first; without the statement, layers would be ordered by first occurrence. Throws if there is none.
 */
function layerOrder(): string {
  const [order] = LAYER_ORDER.exec(stylesheetSource) ?? [];
  if (order === undefined) throw new Error('src/styles/styles.css has no @layer statement');
  return order;
}

/**
 * Reads Vite's manifest and the stylesheet in the folder `site`, and returns the assets of the pages. URLs start with
 * `base`. The scripts of a language are the entry and, as preloads, the chunks that the entry, the language's texts
 * and the phrases of its headings import. Throws if the build lacks an entry, has no texts for one of `languages`, or not
 * exactly one stylesheet.
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
  if (!entry) throw new Error(`The build has no entry ${ENTRY}`);
  const choiceEntry = manifest[CHOICE_ENTRY];
  if (!choiceEntry) throw new Error(`The build has no entry ${CHOICE_ENTRY}`);
  if (sheet === undefined || sheets.size !== 1)
    throw new Error(`The build has ${sheets.size} stylesheets instead of one`);
  const text = `${layerOrder()}${shorterStyles(await readFile(join(site, sheet), 'utf8')).trim()}`;
  const file = `assets/styles-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
  const stylesOf = criticalStyles(text);
  /** Returns the manifest key of a language's texts. */
  const textsOf = (language: string): string => {
    const texts = Object.keys(manifest).find((name) => `/${name}`.endsWith(`/locales/${language}/index.ts`));
    if (texts === undefined) throw new Error(`The build has no texts for ${language}`);
    return texts;
  };
  /** Returns the manifest key of a language's phrases. Languages with spaces between words have none. */
  const phrasesOf = (language: string): string => `virtual:phrases/${language}`;
  const imports = (name: string): string[] => {
    const chunk = manifest[name];
    return chunk ? [chunk.file, ...(chunk.imports ?? []).flatMap(imports)] : [];
  };
  const assetsByLanguage = new Map(
    languages.map((language) => {
      const needed = new Set([
        ...imports(ENTRY),
        ...imports(textsOf(language)),
        ...imports(phrasesOf(language)),
      ]);
      needed.delete(entry.file);
      return [
        language,
        {
          stylesOf,
          stylesheet: base + file,
          script: base + entry.file,
          preloads: [...needed].map((each) => base + each),
        },
      ] as const;
    }),
  );
  return {
    stylesheet: { file, text },
    forChoices: {
      stylesOf: () => choiceStyles.trim(),
      stylesheet: undefined,
      script: base + choiceEntry.file,
      preloads: imports(CHOICE_ENTRY)
        .slice(1)
        .map((each) => base + each),
    },
    forLanguage(language, isPrinted = false) {
      const assets = assetsByLanguage.get(language);
      if (!assets) throw new Error(`There is no language ${language}`);
      if (!isPrinted) return assets;
      const encoder = imports(QR_ENCODER).map((each) => base + each);
      return { ...assets, preloads: [...new Set([...assets.preloads, ...encoder])] };
    },
  };
}
