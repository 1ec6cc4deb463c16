// Pages under other headers than their own: those of another build, of a careless host, or none.
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { permissionsPolicy } from '../src/deploy/permissions.ts';
import { buildScripts, inCopy, servedSite, serveSite, writePages } from './support/another-build.ts';
import { ABORTED, markDocument, open, waitUntilIdle } from './support/browser.ts';
import { INVENTED_SITE } from './support/built-pages.ts';
import { expect, test } from './support/fixtures.ts';
import { changesIn, type Painted, painted, STYLESHEET } from './support/painted.ts';
import { giveAnswer, pathOf, title } from './support/steps.ts';
import { languages } from './support/texts.ts';
import { everyThird, inTurn } from './support/turns.ts';

const [language = ''] = inTurn(languages, 0);

/** The headers of the build that the server of the tests sends. */
const own = servedSite('.').headers;
const POLICY = 'Content-Security-Policy';
const ownPolicy = own[POLICY] ?? '';

/** What Chromium reports of styles in a page that a policy does not allow. */
const BLOCKED_STYLES = /^console error: Applying inline style violates|: style-src-elem inline /;

/** Has every response of the guide sent with these headers in place of its own. */
async function sendHeaders(page: Page, headers: Readonly<Record<string, string>>): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const type = response.headers()['content-type'] ?? '';
    await route.fulfill({ response, headers: { 'content-type': type, ...headers } });
  });
}

/** Answers a question of a page, expects that no page is loaded, and returns what the page looked like before. */
async function answerStep(page: Page): Promise<Painted> {
  await open(page, pathOf(language, 'name'));
  const isSameDocument = await markDocument(page);
  const looks = await painted(page);
  await giveAnswer(page, language, ['name', 'member']);
  await expect(title(page, language, 'name/which-sign')).toBeFocused();
  expect(await isSameDocument()).toBe(true);
  // The next visit is the first.
  await page.evaluate(() => localStorage.clear());
  return looks;
}

/** Removes the problems that fit, and returns them. */
function takeOut(problems: string[], fits: RegExp): string[] {
  const taken = problems.filter((problem) => fits.test(problem));
  problems.splice(0, problems.length, ...problems.filter((problem) => !fits.test(problem)));
  return taken;
}

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const withStyles = (sources: string) => ownPolicy.replace(/style-src [^;]*/, `style-src ${sources}`);

for (const [name, policy, areStylesBlocked] of everyThird([
  ['knows the hash of other styles', withStyles(`'self' 'sha256-${'A'.repeat(43)}='`), true],
  ['allows files only', withStyles("'self'"), true],
  ['has other directives', `${ownPolicy}; font-src 'self'; upgrade-everything 1; report-to nobody`, false],
  ['allows more than the page', "default-src 'self' 'unsafe-inline'; frame-ancestors 'none'", false],
  ['comes twice', `${ownPolicy}, default-src 'self'; style-src 'self' 'unsafe-inline'`, false],
] as const)) {
  test(`a page is styled and works under a policy that ${name}`, async ({ page, problems }) => {
    const usual = await answerStep(page);
    expect(problems).toEqual([]);
    await sendHeaders(page, { ...own, [POLICY]: policy });
    expect(changesIn(usual, await answerStep(page))).toEqual([]);
    expect(usual.length).toBeGreaterThan(40);
    const blocked = takeOut(problems, BLOCKED_STYLES);
    expect(blocked.length > 0).toBe(areStylesBlocked);
    // The browser also says that it passes over what it does not know.
    if (name === 'has other directives')
      expect(
        takeOut(problems, /Unrecognized Content-Security-Policy directive|report-to/).length,
      ).toBeGreaterThan(0);
  });
}

/** Returns the styles in the start page of a build. */
const stylesIn = (folder: string) =>
  /<style>([^<]*)</.exec(readFileSync(join(folder, INVENTED_SITE, language, 'index.html'), 'utf8'))?.[1];

const betweenBuilds = test.extend<{ served: 'pages' | 'headers' }, { other: string }>({
  // What is served of the other build.
  served: ['pages', { option: true }],
  other: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants this pattern where a fixture needs no other
    async ({}, use) => {
      await inCopy(async (copy) => {
        appendFileSync(join(copy, 'src/styles/base.css'), 'h1 { text-transform: uppercase }');
        buildScripts(copy);
        writePages(copy);
        await use(copy);
      });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ served, other }, use) => {
    const [pages, headers] = served === 'pages' ? [other, '.'] : ['.', other];
    await serveSite(pages, use, servedSite(headers));
  },
});

betweenBuilds.describe('between two builds', () => {
  // In one worker, so that the other one is built only once.
  betweenBuilds.describe.configure({ mode: 'default' });

  for (const [served, ofHeading] of [
    ['pages', 'uppercase'],
    ['headers', 'none'],
  ] as const)
    betweenBuilds.describe(`the ${served} of another build`, () => {
      betweenBuilds.use({ served });

      betweenBuilds(
        'style each page by itself, and let its script work',
        async ({ page, other, ignoreProblems }) => {
          ignoreProblems(ABORTED);
          expect(stylesIn(other)).not.toBe(stylesIn('.'));
          await page.route(STYLESHEET, (route) => route.abort());
          await page.goto(pathOf(language, 'name'));
          const heading = page.getByRole('heading', { level: 1 });
          await expect(heading).toHaveCSS('text-transform', ofHeading);
          await expect(page.locator('body')).toHaveCSS('margin', '0px');
          await page.unroute(STYLESHEET);
          await answerStep(page);
          await expect(heading).toHaveCSS('text-transform', ofHeading);
        },
      );
    });
});

/** What TypeScript does not know of browsers. */
interface TrustedTypes {
  readonly trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
}

test.describe('a page on a host that sends no headers', () => {
  test.beforeEach(async ({ page }) => sendHeaders(page, {}));

  test('is styled and works', async ({ page }) => {
    const looks = await answerStep(page);
    expect(looks.length).toBeGreaterThan(40);
    await expect(page.locator('body')).toHaveCSS('margin', '0px');
  });

  /** Returns whether something has run that only an attack would run. */
  const hasRun = (page: Page) => page.evaluate(() => 'attacked' in window);

  const ATTACK = 'window.attacked = true';

  for (const [what, html, directive] of everyThird([
    ['inline script', `<script>${ATTACK}</script>`, 'script-src-elem inline'],
    [
      'script of another host',
      '<script src="https://attack.example/a.js"></script>',
      'script-src-elem https',
    ],
    ['event handler', `<img src="/favicon.svg" onload="${ATTACK}">`, 'script-src-attr inline'],
    ['inline stylesheet', '<style>main { display: none }</style>', 'style-src-elem inline'],
    ['style attribute', '<p style="position: fixed">Attack</p>', 'style-src-attr inline'],
    ['picture of another host', '<img src="https://attack.example/a.png">', 'img-src https'],
    ['frame', '<iframe src="/favicon.svg"></iframe>', 'frame-src'],
    ['other base', '<base href="https://attack.example/">', 'base-uri https'],
  ] as const)) {
    test(`allows no ${what} in its HTML`, async ({ page, problems }) => {
      const path = pathOf(language, 'name');
      await page.route(path, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('<main', `${html}<main`);
        await route.fulfill({ response, headers: { 'content-type': 'text/html' }, body });
      });
      await page.goto(path);
      await expect.poll(() => problems.join('\n')).toContain(`policy: ${directive}`);
      expect(await hasRun(page)).toBe(false);
      await expect(title(page, language, 'name')).toBeVisible();
      problems.splice(0);
    });
  }

  test('lets no script make HTML or a script of a text', async ({ page, problems }) => {
    await page.goto(pathOf(language, 'name'));
    await waitUntilIdle(page);
    const refused = await page.evaluate((attack) => {
      const attempts = [
        () => document.body.insertAdjacentHTML('beforeend', '<img>'),
        () => {
          document.body.innerHTML = '<img>';
        },
        () => {
          const script = document.createElement('script');
          script.text = attack;
          document.body.append(script);
        },
        () => (window as unknown as TrustedTypes).trustedTypes.createPolicy('attack', {}),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      });
    }, ATTACK);
    expect(refused).toEqual(Array(refused.length).fill('TypeError'));
    expect(await hasRun(page)).toBe(false);
    await expect(title(page, language, 'name')).toBeVisible();
    const violations = takeOut(problems, /violation of the content security policy/).join('\n');
    for (const directive of ['require-trusted-types-for', 'trusted-types'])
      expect(violations).toContain(`policy: ${directive}`);
    takeOut(problems, /^console error: /);
  });
});

test('our headers deny every feature that they name but copying', async ({ page }) => {
  await page.goto(pathOf(language, 'name'));
  const allowed = await page.evaluate(() => {
    const { featurePolicy } = document as unknown as { featurePolicy: { allowedFeatures: () => string[] } };
    return featurePolicy.allowedFeatures();
  });
  const named = permissionsPolicy.split(', ').map((each) => each.split('=')[0]);
  expect(allowed.filter((feature) => named.includes(feature))).toEqual(['clipboard-write']);
});
