// A place is a URL: Back, reload and a new tab restore it.
import type { Locator, Page } from 'playwright/test';
import { findChromium } from './browser/find-chromium.ts';
import { open, untilClicksCount, untilTapsCount, waitUntilIdle } from './support/browser.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import {
  addressForm,
  codeForm,
  messageForm,
  openForms,
  phoneForm,
  submitForm,
  waitForm,
} from './support/forms.ts';
import { answerLink, expectPlace, type Given, giveAnswer, pathOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const toMessage = [
  ['start', 'at-name'],
  ['name', 'member'],
] as const satisfies readonly Given[];
const message = ['name/which-sign', 'other-house'] as const satisfies Given;

const whole = findChromium();

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));
const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);

/** Scrolls a link to the middle of the screen and returns the scroll position. */
async function scrollTo(page: Page, link: Locator): Promise<number> {
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return scrolled(page);
}

for (const language of inTurn(languages, 0)) {
  test.describe(`${language}: on a phone`, () => {
    test.use({ viewport: { width: 390, height: 420 } });

    test('Back, Forward and reload restore scroll position and focus', async ({ page }) => {
      await open(page, pathOf(language, 'name/which-sign', toMessage));
      const link = answerLink(page, language, message);
      const place = await scrollTo(page, link);
      expect(place, 'the page can be scrolled').toBeGreaterThan(50);
      // Playwright scrolls to what it cannot click yet.
      await untilTapsCount(page);
      await link.click();
      await expect(title(page, language, 'name/house')).toBeFocused();
      expect(await scrolled(page)).toBe(0);
      const below = answerLink(page, language, ['name/house', 'did-not-work']);
      const placeBelow = await scrollTo(page, below);
      expect(placeBelow).toBeGreaterThan(50);

      await page.goBack();
      await expectPlace(page, language, 'name/which-sign', toMessage);
      await expect(answerLink(page, language, message, true)).toBeFocused();
      await expect.poll(() => scrolled(page)).toBe(place);
      await page.reload();
      await waitUntilIdle(page);
      await expectPlace(page, language, 'name/which-sign', toMessage);
      await expect(link).toBeFocused();
      await expect.poll(() => scrolled(page)).toBe(place);
      // Also for a link that was only reached by Tab, after any number of reloads.
      const next = answerLink(page, language, ['name/which-sign', 'no-such-name']);
      await link.press('Tab');
      await expect(next).toBeFocused();
      const atNext = await scrolled(page);
      for (const _ of [1, 2]) {
        await page.reload();
        await waitUntilIdle(page);
        await expect(next).toBeFocused();
        await expect.poll(() => scrolled(page)).toBe(atNext);
      }

      await page.goForward();
      await expectPlace(page, language, 'name/house', [...toMessage, message]);
      await expect(title(page, language, 'name/house')).toBeFocused();
      await expect.poll(() => scrolled(page)).toBe(placeBelow);
      await page.reload();
      await waitUntilIdle(page);
      await expectPlace(page, language, 'name/house', [...toMessage, message]);
      await expect.poll(() => scrolled(page)).toBe(placeBelow);
    });
  });

  test(`${language}: each answer adds one entry to the history`, { tag: '@all' }, async ({ page }) => {
    const { answers, end } = journeys.bell;
    await open(page, pathOf(language, 'start'));
    const before = await entries(page);
    for (const [position, given] of answers.entries()) {
      await giveAnswer(page, language, given);
      await expect(title(page, language, given[0])).toHaveCount(0);
      expect(await entries(page)).toBe(before + position + 1);
    }
    await page.evaluate((count) => history.go(-count), answers.length);
    await expectPlace(page, language, 'start', []);
    await page.evaluate((count) => history.go(count), answers.length);
    await expectPlace(page, language, end, answers);
  });

  test(`${language}: typing changes neither the URL nor the history`, { tag: '@all' }, async ({ page }) => {
    const path = `/${language}/checks`;
    await openForms(page, path);
    const before = await entries(page);
    const expectSame = async (where: string) => {
      await expect(page).toHaveURL(where);
      expect(await entries(page)).toBe(before);
    };
    const forms = [codeForm, addressForm, phoneForm].map((formOf) => formOf(page, language));
    for (const own of forms) {
      await own.field.pressSequentially('h12');
      await expectSame(path);
      await submitForm(own, 'h123456z');
      await expectSame(path);
    }
    await messageForm(page, language).field.pressSequentially('50053');
    await expect(messageForm(page, language).found).not.toHaveCount(0);
    await expectSame(path);
    const waiting = pathOf(language, 'key/wait', [['start', 'at-key']]);
    await page.evaluate((there) => location.replace(there), waiting);
    const own = waitForm(page, language);
    // `waitUntilIdle` alone would accept the previous page, which is already hydrated.
    await expect(title(page, language, 'key/wait')).toBeVisible();
    await waitUntilIdle(page);
    await own.justNow.click();
    await own.field.fill('14:05');
    await own.submit.click();
    await expectSame(waiting);
  });

  test(`${language}: an answer opens in a new tab with its trail, and this tab stays`, {
    tag: '@all',
  }, async ({ page }) => {
    await open(page, pathOf(language, 'name/which-sign', toMessage));
    const link = answerLink(page, language, message);
    const opened = page.context().waitForEvent('page');
    await link.click({ modifiers: ['ControlOrMeta'] });
    const pressed = await opened;
    const typed = await page.context().newPage();
    await typed.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    for (const tab of [pressed, typed]) {
      await expectPlace(tab, language, 'name/house', [...toMessage, message]);
    }
    await expectPlace(page, language, 'name/which-sign', toMessage);
  });

  test(`${language}: a page from the back/forward cache is as it was left`, async ({
    playwright,
    launchOptions,
    baseURL,
    problems,
  }) => {
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      // The headless shell has no back/forward cache.
      ...(whole !== undefined && { executablePath: whole }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? '' });
      page.on('pageerror', ({ message }) => problems.push(message));
      await openForms(page, pathOf(language, 'name/which-sign', toMessage));
      const { field, found } = messageForm(page, language);
      await field.fill('AADSTS50053');
      await expect(found).toHaveCount(1);
      await page.evaluate(() => {
        window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
      });
      await page.goto('/guide.json');
      // A cached page has no load event to wait for.
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => page.evaluate(() => Reflect.get(window, 'persisted') as unknown)).toBe(true);
      await expectPlace(page, language, 'name/which-sign', toMessage);
      await expect(field).toHaveValue('AADSTS50053');
      await expect(found).toHaveCount(1);
      await answerLink(page, language, message).click();
      await expectPlace(page, language, 'name/house', [...toMessage, message]);
    } finally {
      await browser.close();
    }
  });

  test(`${language}: a journey reaches its end if the browser forbids changes of the history`, {
    tag: '@all',
  }, async ({ page }) => {
    await page.addInitScript(() => {
      const forbid = () => {
        Object.assign(window, { forbade: true });
        throw new DOMException('Too many calls to Location or History APIs.', 'SecurityError');
      };
      Object.assign(History.prototype, { pushState: forbid, replaceState: forbid });
    });
    const { answers, end } = journeys['private-name'];
    await open(page, pathOf(language, 'start'));
    for (const [position, given] of answers.entries()) {
      await expectPlace(page, language, given[0], answers.slice(0, position));
      expect(
        await page.evaluate(() => 'forbade' in window),
        'the guide has tried to change the history',
      ).toBe(true);
      await giveAnswer(page, language, given);
      await expect(title(page, language, given[0])).toHaveCount(0);
      await waitUntilIdle(page);
    }
    await expectPlace(page, language, end, answers);
    await page.goBack();
    await expectPlace(page, language, 'name/private', answers.slice(0, -1));
    await waitUntilIdle(page);
    // Also by the guide’s own Back, which cannot replace the entry and loads the page.
    await untilClicksCount(page);
    const { back } = textsOf(language).ui.trail;
    await page.getByRole('banner').getByRole('link', { name: back, exact: true }).click();
    await expect(title(page, language, answers.at(-2)?.[0] ?? 'start')).toBeVisible();
    await waitUntilIdle(page);
  });
}
