// Kept pictures of whole pages of the invented guide, in one font and on one day, so that a change of the look is seen on
// every page that it reaches. `npm run e2e -- e2e/pages.spec.ts --update-snapshots` takes them anew.
import type { Locator, Page } from 'playwright/test';
import { open } from './support/browser.ts';
import { openDesk } from './support/desk-parts.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { addressForm, submitForm } from './support/forms.ts';
import { setPageFont } from './support/page-font.ts';
import { pathOf } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { everyNth, inTurn } from './support/turns.ts';

const PHONE = { width: 390, height: 844 };
const COMPUTER = { width: 1280, height: 800 };

const MAX_HEIGHT = 2000;

/** A day before the notices of the invented guide change. */
const DAY = '2026-11-23T10:00:00+09:00';

interface Kept {
  readonly name: string;
  readonly open: (page: Page, language: string) => Promise<void>;
  /** The part that is kept, if the page is a list of all steps. */
  readonly part?: (page: Page, language: string) => Locator;
  /** What is not compared, as it says the day of the build. */
  readonly changing?: (page: Page, language: string) => Locator;
  /** Whether it is also kept on a computer in the dark. */
  readonly isWide?: true;
}

const plain =
  (path: string) =>
  (page: Page, language: string): Promise<void> =>
    open(page, `/${language}/${path}`);

const pages: readonly Kept[] = [
  { name: 'start', open: plain(''), isWide: true },
  {
    name: 'question',
    open: (page, language) => open(page, pathOf(language, 'name', [['start', 'at-name']])),
  },
  {
    name: 'question-with-drawing',
    open: (page, language) =>
      open(
        page,
        pathOf(language, 'name/which-sign', [
          ['start', 'at-name'],
          ['name', 'member'],
        ]),
      ),
    isWide: true,
  },
  {
    name: 'check-with-error',
    open: async (page, language) => {
      await open(page, pathOf(language, 'name/check'));
      await submitForm(addressForm(page, language), 'h123456z');
      await expect(addressForm(page, language).field).toHaveAttribute('aria-invalid', 'true');
    },
  },
  {
    name: 'fix',
    open: (page, language) => open(page, pathOf(language, 'name/house', journeys.name.answers.slice(0, 3))),
    isWide: true,
  },
  {
    name: 'end-person',
    open: (page, language) => open(page, pathOf(language, journeys.name.end, journeys.name.answers)),
    isWide: true,
  },
  {
    name: 'end-solved',
    open: (page, language) =>
      open(page, pathOf(language, journeys['private-name'].end, journeys['private-name'].answers)),
  },
  { name: 'help', open: plain('help') },
  { name: 'checks', open: plain('checks') },
  { name: 'not-found', open: plain('404'), isWide: true },
  { name: 'desk', open: (page, language) => openDesk(page, language, 'name/which-sign'), isWide: true },
  {
    name: 'sheet',
    open: plain('print/bell'),
    changing: (page, language) => {
      const { print, ui } = textsOf(language);
      const [beforeDay = ''] = print.from.replace('{{guide}}', ui.site.name).split('{{day}}');
      return page.getByText(beforeDay);
    },
  },
  {
    name: 'map',
    open: plain('map'),
    part: (page, language) => {
      const heading = page.getByRole('heading', { name: textsOf(language).branches.name, exact: true });
      return page.getByRole('main').locator('section').filter({ has: heading }).last();
    },
  },
];

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(DAY));
  await setPageFont(page);
});

/** Expects a page, or a part of it, to look as in its picture. Of a long page, only the beginning is kept. */
async function expectPicture(
  page: Page,
  { part, changing }: Kept,
  language: string,
  file: string,
): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const options = {
    // A share of a whole page would let a missing icon pass.
    maxDiffPixels: 100,
    // A picture of a long page takes seconds on a busy machine.
    timeout: 20_000,
    mask: changing ? [changing(page, language)] : [],
    maskColor: 'gray',
  };
  if (part !== undefined) {
    await expect(part(page, language)).toHaveScreenshot(file, options);
    return;
  }
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
  await expect(page).toHaveScreenshot(file, { ...options, fullPage: true, clip });
}

for (const language of inTurn(languages, 0)) {
  test.describe('on a phone, in light', () => {
    test.use({ viewport: PHONE, colorScheme: 'light' });
    for (const kept of everyNth(pages, 4)) {
      test(`${language}: the page “${kept.name}” looks as in its picture`, async ({ page }) => {
        await kept.open(page, language);
        await expectPicture(page, kept, language, `${kept.name}-${language}-phone.png`);
      });
    }
  });

  test.describe('on a computer, in the dark', () => {
    test.use({ viewport: COMPUTER, colorScheme: 'dark' });
    for (const kept of everyNth(
      pages.filter(({ isWide }) => isWide),
      2,
    )) {
      test(`${language}: the page “${kept.name}” looks as in its picture`, async ({ page }) => {
        await kept.open(page, language);
        await expectPicture(page, kept, language, `${kept.name}-${language}-wide-dark.png`);
      });
    }
  });
}
