import { type ConfigEnv, mergeConfig, type UserConfig, type UserConfigExport } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import viteConfig from './vite.config.ts';

/** The tests that take longest: begun last, one of them would keep a single processor busy while the others wait. */
const LONG = /tests\/(?:app\/damaged-urls|app\/every-step|features\/checks\/phone-form|url\/codes)\.test\./;

/** Vitest's order, but for the longest, which come first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.test(moduleId));
    return sorted.toSorted((one, other) => isLong(other) - isLong(one));
  }
}

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
      sequence: { sequencer: LongestFirst },
      // Vitest leaves one processor to itself: of two, that is half of them.
      maxWorkers: '100%',
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
