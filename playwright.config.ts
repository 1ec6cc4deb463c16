import { defineConfig } from 'playwright/test';
import { findChromiumForTests } from './e2e/browser/find-chromium.ts';
import { GALLERY_PORT } from './e2e/support/gallery.ts';

/** Most tests run against the invented guide, those in `e2e/content/` against the real one. */
const INVENTED_PORT = 4321;
const REAL_PORT = 4320;
const originAt = (port: number) => `http://localhost:${port}`;

/** Returns the configuration of a server for a built guide. */
const served = (folder: string, port: number) => ({
  command: `node src/serve/listen.ts ${folder}`,
  env: { PORT: String(port) },
  url: `${originAt(port)}/`,
  reuseExistingServer: false,
});

/** The tests that build a guide of their own. */
const BUILDS = ['sub-path', 'other-headers', 'notices'].map((name) => `${name}.spec.ts`);

const isRoot = process.getuid?.() === 0;
const executablePath = findChromiumForTests();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  // Tests with this tag run with `npm run e2e:all` only: the tests without a browser cover most of what they do.
  grepInvert: /@all\b/,
  // One more than processors on the smallest machine, since many tests wait, for example until clicks count again.
  workers: 3,
  retries: 0,
  // A test that goes over many pages takes half a minute on a busy machine.
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CI'] ? 'list' : 'line',
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    trace: 'off',
    // Requests of a worker cannot be replaced, and a stored page asks for nothing. The tests of the worker allow it.
    serviceWorkers: 'block',
    // Playwright waits for animations before each action. motion.spec.ts turns motion on.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
        // Otherwise each page starts one more process for a page that may follow, an eighth of the work of most tests.
        '--renderer-process-limit=1',
        // Chromium's sandbox refuses to run as root, which is the user in most containers.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  // The same files for every project and system.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  expect: {
    toHaveScreenshot: {
      // Allow two pixels in a thousand to differ, since browsers smooth edges slightly differently. Even the smallest
      // missing ring changes more than twice as many.
      maxDiffPixelRatio: 0.002,
      pathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
    },
  },
  projects: [
    // First, since each of these works for half a minute in one worker: at the end the others would wait for them.
    { name: 'builds', testMatch: BUILDS, use: { baseURL: originAt(INVENTED_PORT) } },
    { name: 'content', testMatch: 'content/**/*.spec.ts', use: { baseURL: originAt(REAL_PORT) } },
    {
      name: 'guide',
      testIgnore: ['content/**', ...BUILDS],
      use: { baseURL: originAt(INVENTED_PORT) },
    },
  ],
  webServer: [
    served('dist/invented', INVENTED_PORT),
    served('dist', REAL_PORT),
    {
      command: `vite --config tests/fixtures/guide/vite.config.ts --port ${GALLERY_PORT} --strictPort`,
      url: `http://localhost:${GALLERY_PORT}/gallery`,
      reuseExistingServer: false,
    },
  ],
});
