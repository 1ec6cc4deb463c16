// `npm run e2e:all`: every test in every language and on every page. `npm run e2e` takes turns (`e2e/support/turns.ts`).
import config from './playwright.config.ts';

// The tests run in processes that inherit it.
process.env['E2E_ALL'] = '1';

const { grepInvert: _, ...whole } = config;

// A test goes over more pages.
export default { ...whole, timeout: 120_000 };
