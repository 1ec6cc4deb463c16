// Where there can be no worker, everything else works, and nothing is said.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { markDocument, open, waitUntilIdle } from '../support/browser.ts';
import { INVENTED_SITE } from '../support/built-pages.ts';
import { expect } from '../support/fixtures.ts';
import { storedSiteOf } from '../support/newer-version.ts';
import { giveAnswer, pathOf, title } from '../support/steps.ts';
import { REFUSED, storedParts, test, untilAllStored } from '../support/stored-guide.ts';
import { languageLink, languages, textsOf } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

const [language = ''] = languages;
const { ui } = textsOf(language);

/** Answers a step, and expects that the foot says nothing of internet. */
async function expectUsual(page: Page): Promise<void> {
  await open(page, pathOf(language, 'start'));
  await giveAnswer(page, language, ['start', 'at-name']);
  await expect(title(page, language, 'name')).toBeFocused();
  await waitUntilIdle(page);
  await expect(page.getByText(ui.offline.ready, { exact: true })).toHaveCount(0);
}

for (const [where, script] of [
  ['in a browser without workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  [
    'in a browser that refuses to register one',
    () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('No', 'SecurityError'));
    },
  ],
  [
    'in a browser that forbids to ask for one',
    () =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        get() {
          throw new DOMException('No', 'SecurityError');
        },
      }),
  ],
] as const)
  test(`${where} the guide works as usual`, async ({ page, server }) => {
    await page.addInitScript(script);
    await expectUsual(page);
    expect(server.asked).not.toContain('/worker.js');
  });

test('on a server without the worker the guide works as usual', async ({
  page,
  server,
  ignoreProblems,
  allowStatus,
}) => {
  // Chromium says so in the console.
  ignoreProblems(/bad HTTP response code \(404\)/);
  server.answer((path) =>
    path === '/worker.js' ? (_, response) => void response.writeHead(404).end('Not found') : undefined,
  );
  allowStatus(404, '/worker.js');
  await expectUsual(page);
  await expect.poll(() => server.asked).toContain('/worker.js');
});

test('under headers that allow no policy of Trusted Types the guide works as usual', async ({
  page,
  server,
  problems,
  ignoreProblems,
}) => {
  // The browser reports what the page did not get.
  ignoreProblems(/trusted-types/);
  await page.route(/\/en\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const policy = response.headers()['content-security-policy'] ?? '';
    const stricter = policy.replace(/trusted-types [^;]*/, "trusted-types 'none'");
    expect(stricter).not.toBe(policy);
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': stricter },
    });
  });
  await expectUsual(page);
  expect(server.asked).not.toContain('/worker.js');
  expect(problems.join()).toContain('trusted-types');
});

test('a worker that is switched off takes what is stored with it, and itself', async ({ page, server }) => {
  await page.goto(pathOf(language, 'name'));
  await untilAllStored(page, languages);
  const switchedOff = readFileSync(`${INVENTED_SITE}/../worker-switched-off.js`, 'utf8');
  server.answer((path) =>
    path === '/worker.js'
      ? (_, response) => void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(switchedOff)
      : undefined,
  );
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => storedParts(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await expect(title(page, language, 'name')).toBeVisible();
  await giveAnswer(page, language, ['name', 'member']);
  await expect(title(page, language, 'name/which-sign')).toBeVisible();
});

for (const each of inTurn(languages, 1)) {
  const [other = ''] = languages.filter((code) => code !== each);

  test(`${each}: without a worker and without internet, the switch of the language says why it does not work`, async ({
    page,
    server,
    ignoreProblems,
  }) => {
    ignoreProblems(REFUSED);
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await open(page, pathOf(each, 'name'));
    const stays = await markDocument(page);
    await server.stop();
    await languageLink(page, other).click();
    const said = textsOf(each).ui.nav.languageOffline.replace(/^.*\{\{language\}\}|^.*$/u, '');
    const alert = page.getByRole('banner').getByRole('alert');
    await expect(alert).toContainText(said);
    await expect(alert).not.toHaveText('');
    expect(await stays()).toBe(true);
    await expect(title(page, each, 'name')).toBeVisible();
  });
}

test('the worker of a site in a folder answers for that folder only', () => {
  const { base, files } = storedSiteOf(INVENTED_SITE);
  expect(base).toBe('/');
  expect(files.map(({ path }) => path)).not.toContain('worker.js');
});
