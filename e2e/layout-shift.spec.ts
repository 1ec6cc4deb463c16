// Pages do not move when scripts add what the static page could not know: the reader's trail, browser, last place, a
// wait, or a change since the build. `npm run cls` measures many pages of the real guide on a slow line.
import type { Page } from 'playwright/test';
import { notices } from '../tests/fixtures/guide/tree.ts';
import { layoutShifts, MAX_LAYOUT_SHIFT, totalShift, watchLayoutShifts } from './browser/layout-shift.ts';
import { waitUntilIdle } from './support/browser.ts';
import { deskPath, quickJump } from './support/desk-parts.ts';
import { expect, test } from './support/fixtures.ts';
import { messageForm, saying, waitForm } from './support/forms.ts';
import { type Given, pathOf, trailSection } from './support/steps.ts';
import { fill, i18nOf, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const PHONE = { width: 390, height: 844 };

const LINE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/15.15.0';

const trail = [
  ['start', 'at-key'],
  ['key', 'refused'],
  ['key/changed-lately', 'yes'],
] as const satisfies readonly Given[];

/** Opens a page whose scripts only load after the static page has been painted, as on a slow line. */
async function openSlowly(page: Page, path: string): Promise<void> {
  const { promise: painted, resolve: paint } = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await painted;
    await route.continue();
  });
  await watchLayoutShifts(page);
  await page.goto(path, { waitUntil: 'commit' });
  // Not by `performance`, which `page.clock` replaces.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
      }),
  );
  paint();
  await waitUntilIdle(page);
}

async function expectNoShift(page: Page): Promise<void> {
  const shifts = await layoutShifts(page);
  expect(totalShift(shifts), JSON.stringify(shifts)).toBeLessThanOrEqual(MAX_LAYOUT_SHIFT);
}

/** Stores what an earlier visit would have stored. */
async function keep(page: Page, key: 'place' | 'waiting', text: string): Promise<void> {
  await page.goto('/guide.json');
  await page.evaluate(
    ([name, value]) => localStorage.setItem(`oumail-guide:${name}`, `${Date.now()} ${value}`),
    [key, text] as const,
  );
}

for (const language of inTurn(languages, 0)) {
  const { ui } = textsOf(language);

  test.describe(`${language}: on a phone, nothing moves`, () => {
    test.use({ viewport: PHONE });

    test('when the start page offers the last place', async ({ page }) => {
      await keep(page, 'place', 'name/which-sign?trail=start:at-name,name:member');
      await openSlowly(page, pathOf(language, 'start'));
      await expect(page.getByRole('complementary', { name: ui.resume.label })).toBeInViewport({ ratio: 1 });
      await expectNoShift(page);
    });

    test('when a step says until when to wait', { tag: '@all' }, async ({ page }) => {
      const until = Date.now() + 40 * 60_000;
      await keep(page, 'waiting', `key/wait ${until}`);
      await openSlowly(page, pathOf(language, 'key/wait', trail));
      await expect(waitForm(page, language).said).toContainText(ui.wait.comeBack);
      await expectNoShift(page);
    });

    // Each step is in another place: after the trail, in it, and beside it.
    for (const [step, applying] of [
      ['key/wait', trail.length],
      ['key', 1],
      ['name', trail.length],
    ] as const)
      test(`when ${step} shows ${applying} answers of a link, and says which no longer apply`, {
        tag: '@all',
      }, async ({ page }) => {
        // Unknown answers to questions that the trail does not answer.
        const stale = ['bell:gone', 'bell/suddenly:gone', 'name/which-sign:gone'];
        await openSlowly(page, `${pathOf(language, step, trail)},${stale}`);
        await expect(
          page.getByText(i18nOf(language).t('trail.dropped', { count: stale.length }), { exact: true }),
        ).toBeVisible();
        await expect(trailSection(page, language).locator('li')).toHaveCount(applying);
        await expectNoShift(page);
      });

    test('when an end lists what was seen and tried', async ({ page }) => {
      await openSlowly(page, pathOf(language, 'porter', trail));
      await expect(page.getByRole('button', { name: ui.report.copy, exact: true })).toBeVisible();
      await expect(page.getByText(ui.report.seen, { exact: false })).toHaveCount(trail.length);
      await expectNoShift(page);
    });

    test('when the date of a notice has passed since the build', { tag: '@all' }, async ({ page }) => {
      const { from } = notices['bell-ended'];
      await page.clock.setFixedTime(new Date(`${from}T12:00:00+09:00`));
      await openSlowly(page, pathOf(language, 'bell/no-ring'));
      const { action } = textsOf(language).notices['bell-ended'];
      await expect(page.getByRole('link', { name: action, exact: true })).toBeInViewport({ ratio: 1 });
      await expectNoShift(page);
    });

    test.describe('inside an app', () => {
      test.use({ userAgent: LINE });

      test('when the guide offers the browser that it detects', { tag: '@all' }, async ({ page }) => {
        await openSlowly(page, pathOf(language, 'browser'));
        const name = fill(ui.detectedBrowser.inApp, { app: 'LINE' });
        await expect(page.getByRole('link', { name })).toBeVisible();
        await expectNoShift(page);
      });

      for (const step of ['start', 'browser/again'] as const)
        test(`when the guide warns of the app at ${step}`, async ({ page }) => {
          await openSlowly(page, pathOf(language, step));
          const wayOut = ui.detectedBrowser.leaveApp;
          await expect(page.getByRole('link', { name: wayOut, exact: true })).toBeInViewport({ ratio: 1 });
          await expectNoShift(page);
        });
    });
  });

  test(`${language}: nothing moves when a sheet gets its button`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openSlowly(page, `/${language}/print/bell`);
    await expect(page.getByRole('button', { name: ui.share.print, exact: true })).toBeVisible();
    await expectNoShift(page);
  });

  test(`${language}: nothing moves when the message search says after a pause that it knows nothing`, {
    tag: '@all',
  }, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openSlowly(page, pathOf(language, 'start'));
    const message = messageForm(page, language);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await message.field.pressSequentially('nothing like that');
    await expect(saying(message)).toHaveText([ui.check.message.none]);
    await expectNoShift(page);
  });

  test(`${language}: nothing moves when the desk has loaded`, { tag: '@all' }, async ({ page }) => {
    await openSlowly(page, deskPath(language));
    await expect(quickJump(page, language)).toBeVisible();
    await expectNoShift(page);
  });
}
