// What staff see of the ticket and of the other panels when they use only the keyboard, wherever the page is scrolled to.
import type { Page } from 'playwright/test';
import { layoutShifts, watchLayoutShifts } from '../browser/layout-shift.ts';
import { waitUntilIdle } from '../support/browser.ts';
import { callTrail, deskTexts, openDesk, ticket } from '../support/desk-parts.ts';
import { expect, test } from '../support/fixtures.ts';
import { allowClipboard, clipboard } from '../support/forms.ts';
import { languages } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

// Lower than the panels together.
test.use({ viewport: { width: 1280, height: 640 }, timezoneId: 'Asia/Tokyo' });

const scrollTo = (page: Page, where: 'top' | 'end') =>
  page.evaluate((top) => window.scrollTo(0, top), where === 'top' ? 0 : 99_999);

/** Opens the desk at a step and gives an answer, so that there is a ticket. */
async function beginCall(page: Page, language: string): Promise<void> {
  await openDesk(page, language, 'name/which-sign');
  await page.keyboard.press('1');
  await expect(callTrail(page, language)).toHaveCount(1);
  await waitUntilIdle(page);
}

for (const staff of inTurn(languages, 0)) {
  const desk = deskTexts(staff);

  for (const where of ['top', 'end'] as const)
    test(`${staff}: “c” says in the window that the closed ticket was copied, at the ${where} of the page`, {
      tag: '@all',
    }, async ({ page }) => {
      await allowClipboard(page);
      await watchLayoutShifts(page);
      await beginCall(page, staff);
      await scrollTo(page, where);
      await page.keyboard.press('c');
      const { panel, copied } = ticket(page, staff);
      await expect(copied).toBeInViewport({ ratio: 1 });
      await expect(copied).toHaveCount(1);
      await expect(panel).not.toHaveAttribute('open', /.*/);
      expect(await clipboard(page)).toContain(desk.summary.ended);
      expect(await layoutShifts(page)).toEqual([]);
    });

  test(`${staff}: “c” says so in the window when the ticket is open and longer than the window`, {
    tag: '@all',
  }, async ({ page }) => {
    await allowClipboard(page);
    await page.setViewportSize({ width: 1280, height: 400 });
    await beginCall(page, staff);
    await page.keyboard.press('s');
    await expect(ticket(page, staff).lines.first()).toBeVisible();
    await scrollTo(page, 'top');
    await page.keyboard.press('c');
    await expect(ticket(page, staff).copied).toBeInViewport({ ratio: 1 });
  });

  test(`${staff}: if the browser does not copy, the ticket opens in the window, selected without its unticked lines`, async ({
    page,
  }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await beginCall(page, staff);
    const { panel, lines, line, notCopied } = ticket(page, staff);
    await page.keyboard.press('s');
    await line(new RegExp(desk.summary.version)).uncheck();
    await page.keyboard.press('s');
    await expect(lines.first()).toBeHidden();
    await scrollTo(page, 'top');
    await page.keyboard.press('c');
    await expect(notCopied).toBeInViewport({ ratio: 1 });
    await expect(panel).toHaveAttribute('open', /.*/);
    const covered = (await notCopied.boundingBox())?.y ?? 0;
    const last = await lines.last().boundingBox();
    expect((last?.y ?? covered) + (last?.height ?? 0)).toBeLessThanOrEqual(covered);
    const selected = await page.evaluate(() => String(window.getSelection()));
    expect(selected).toContain(desk.summary.ended);
    expect(selected).not.toContain(desk.summary.version);
  });

  test(`${staff}: each panel that a key opens comes into a window of 768 × 640 pixels`, async ({ page }) => {
    const height = 640;
    await page.setViewportSize({ width: 768, height });
    await beginCall(page, staff);
    const bar = page.locator(':has(> search)');
    for (const key of ['s', 'l', 'm']) {
      await scrollTo(page, 'top');
      const panel = page.locator(`details:has(> [data-key="${key}"])`);
      await page.keyboard.press(key);
      await expect(panel).toHaveAttribute('open', /.*/);
      // Below the bar, and to its end if the window is high enough.
      await expect(async () => {
        const top = (await panel.boundingBox())?.y ?? 0;
        const free = (await bar.boundingBox())?.height ?? 0;
        const size = (await panel.boundingBox())?.height ?? 0;
        expect(top).toBeGreaterThanOrEqual(free);
        expect(top + Math.min(size, height - free - 32)).toBeLessThanOrEqual(height);
        expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
      }).toPass();
      await page.keyboard.press(key);
      await expect(panel).not.toHaveAttribute('open', /.*/);
    }
  });

  test(`${staff}: in a wide window, each panel that a key opens comes into the column of the call`, {
    tag: '@all',
  }, async ({ page }) => {
    await beginCall(page, staff);
    const column = await page.getByRole('complementary').boundingBox();
    const [first, room] = [column?.y ?? 0, column?.height ?? 0];
    expect(first + room).toBeLessThanOrEqual(640);
    for (const key of ['s', 'l', 'm']) {
      const panel = page.locator(`details:has(> [data-key="${key}"])`);
      await page.keyboard.press(key);
      await expect(panel).toHaveAttribute('open', /.*/);
      await expect(async () => {
        const { y: top = 0, height: size = 0 } = (await panel.boundingBox()) ?? {};
        expect(top).toBeGreaterThanOrEqual(first - 1);
        // Its head if it is higher than the column.
        expect(size > room ? top - first : top + size - first - room).toBeLessThanOrEqual(1);
      }).toPass();
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      await page.keyboard.press(key);
    }
  });
}

test('the panel of the links is whole in the window also if its QR code comes late', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  let deliver = () => {};
  const delivered = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route(/qr-encoder/, async (route) => {
    await delivered;
    await route.continue();
  });
  await openDesk(page, 'en', 'name/which-sign');
  await page.keyboard.press('l');
  const panel = page.locator('details:has(> [data-key="l"])');
  await expect(panel).toBeInViewport({ ratio: 1 });
  const closed = await panel.boundingBox();
  deliver();
  await expect(panel.getByRole('img')).toBeVisible();
  expect(await panel.boundingBox()).toEqual(closed);
});

test('a panel that a key opens in view does not scroll the page', { tag: '@all' }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2400 });
  await beginCall(page, 'en');
  for (const key of ['s', 'l']) {
    await page.keyboard.press(key);
    await expect(page.locator(`details:has(> [data-key="${key}"])`)).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
