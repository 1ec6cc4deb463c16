import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { mapContent } from './src/features/map/layout/map-content.ts';
import { inventedGuide } from './tests/fixtures/guide/invented-guide.ts';
import { mapContent as inventedMap } from './tests/fixtures/guide/map-content.ts';
import { guidePlugins } from './vite.config.ts';

/** The tests that take longest: begun last, one of them would keep a single processor busy while the others wait. */
const LONG =
  /tests\/(?:app\/damaged-urls|content\/every-step|features\/checks\/phone-form|url\/codes)\.test\./;

/** Vitest's order, but for the longest, which come first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.test(moduleId));
    return sorted.toSorted((one, other) => isLong(other) - isLong(one));
  }
}

/** Only these tests see the real guide: they hold it by rules. All others run on the invented one. */
const CONTENT = 'tests/content/**';

const real = { plugins: guidePlugins(mapContent) };
const invented = { plugins: [inventedGuide(), guidePlugins(inventedMap)] };

const inNode = { environment: 'node' as const };
const inBrowser = { environment: 'jsdom' as const, setupFiles: ['tests/setup.ts'] };

/** The tests of one guide in one environment: `.test.ts` in Node, `.test.tsx` in a browser's. */
function project(
  name: string,
  guide: { readonly plugins: PluginOption[] },
  environment: typeof inNode | typeof inBrowser,
  files: { readonly include: string[]; readonly exclude?: string[] },
) {
  return { extends: true as const, ...guide, test: { name, ...environment, ...files } };
}

export default defineConfig({
  ssr: { noExternal: true },
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
      project('node', invented, inNode, { include: ['tests/**/*.test.ts'], exclude: [CONTENT] }),
      project('browser', invented, inBrowser, { include: ['tests/**/*.test.tsx'], exclude: [CONTENT] }),
      project('content node', real, inNode, { include: [`${CONTENT}/*.test.ts`] }),
      project('content browser', real, inBrowser, { include: [`${CONTENT}/*.test.tsx`] }),
    ],
  },
});
