import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type PluginOption } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { oldestBrowsers, viteTargets } from './src/compat/oldest-browsers.ts';
import { type LookupContent, lookupContent } from './src/features/lookup/build/lookup-content.ts';
import { lookupPlugin } from './src/features/lookup/build/lookup-plugin.ts';
import { type MapContent, mapContent } from './src/features/map/layout/map-content.ts';
import { mapPlugin } from './src/features/map/layout/map-plugin.ts';
import { workerPlugin } from './src/offline/build/worker-plugin.ts';
import { headingContent } from './src/phrasing/heading-content.ts';
import { type HeadingContent, phrasesPlugin } from './src/phrasing/phrases-plugin.ts';
import { scopedClassName } from './src/prerender/class-names.ts';

/**
 * The address where the guide will be hosted: `GUIDE_URL`, an absolute URL (`https://www.example.ac.jp/oumail-guide/`)
 * or only a path (`/oumail-guide/`). It is the only setting of a build. If it is absolute, canonical and alternate
 * links, the sitemap and link previews use it.
 */
const address = new URL(process.env.GUIDE_URL ?? '/', 'http://localhost/');
const base = address.pathname.replace(/\/?$/, '/');
if (address.hostname !== 'localhost') process.env.VITE_GUIDE_ORIGIN = address.origin;

/** Who reports a mistake in a page says in which version of the guide. */
process.env.VITE_GUIDE_VERSION = packageJson.version;

/** What the build computes from a guide's content: the layout of the map, where headings may break, and the search. */
export interface BuildContent {
  readonly map: MapContent;
  readonly headings: HeadingContent;
  readonly lookup: LookupContent;
}

/** The content of this guide. */
export const content: BuildContent = {
  map: mapContent,
  headings: headingContent,
  lookup: lookupContent,
};

/** The plugins that every build and test of a guide needs. */
export const guidePlugins = ({ map, headings, lookup }: BuildContent): PluginOption[] => [
  react(),
  mapPlugin(map),
  phrasesPlugin(headings),
  lookupPlugin(lookup),
];

/** Returns the configuration to build a guide into a folder. Tests use it with a plugin that replaces the content. */
export const guideConfig = (dist: string, from: BuildContent, ...replacing: readonly Plugin[]) =>
  defineConfig(({ isSsrBuild }) => ({
    base,
    plugins: [...replacing, guidePlugins(from), workerPlugin()],
    css: { modules: { generateScopedName: scopedClassName } },
    build: isSsrBuild
      ? {
          outDir: `${dist}/prerender`,
          rolldownOptions: { input: 'src/prerender/build.ts' },
          copyPublicDir: false,
        }
      : // One stylesheet for all pages, so that one hash in the policy allows it.
        {
          outDir: `${dist}/site`,
          target: viteTargets(oldestBrowsers()),
          // The app, and the script of the pages above the languages.
          rolldownOptions: { input: ['index.html', 'src/choose-language.ts'] },
          manifest: true,
          license: { fileName: '.vite/licences.json' },
          cssCodeSplit: false,
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
        },
    // Bundle all dependencies into the prerenderer, so that it runs React's production build, but not those that read
    // files of their own.
    ssr: { noExternal: true, external: ['css-tree', 'purgecss'] },
  }));

export default guideConfig('dist', content);
