// Tests the fixtures of all other browser tests by causing each problem that they must report.
import type { BrowserContext, Page } from 'playwright/test';
import { expect, test } from './support/fixtures.ts';

/** Serves a page of our own origin, so that these tests do not depend on the guide. */
async function givePage(context: BrowserContext, html: string, headers = {}): Promise<void> {
  await context.route('**/judged/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<link rel="icon" href="data:,">${html}`, headers }),
  );
}

async function visit(page: Page, html: string, headers = {}): Promise<void> {
  await givePage(page.context(), html, headers);
  await page.goto('/judged/');
}

const expectProblem = (problems: readonly string[], said: RegExp): Promise<void> =>
  expect.poll(() => problems, { intervals: [20] }).toContainEqual(expect.stringMatching(said));

const policy = { 'Content-Security-Policy': "script-src 'self'" };

/** A problem, the page that causes it, and its report. */
const wrong: readonly (readonly [what: string, html: string, said: RegExp, headers?: object])[] = [
  ['a console error', '<script>console.error("no good")</script>', /^console error: no good/],
  ['a console warning', '<script>console.warn("not nice")</script>', /^console warning: not nice/],
  ['an exception', '<script>throw new Error("oh no")</script>', /^page error: Error: oh no/],
  ['a rejected promise', '<script>Promise.reject(new Error("oh"))</script>', /^page error: Error: oh/],
  [
    'a request that fails',
    '<script>fetch("/broken").catch(() => {})</script>',
    /^request failed: .*\/broken/,
  ],
  ['a response of 404', '<img src="/missing" alt="">', /^unexpected response 404: .*\/missing/],
  [
    'another origin',
    '<img src="http://127.0.0.1/missing" alt="">',
    /^request to another origin: http:\/\/127/,
  ],
  [
    'a socket elsewhere',
    '<script>new WebSocket("ws://127.0.0.1:9")</script>',
    /^socket to another origin: ws:/,
  ],
  [
    'a blocked script',
    '<script>1</script>',
    /^violation of the content security policy: script-src-elem inline/,
    policy,
  ],
];

test.describe('the fixtures', () => {
  test.beforeEach(async ({ context }) => {
    await context.route('**/missing', (route) => route.fulfill({ status: 404 }));
    await context.route('**/broken', (route) => route.abort('connectionrefused'));
  });

  for (const [what, html, said, headers] of wrong) {
    test(`report ${what}, including in a popup`, async ({ page, problems }) => {
      await visit(page, html, headers);
      await expectProblem(problems, said);
      problems.length = 0;
      const popup = page.waitForEvent('popup');
      await page.evaluate(() => void window.open('/judged/popup'));
      await popup;
      await expectProblem(problems, said);
      await page.context().close();
      problems.length = 0;
    });
  }

  test('watch a page in another context', async ({ browser, baseURL, problems }) => {
    const another = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
    await visit(await another.newPage(), '<script>console.error("elsewhere")</script>');
    await expectProblem(problems, /^console error: elsewhere/);
    await another.close();
    problems.length = 0;
  });

  test('let an allowed status pass, including its message on the console', async ({
    page,
    allowStatus,
    problems,
  }) => {
    allowStatus(404, '/missing');
    const answered = page.waitForEvent('console');
    await visit(page, '<img src="/missing" alt="">');
    await answered;
    expect(problems).toEqual([]);
  });

  test('let an ignored problem pass', async ({ page, ignoreProblems, problems }) => {
    ignoreProblems(/^console error: expected/);
    await visit(page, '<script>console.error("expected")</script>');
    await expectProblem(problems, /expected/);
  });
});

test.describe('a test fails', () => {
  // Each of these tests fails only because of what the fixture finds at its end.
  test.fail('for a problem that is left', async ({ page }) => {
    await visit(page, '<script>console.error("left")</script>');
  });

  test.fail('for a problem that is not the ignored one', async ({ page, ignoreProblems }) => {
    ignoreProblems(/^console error: expected/);
    await visit(page, '<script>console.error("left")</script>');
  });

  test.fail('for a cookie', async ({ page }) => {
    await visit(page, 'a page', { 'Set-Cookie': 'crumb=1' });
  });

  test.fail('for an allowed status that no response had', async ({ page, allowStatus }) => {
    allowStatus(404, '/never-asked-for');
    await visit(page, 'a page');
  });

  test('for nothing else', async ({ page }) => {
    await visit(page, 'a page');
    await expect(page.locator('body')).toHaveText('a page');
  });
});
