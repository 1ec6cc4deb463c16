import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type PluginOption } from 'vite';
import { type MapContent, mapContent } from './src/features/map/layout/map-content.ts';
import { mapPlugin } from './src/features/map/layout/map-plugin.ts';

/**
 * Where the guide will stand: `GUIDE_URL`, a whole address (`https://www.example.ac.jp/oumail-guide/`) or only its path
 * (`/oumail-guide/`). It is the one setting of a build. With a whole address the pages name each other by it.
 */
const address = new URL(process.env.GUIDE_URL ?? '/', 'http://localhost/');
const base = address.pathname.replace(/\/?$/, '/');
if (address.hostname !== 'localhost') process.env.VITE_GUIDE_ORIGIN = address.origin;

/** The plugins that every build and test of the guide needs: the map is drawn from the guide's content. */
export const guidePlugins = (map: MapContent): PluginOption[] => [react(), mapPlugin(map)];

/** The build of a guide into a folder. The tests build an invented guide with it, by a plugin that replaces the content. */
export const guideConfig = (dist: string, map: MapContent, ...replacing: readonly Plugin[]) =>
  defineConfig(({ isSsrBuild }) => ({
    base,
    plugins: [...replacing, guidePlugins(map)],
    build: isSsrBuild
      ? {
          outDir: `${dist}/prerender`,
          rolldownOptions: { input: 'src/prerender/build.ts' },
          copyPublicDir: false,
        }
      : // One stylesheet for all pages, so that one hash in the policy allows it.
        {
          outDir: `${dist}/site`,
          manifest: true,
          cssCodeSplit: false,
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
        },
    // The prerenderer is built whole, React in its production form included.
    ssr: { noExternal: true },
  }));

export default guideConfig('dist', mapContent);
