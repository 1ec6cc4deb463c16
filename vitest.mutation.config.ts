import { defineConfig } from 'vitest/config';

/**
 * The tests that `npm run mutation` runs against each changed copy of the validators, and nothing else: those of the
 * validators, and those that match what people type with the real messages.
 */
export default defineConfig({
  test: {
    include: ['tests/{validators,content/messages}/**/*.test.ts'],
    environment: 'node',
    // As in vitest.config.ts: the code under test is slower here, since it counts what each test runs.
    testTimeout: 20_000,
  },
});
