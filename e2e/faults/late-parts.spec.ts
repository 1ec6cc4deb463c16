// Whatever happens to a part that comes late, the page stays, can be read, and leads on: `npm run faults` breaks each part
// in each way, `npm run e2e` some of them.
import type { Page } from 'playwright/test';
import { open, openLosing, unfold, waitUntilHydrated, waitUntilReloaded } from '../support/browser.ts';
import { deskPath } from '../support/desk-parts.ts';
import { expect } from '../support/fixtures.ts';
import { addressForm, messageForm, openForms, phoneForm, submitForm, waitForm } from '../support/forms.ts';
import { breakRequests, FAULTS, faultNames } from '../support/server-faults.ts';
import { pathOf } from '../support/steps.ts';
import { test } from '../support/stored-guide.ts';
import { languageLink, languages, textsOf } from '../support/texts.ts';
import { everyNth } from '../support/turns.ts';

const [language = '', other = ''] = languages;
const { ui, checks } = textsOf(language);

interface LatePart {
  /** The files that the part consists of. */
  readonly files: RegExp;
  /** Opens the page that uses the part, and uses it. */
  readonly use: (page: Page) => Promise<void>;
}

/** Opens the forms. */
async function openChecks(page: Page): Promise<void> {
  await openLosing(page, `/${language}/checks`);
  await unfold(page);
}

const parts: Readonly<Record<string, LatePart>> = {
  'the texts of the other language': {
    files: new RegExp(`/${other}-[\\w-]{8}[.]js$`),
    use: async (page) => {
      await openLosing(page, pathOf(language, 'name'));
      await languageLink(page, other).click();
      // The browser follows the link, and that page lacks its texts too.
      await expect(page.locator('html')).toHaveAttribute('lang', other, { timeout: 15_000 });
      await waitUntilReloaded(page, 3000).catch(() => undefined);
    },
  },
  'the numbering plans': {
    files: /\/phone-numbering-/,
    use: async (page) => {
      await openChecks(page);
      await submitForm(phoneForm(page, language), '+39 347 829 1563');
    },
  },
  'the index of the search': {
    files: /\/_virtual_lookup-/,
    use: async (page) => {
      await openChecks(page);
      await messageForm(page, language).field.fill('The lock is shut for a while');
    },
  },
  'the search': {
    files: /\/search-own-words-|\/messages-/,
    use: async (page) => {
      await openChecks(page);
      await messageForm(page, language).field.fill('The lock is shut for a while');
    },
  },
  'the map': {
    files: /\/map-drawing-/,
    use: async (page) => {
      await page.goto(`/${language}/map`);
    },
  },
  'the links to pages': {
    files: /\/link-list-/,
    use: async (page) => {
      await page.goto(`/${language}/links`);
    },
  },
  'the QR code': {
    files: /\/qr-encoder-/,
    use: async (page) => {
      await openLosing(page, pathOf(language, 'name'));
      await page.getByText(ui.share.title, { exact: true }).first().click();
    },
  },
  'the calendar file': {
    files: /\/calendar-file-/,
    use: async (page) => {
      await openLosing(page, pathOf(language, 'key/wait'));
      await waitForm(page, language).field.fill('10:30');
      await waitForm(page, language).submit.click();
    },
  },
  'the name of the browser': {
    files: /\/detect-browser-/,
    use: async (page) => {
      await page.goto(pathOf(language, 'start'));
    },
  },
  'the desk': {
    files: /\/desk-[\w-]{8}[.]js$|\/desk-texts-|\/call-store-|\/kept-call-/,
    use: async (page) => {
      await page.goto(deskPath(language));
    },
  },
  'the worker': {
    files: /^\/worker[.]js$/,
    use: async (page) => {
      await open(page, pathOf(language, 'name'));
    },
  },
  'the pages to store': {
    files: /\/pages-\w+-/,
    use: async (page) => {
      await open(page, pathOf(language, 'name'));
    },
  },
};

/** Expects a page with a heading and text, whose first link leads to the start. */
async function expectWayOn(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await expect(heading).toHaveText(/\S/);
  expect(((await page.locator('body').textContent()) ?? '').length).toBeGreaterThan(100);
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/\w{2}\/(?:\?.*)?$/, { timeout: 15_000 });
  await expect(heading).toHaveText(/\S/);
}

const cells = Object.entries(parts).flatMap(([name, part]) =>
  faultNames.map((fault) => ({ name, part, fault })),
);

test.beforeEach(({ ignoreProblems }) => ignoreProblems(FAULTS));

for (const { name, part, fault } of everyNth(cells, 37))
  test(`a page stays and leads on if ${name} ${fault}`, async ({ page, server, ignoreProblems }) => {
    // Chromium says that there is no worker.
    ignoreProblems(/worker[.]js|ServiceWorker|bad HTTP response|unsupported MIME|when fetching the script/);
    const met = breakRequests(server, (path) => part.files.test(path), fault);
    await part.use(page);
    await expect.poll(met, { timeout: 15_000 }).toBeGreaterThan(0);
    await expectWayOn(page);
  });

test.describe('if a part is missing on the server after an update,', () => {
  test.use({ serviceWorkers: 'block' });
  const missing = /\/phone-numbering-/;

  test('the page is loaded again once, and then says what does not work', async ({ page, server }) => {
    breakRequests(server, (path) => missing.test(path), 'is answered with 503');
    await page.goto(`/${language}/checks`);
    await expect.poll(() => server.asked.filter((path) => path === `/${language}/checks`)).toHaveLength(3);
    // Once by the reader, once to see whether the server has it, and once by the page.
    await waitUntilHydrated(page);
    await page.getByText(checks.phone.title, { exact: true }).last().click();
    await submitForm(phoneForm(page, language), '+39 347 829 1563');
    await expect(page.getByText(ui.check.phone.notLoaded, { exact: true })).toBeVisible();
    expect(server.asked.filter((path) => path === `/${language}/checks`)).toHaveLength(3);
  });

  test('the page keeps what is typed', async ({ page, server }) => {
    const hold = breakRequests(server, (path) => missing.test(path), 'is never answered');
    await openForms(page, `/${language}/checks`);
    const { field } = addressForm(page, language);
    await field.fill('u123456a');
    expect(hold()).toBeGreaterThan(0);
    await server.stop();
    await expect(field).toHaveValue('u123456a');
  });
});
