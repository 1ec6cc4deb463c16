// A newer version is announced, and shown by the next page that is loaded, never in the middle of one.
import type { Page } from 'playwright/test';
import { markDocument } from '../support/browser.ts';
import { INVENTED_SITE } from '../support/built-pages.ts';
import { expect } from '../support/fixtures.ts';
import { addressForm, openForms, phoneForm, submitForm, switchTo } from '../support/forms.ts';
import { isNewer, storedSiteOf, withNewerVersion } from '../support/newer-version.ts';
import { pathOf, title } from '../support/steps.ts';
import {
  lookForWorker,
  REFUSED,
  storedParts,
  test,
  untilAllStored,
  untilStored,
} from '../support/stored-guide.ts';
import { languages, textsOf } from '../support/texts.ts';

const [language = ''] = languages;
const { ui } = textsOf(language);

test.beforeEach(({ ignoreProblems }) => ignoreProblems(REFUSED));

const line = (page: Page, text: string) => page.getByRole('contentinfo').getByText(text, { exact: true });

test('a newer version waits for the next page, and an open page goes on with its own parts', async ({
  page,
  server,
}) => {
  await withNewerVersion(INVENTED_SITE, async (newer) => {
    await page.goto(`/${language}/help`);
    await untilAllStored(page, languages);
    const stays = await markDocument(page);
    server.serve(newer);
    await lookForWorker(page);
    await expect(line(page, ui.offline.newer)).toBeVisible();
    expect(await stays()).toBe(true);

    // The server has no part of the older version any more.
    await server.stop();
    await page.getByRole('contentinfo').getByRole('link', { name: ui.nav.checks, exact: true }).click();
    const phone = phoneForm(page, language);
    await page.getByText(textsOf(language).checks.phone.title, { exact: true }).last().click();
    await submitForm(phone, '+39 347 829 1563');
    await expect(switchTo(page, language, 'IT', '39')).toBeVisible();
    expect(await stays()).toBe(true);
    await expect(isNewer(page)).toHaveCount(0);

    await page.goto(pathOf(language, 'name'));
    await expect(title(page, language, 'name')).toBeVisible();
    await expect(isNewer(page)).toHaveCount(1);
    await untilStored(page, ui.offline.ready);
    await server.start();
    // No page of the older version is open, so that only one is stored.
    await page.reload();
    await untilAllStored(page, languages);
    await expect.poll(async () => (await storedParts(page)).sort()).toEqual([...languages, 'shared'].sort());
  });
});

test('a newer version does not take over before all of it is there', async ({
  page,
  server,
  allowStatus,
}) => {
  await withNewerVersion(INVENTED_SITE, async (newer) => {
    await page.goto(pathOf(language, 'name'));
    await untilAllStored(page, languages);
    server.serve(newer);
    // Half of it has been copied to the server: the worker, but not its pages.
    server.answer((path) =>
      path.includes('/pages-')
        ? (_, response) => void response.writeHead(404, { 'Content-Type': 'text/html' }).end('Not found')
        : undefined,
    );
    allowStatus(404, /\/assets\/pages-/);
    const hasFailed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      const { installing } = registration;
      if (!installing) return true;
      return new Promise<boolean>((resolve) =>
        installing.addEventListener('statechange', () => resolve(installing.state === 'redundant')),
      );
    });
    expect(hasFailed).toBe(true);
    await server.stop();
    await page.goto(pathOf(language, 'key'));
    await expect(title(page, language, 'key')).toBeVisible();
    await expect(isNewer(page)).toHaveCount(0);
    await untilStored(page, ui.offline.ready);
  });
});

test('a page keeps what is typed while a newer version comes', async ({ page, server }) => {
  await withNewerVersion(INVENTED_SITE, async (newer) => {
    await openForms(page, `/${language}/checks`);
    await untilAllStored(page, languages);
    const { field } = addressForm(page, language);
    await field.fill('u123456a');
    server.serve(newer);
    await lookForWorker(page);
    await expect(line(page, ui.offline.newer)).toBeVisible();
    await expect(field).toHaveValue('u123456a');
  });
});

test('every file that a version stores is one that the build has written, with its hash', async ({
  request,
}) => {
  const { files, packs, version } = storedSiteOf(INVENTED_SITE);
  expect(version).toMatch(/^[\w-]{12}$/);
  expect(files.length).toBeGreaterThan(20);
  for (const { path } of [...files, ...Object.values(packs)])
    expect((await request.get(`/${path}`)).status(), path).toBe(200);
});
