import { type ConfigEnv, mergeConfig, type UserConfig, type UserConfigExport } from 'vite';
import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

/** The plain config, whichever of its forms vite.config.ts exports. */
async function plain(config: UserConfigExport, env: ConfigEnv): Promise<UserConfig> {
  return typeof config === 'function' ? config(env) : config;
}

export default defineConfig(async (env) =>
  mergeConfig(await plain(viteConfig, env), {
    test: {
      // A wait for what is loaded later may take ten seconds on a busy machine.
      testTimeout: 20_000,
      restoreMocks: true,
      unstubGlobals: true,
      css: { include: /[.]module[.]css$/, modules: { classNameStrategy: 'stable' } },
      projects: [
        { extends: true, test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'] } },
        {
          extends: true,
          test: {
            name: 'browser',
            environment: 'jsdom',
            include: ['tests/**/*.test.tsx'],
            setupFiles: ['tests/setup.ts'],
          },
        },
      ],
    },
  }),
);
