// Whatever happens to the server or to what is stored, a guide that was stored opens, and one that could not be works.
import { COMPLETE } from '../../src/offline/site-store.ts';
import { INVENTED_SITE } from '../support/built-pages.ts';
import { expect } from '../support/fixtures.ts';
import { isNewer, withNewerVersion } from '../support/newer-version.ts';
import { breakRequests, FAULTS, faultNames } from '../support/server-faults.ts';
import { answerLink, pathOf, title } from '../support/steps.ts';
import { lookForWorker, REFUSED, test, untilAllStored, untilStored } from '../support/stored-guide.ts';
import { languages, textsOf } from '../support/texts.ts';
import { everyNth } from '../support/turns.ts';

const [language = ''] = languages;
const { ui } = textsOf(language);

test.beforeEach(({ ignoreProblems }) => {
  ignoreProblems(FAULTS);
  ignoreProblems(REFUSED);
});

for (const fault of everyNth(faultNames, 6))
  test(`a stored guide opens if whatever is asked of the server ${fault}`, async ({ page, server }) => {
    await page.goto(pathOf(language, 'name'));
    await untilAllStored(page, languages);
    breakRequests(server, () => true, fault);
    for (const step of ['key', 'bell', 'name'] as const) {
      await page.goto(pathOf(language, step));
      await expect(title(page, language, step)).toBeVisible();
    }
    await answerLink(page, language, ['name', 'member']).click();
    await expect(title(page, language, 'name/which-sign')).toBeFocused();
    await untilStored(page, ui.offline.ready);
  });

test('what was stored by half opens without internet, and is completed with it', async ({ page, server }) => {
  await page.goto(pathOf(language, 'name'));
  await untilAllStored(page, languages);
  const lose = (path: string) =>
    page.evaluate(
      async ([lost = '', mark = '']) => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys())
            if (new URL(request.url).pathname.startsWith(lost) || request.url.endsWith(mark))
              await cache.delete(request);
        }
      },
      [path, COMPLETE],
    );
  await lose(`/${language}/key`);
  await server.stop();
  await page.goto(pathOf(language, 'bell'));
  await expect(title(page, language, 'bell')).toBeVisible();
  // Without its page, its script shows the step.
  await page.goto(pathOf(language, 'key'));
  await expect(title(page, language, 'key')).toBeVisible();
  await server.start();
  await page.goto(pathOf(language, 'key'));
  await expect(title(page, language, 'key')).toBeVisible();
  await untilAllStored(page, languages);
  await server.stop();
  await page.goto(pathOf(language, 'key'));
  await expect(title(page, language, 'key')).toBeVisible();
});

test('with a full disk the guide works as long as there is internet, and says nothing', async ({
  page,
  server,
}) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 400_000 });
  await page.goto(pathOf(language, 'name'));
  await expect.poll(() => server.asked.some((path) => path.includes('/pages-'))).toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith('language'))))
    .toEqual([]);
  await expect(page.getByText(ui.offline.ready, { exact: true })).toHaveCount(0);
  await page.goto(pathOf(language, 'key'));
  await expect(title(page, language, 'key')).toBeVisible();
  await answerLink(page, language, ['key', 'locked']).click();
  await expect(title(page, language, 'key/locked')).toBeFocused();
});

test('a disk with room for one version only has the newer one', async ({ page, server }) => {
  await withNewerVersion(INVENTED_SITE, async (newer) => {
    await page.goto(pathOf(language, 'name'));
    await untilAllStored(page, languages);
    const browser = await page.context().newCDPSession(page);
    const { origin } = server;
    const { usage } = await browser.send('Storage.getUsageAndQuota', { origin });
    await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.ceil(usage * 1.2) });
    server.serve(newer);
    await lookForWorker(page);
    await page.goto(pathOf(language, 'key'));
    await expect(title(page, language, 'key')).toBeVisible();
    await expect(isNewer(page)).toHaveCount(1);
    await untilStored(page, ui.offline.ready);
    await server.stop();
    await page.goto(pathOf(language, 'bell'));
    await expect(title(page, language, 'bell')).toBeVisible();
    await expect(isNewer(page)).toHaveCount(1);
  });
});

test('a file that the browser has kept from a half-copied build is asked for again', async ({
  page,
  server,
}) => {
  const given = new Set<string>();
  server.answer((path) => {
    if (!path.includes('/pages-') || given.has(path)) return undefined;
    given.add(path);
    return (_, response) =>
      void response
        .writeHead(200, {
          'Content-Type': 'application/json',
          'Cache-Control': 'max-age=31536000, immutable',
        })
        .end('{"/');
  });
  await page.goto(pathOf(language, 'name'));
  await untilAllStored(page, languages);
  expect(given.size).toBe(languages.length + 1);
  await server.stop();
  await page.goto(pathOf(language, 'key'));
  await expect(title(page, language, 'key')).toBeVisible();
});
