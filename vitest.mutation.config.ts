import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` runs against each changed copy of the validators: theirs, and nothing else. */
export default defineConfig({
  test: { include: ['tests/validators/**/*.test.ts'], environment: 'node' },
});
