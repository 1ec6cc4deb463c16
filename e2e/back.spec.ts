// Back takes back one answer, adds no history entry, and never leaves the guide; the browser's Back afterwards does.
import type { Page } from 'playwright/test';
import { markDocument, open, untilClicksCount, waitUntilHydrated, waitUntilIdle } from './support/browser.ts';
import { callTrail, openDesk } from './support/desk-parts.ts';
import { expect, test } from './support/fixtures.ts';
import { answerLink, changeLink, type Given, pathOf, title } from './support/steps.ts';
import { languageLink, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

const answers = [
  ['start', 'at-name'],
  ['name', 'member'],
  ['name/which-sign', 'other-house'],
  ['name/house', 'did-not-work'],
] as const satisfies readonly Given[];
const [, second] = answers;

/** The page that was open before the guide. */
const ELSEWHERE = 'about:blank';

/** Opens another page, then the guide, and returns what counts the history entries added since. */
async function openAfterAnother(page: Page, path: string) {
  await page.goto(ELSEWHERE);
  await open(page, path);
  const opened = await page.evaluate(() => history.length);
  return () => page.evaluate((before) => history.length - before, opened);
}

async function giveAnswers(page: Page, language: string, given: readonly Given[] = answers): Promise<void> {
  for (const each of given) {
    await expect(title(page, language, each[0])).toBeVisible();
    // With Enter, which counts at once, unlike a second click at the same place.
    await answerLink(page, language, each)
      .or(answerLink(page, language, each, true))
      .press('Enter');
  }
  await expect(title(page, language, given.at(-1)?.[0] ?? 'start')).toHaveCount(0);
}

const backLink = (page: Page, language: string) =>
  page.getByRole('banner').getByRole('link', { name: textsOf(language).ui.trail.back, exact: true });

/** Goes back until these steps have been shown: by the link, the key `b`, or Enter on the link, which counts at once. */
async function goBack(
  page: Page,
  language: string,
  to: readonly Given[],
  by: 'click' | 'b' | 'Enter' = 'Enter',
): Promise<void> {
  for (const [step] of to.toReversed()) {
    if (by === 'b') {
      await page.keyboard.press('b');
    } else if (by === 'Enter') {
      await backLink(page, language).press('Enter');
    } else {
      await untilClicksCount(page);
      await backLink(page, language).click();
    }
    await expect(title(page, language, step)).toBeVisible();
  }
  await expect(backLink(page, language)).toHaveCount(to[0]?.[0] === 'start' ? 0 : 1);
}

/** Expects that one step back in the browser's history leaves the guide. */
async function expectToLeave(page: Page): Promise<void> {
  await page.goBack();
  await expect(page).toHaveURL(ELSEWHERE);
}

for (const language of inTurn(languages, 0)) {
  const other = languages.find((each) => each !== language) as string;

  test.describe(`${language}: the Back link`, () => {
    for (const by of ['click', 'b'] as const) {
      test(`takes back four answers and adds no entry, ${by === 'b' ? 'by its key' : 'by a click'}`, async ({
        page,
      }) => {
        const added = await openAfterAnother(page, pathOf(language, 'start'));
        const isSameDocument = await markDocument(page);
        await giveAnswers(page, language);
        expect(await added()).toBe(4);
        await goBack(page, language, answers, by);
        expect(await added()).toBe(4);
        expect(await isSameDocument()).toBe(true);
        await expectToLeave(page);
      });
    }

    test('replaces the page that was opened by a link with answers', async ({ page }) => {
      const added = await openAfterAnother(page, pathOf(language, 'name/house', answers.slice(0, 3)));
      await goBack(page, language, answers.slice(0, 3));
      expect(await added()).toBe(0);
      await expectToLeave(page);
    });

    test('goes back also after a reload', { tag: '@all' }, async ({ page }) => {
      const added = await openAfterAnother(page, pathOf(language, 'start'));
      await giveAnswers(page, language);
      await page.reload();
      await waitUntilIdle(page);
      await goBack(page, language, answers.slice(2));
      await page.reload();
      await waitUntilIdle(page);
      await goBack(page, language, answers.slice(0, 2));
      expect(await added()).toBe(4);
      await expectToLeave(page);
    });

    test('shows each step in the language that was chosen last, and adds no entry for it', {
      tag: '@all',
    }, async ({ page }) => {
      const added = await openAfterAnother(page, pathOf(language, 'start'));
      await giveAnswers(page, language, answers.slice(0, 2));
      await untilClicksCount(page);
      await languageLink(page, other).click();
      await giveAnswers(page, other, answers.slice(2));
      expect(await added()).toBe(4);
      await goBack(page, other, answers);
      await expect(page).toHaveURL(new RegExp(`/${other}/(\\?|$)`));
      await expectToLeave(page);
    });

    test('shows each step in the language that was chosen last, also after a reload', {
      tag: '@all',
    }, async ({ page }) => {
      const added = await openAfterAnother(page, pathOf(language, 'start'));
      await giveAnswers(page, language);
      await untilClicksCount(page);
      await languageLink(page, other).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/`));
      await page.reload();
      await waitUntilIdle(page);
      const isSameDocument = await markDocument(page);
      await goBack(page, other, answers);
      expect(await added()).toBe(4);
      expect(await isSameDocument()).toBe(true);
      await expectToLeave(page);
    });

    test('after a Change goes to the step before, and the browser’s Back to the page of the Change', {
      tag: '@all',
    }, async ({ page }) => {
      const added = await openAfterAnother(page, pathOf(language, 'start'));
      await giveAnswers(page, language, answers.slice(0, 3));
      await untilClicksCount(page);
      await changeLink(page, language, second).click();
      await expect(title(page, language, 'name')).toBeVisible();
      expect(await added()).toBe(4);
      await goBack(page, language, answers.slice(0, 1));
      expect(await added()).toBe(4);
      await page.goBack();
      await expect(title(page, language, 'name/house')).toBeVisible();
      await goBack(page, language, answers.slice(0, 3));
      await expectToLeave(page);
    });

    test('leaves the steps after it to the browser’s Forward', { tag: '@all' }, async ({ page }) => {
      await openAfterAnother(page, pathOf(language, 'start'));
      await giveAnswers(page, language);
      await goBack(page, language, answers.slice(2));
      await page.goForward();
      await expect(title(page, language, 'name/house')).toBeVisible();
      await goBack(page, language, answers.slice(0, 3));
      await expectToLeave(page);
    });

    test('goes past a link to a part of the page', { tag: '@all' }, async ({ page }) => {
      await openAfterAnother(page, pathOf(language, 'start'));
      await giveAnswers(page, language, answers.slice(0, 2));
      await page.evaluate(() => {
        location.hash = 'content';
      });
      await expect(page).toHaveURL(/#content$/);
      await goBack(page, language, answers.slice(0, 2));
      await expectToLeave(page);
    });

    test('works without scripts and in a new tab, as a link to the step before', async ({
      page,
      context,
    }) => {
      await open(page, pathOf(language, 'name/house', answers.slice(0, 3)));
      const opened = context.waitForEvent('page');
      await backLink(page, language).click({ modifiers: ['ControlOrMeta'] });
      const tab = await opened;
      await waitUntilHydrated(tab);
      await expect(title(tab, language, 'name/which-sign')).toBeVisible();
      await expect(title(page, language, 'name/house')).toBeVisible();
    });
  });

  test(`${language}: at the desk, Back takes back answers and adds no entry`, { tag: '@all' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(ELSEWHERE);
    await openDesk(page, language, 'name/which-sign');
    const length = () => page.evaluate(() => history.length);
    await page.keyboard.press('1');
    await expect(title(page, language, 'name/spelling')).toBeVisible();
    await page.keyboard.press('t');
    await expect(title(page, language, 'name/former-house')).toBeVisible();
    await expect(callTrail(page, language)).toHaveCount(2);
    const before = await length();
    await page.keyboard.press('b');
    await expect(title(page, language, 'name/spelling')).toBeVisible();
    await expect(callTrail(page, language)).toHaveCount(1);
    await page.keyboard.press('b');
    await expect(title(page, language, 'name/which-sign')).toBeVisible();
    await expect(callTrail(page, language)).toHaveCount(0);
    expect(await length()).toBe(before);
    await expectToLeave(page);
  });

  test(`${language}: at the desk, Back after a Change replaces the page`, { tag: '@all' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openDesk(page, language, 'name/which-sign');
    await page.keyboard.press('1');
    await expect(title(page, language, 'name/spelling')).toBeVisible();
    await page.keyboard.press('t');
    await expect(title(page, language, 'name/former-house')).toBeVisible();
    await callTrail(page, language).last().getByRole('button').click();
    await expect(title(page, language, 'name/spelling')).toBeVisible();
    await page.keyboard.press('b');
    await expect(title(page, language, 'name/which-sign')).toBeVisible();
    await page.goBack();
    await expect(title(page, language, 'name/former-house')).toBeVisible();
    await expect(callTrail(page, language)).toHaveCount(2);
  });

  test(`${language}: the language switch keeps what the reader has scrolled to in view`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await open(page, pathOf(language, 'name/house', answers.slice(0, 3)));
    const answer = answerLink(page, language, answers[3]);
    await expect(answer).not.toBeInViewport();
    await answer.scrollIntoViewIfNeeded();
    for (const to of [other, language]) {
      // A click of Playwright would scroll to the link.
      const from = to === language ? other : language;
      await languageLink(page, to).evaluate((link: HTMLElement) => link.click());
      await expect(title(page, to, 'name/house')).toBeFocused();
      await expect(answerLink(page, to, answers[3])).toBeInViewport();
      await expect(answerLink(page, from, answers[3])).toHaveCount(0);
    }
  });
}
