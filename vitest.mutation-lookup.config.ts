import { defineConfig } from 'vitest/config';
import { content } from './tests/fixtures/guide/build-content.ts';
import { inventedGuide } from './tests/fixtures/guide/invented-guide.ts';
import { guidePlugins } from './vite.config.ts';

/** The tests that `npm run mutation:lookup` runs against each changed copy of the search, with the invented guide. */
export default defineConfig({
  plugins: [inventedGuide(), guidePlugins(content)],
  ssr: { noExternal: true },
  test: {
    include: ['tests/features/lookup/**/*.test.ts', 'tests/validators/text/spans.test.ts'],
    environment: 'node',
    // As in vitest.config.ts: the code under test is slower here, since it counts what each test runs.
    testTimeout: 20_000,
  },
});
