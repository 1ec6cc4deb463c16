import { globSync, readFileSync } from 'node:fs';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { content as inventedContent } from './tests/fixtures/guide/build-content.ts';
import { inventedGuide } from './tests/fixtures/guide/invented-guide.ts';
import { content, guidePlugins } from './vite.config.ts';

/** The slowest test files. If they started last, one of them would run alone while the other processors are idle. */
const LONG = [
  'app/damaged-urls',
  'authoring/commands',
  'authoring/guide-for-authors',
  'content/every-step',
  'content/tree/likely-codes',
  'features/checks/phone-form',
  'features/checks/phone-numbering',
  'features/map/map-screen',
].map((name) => `/tests/${name}.test.`);

/** Runs the slowest test files first and all others in Vitest's order. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.some((name) => moduleId.includes(name)));
    return sorted.toSorted((one, other) => isLong(other) - isLong(one));
  }
}

/**
 * The only tests that use the real guide; they check rules rather than quote its texts. All others use the invented
 * one.
 */
const CONTENT = 'tests/content/**';

const real = { plugins: guidePlugins(content) };
const invented = { plugins: [inventedGuide(), guidePlugins(inventedContent)] };

const inNode = { environment: 'node' as const };
const inBrowser = { environment: 'jsdom' as const, setupFiles: ['tests/setup.ts'] };

/** Most tests share the loaded modules with other files: loading them again takes longer than most tests. */
const nodeShared = { ...inNode, isolate: false };
const browserShared = { ...inBrowser, isolate: false };

/** The tests that cannot: they replace modules or what modules read, or leave a call of the desk in the memory of its module. */
const ALONE = [
  'tests/desk/**/*.test.tsx',
  ...globSync('tests/**/*.test.{ts,tsx}').filter((file) =>
    /\bvi[.](?:mock|doMock|resetModules|stubEnv)\(/.test(readFileSync(file, 'utf8')),
  ),
];
const inNodeAlone = ALONE.filter((file) => file.endsWith('.ts'));
const inBrowserAlone = ALONE.filter((file) => file.endsWith('.tsx'));

/** Returns a project with the tests of one guide in one environment: `.test.ts` in Node, `.test.tsx` in jsdom. */
function project(
  name: string,
  guide: { readonly plugins: PluginOption[] },
  environment: (typeof inNode | typeof inBrowser) & { readonly isolate?: boolean },
  files: { readonly include: string[]; readonly exclude?: string[] },
) {
  return { extends: true as const, ...guide, test: { name, ...environment, ...files } };
}

export default defineConfig({
  test: {
    // Loading a lazy module can take ten seconds on a busy machine.
    testTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
    sequence: { sequencer: LongestFirst },
    // By default Vitest leaves one processor unused, which is half of a two-core machine.
    maxWorkers: '100%',
    css: { include: /[.]module[.]css$/, modules: { classNameStrategy: 'stable' } },
    projects: [
      project('node', invented, nodeShared, {
        include: ['tests/**/*.test.ts'],
        exclude: [CONTENT, ...ALONE],
      }),
      project('node alone', invented, inNode, { include: inNodeAlone }),
      project('browser', invented, browserShared, {
        include: ['tests/**/*.test.tsx'],
        exclude: [CONTENT, ...ALONE],
      }),
      project('browser alone', invented, inBrowser, { include: inBrowserAlone }),
      project('content node', real, nodeShared, { include: [`${CONTENT}/*.test.ts`] }),
      project('content browser', real, browserShared, { include: [`${CONTENT}/*.test.tsx`] }),
    ],
  },
});
