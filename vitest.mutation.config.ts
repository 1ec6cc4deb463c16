import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` runs against each mutated copy of the validators: only their own. */
export default defineConfig({
  test: { include: ['tests/validators/**/*.test.ts'], environment: 'node' },
});
