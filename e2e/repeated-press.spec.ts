// One press gives one answer: a double click, a double tap and a key held down count once, two separate presses twice.
import type { Locator, Page } from 'playwright/test';
import { open, untilClicksCount, untilTapsCount } from './support/browser.ts';
import { callTrail, openDesk } from './support/desk-parts.ts';
import { journeys } from './support/example-journeys.ts';
import { expect, test } from './support/fixtures.ts';
import { codeForm, messageForm, openForms, phoneForm } from './support/forms.ts';
import { answerLink, expectPlace, pathOf, title } from './support/steps.ts';
import { languageLink, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Returns the centre of an element, scrolled into view. */
async function centreOf(target: Locator): Promise<Point> {
  await untilTapsCount(target.page());
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('The element is not visible');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Returns whether a click at a point would meet a link or button of the page. */
const isControlAt = (page: Page, point: Point): Promise<boolean> =>
  page.evaluate(({ x, y }) => Boolean(document.elementFromPoint(x, y)?.closest('a[href], button')), point);

/** Gives the first answers of a journey by a repeated press. Returns how often the second press met a control of the next page. */
async function giveTwice(
  page: Page,
  language: string,
  press: (point: Point) => Promise<void>,
): Promise<number> {
  // Some answers are enough, since the test waits after each of them.
  const answers = journeys.name.answers.slice(0, 4);
  const [end] = journeys.name.answers[4] ?? [journeys.name.end];
  let met = 0;
  await open(page, pathOf(language, 'start'));
  for (const [position, given] of answers.entries()) {
    const [next = end] = answers[position + 1] ?? [];
    const point = await centreOf(answerLink(page, language, given));
    await press(point);
    await expect(title(page, language, next)).toBeFocused();
    await expectPlace(page, language, next, answers.slice(0, position + 1));
    if (await isControlAt(page, point)) met += 1;
    await untilClicksCount(page);
  }
  return met;
}

for (const language of inTurn(languages, 1)) {
  const { ui } = textsOf(language);

  test(`${language}: a double click on an answer gives only that answer, and marks no word`, async ({
    page,
  }) => {
    const met = await giveTwice(page, language, async ({ x, y }) => {
      await page.mouse.dblclick(x, y);
      expect(await page.evaluate(() => String(window.getSelection()))).toBe('');
    });
    expect(met, 'some second clicks would have given another answer').toBeGreaterThan(0);
  });

  test.describe(`${language}: on a touch screen`, () => {
    test.use({ viewport: { width: 412, height: 839 }, hasTouch: true, isMobile: true });

    test('a double tap on an answer gives only that answer', { tag: '@all' }, async ({ page }) => {
      const met = await giveTwice(page, language, async ({ x, y }) => {
        await page.touchscreen.tap(x, y);
        // Fingers do not hit the same pixel twice.
        await page.touchscreen.tap(x + 9, y - 7);
      });
      expect(met, 'some second taps would have given another answer').toBeGreaterThan(0);
    });
  });

  test(`${language}: a click at another place counts at once`, async ({ page }) => {
    await open(page, pathOf(language, 'start'));
    const point = await centreOf(answerLink(page, language, ['start', 'at-name']));
    const help = await centreOf(
      page.getByRole('banner').getByRole('link', { name: ui.nav.help, exact: true }),
    );
    await page.mouse.click(point.x, point.y);
    await page.mouse.click(help.x, help.y);
    await expect(page).toHaveURL(`/${language}/help`);
    await page.goBack();
    await expectPlace(page, language, 'name', [['start', 'at-name']]);
  });

  test(`${language}: a press counts that comes later, even if the page was too busy to notice`, async ({
    page,
  }) => {
    const [given, [next]] = journeys.name.answers;
    await open(page, pathOf(language, 'start'));
    const point = await centreOf(answerLink(page, language, given));
    await page.mouse.click(point.x, point.y);
    await expect(title(page, language, next)).toBeFocused();
    await page.evaluate(() => {
      const root = document.documentElement;
      // What the guard stops does not come here.
      document.addEventListener('click', () => root.toggleAttribute('data-counted', true), true);
      const busyUntil = performance.now() + 1500;
      setTimeout(() => {
        while (performance.now() < busyUntil);
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 800));
    await page.mouse.click(point.x, point.y);
    await expect(page.locator('html[data-counted]')).toHaveCount(1);
  });

  test(`${language}: a double click on a fold, a word and a switch stays what it is`, {
    tag: '@all',
  }, async ({ page }) => {
    await open(page, pathOf(language, 'bell/number'));
    const fold = page.locator('details').filter({ hasText: ui.check.phone.title });
    await fold.locator('summary').dblclick();
    await expect(fold).not.toHaveAttribute('open');
    const keys = page.getByRole('contentinfo').getByRole('switch');
    await keys.dblclick();
    await expect(keys).toBeChecked();
    await open(page, pathOf(language, 'start'));
    const { field } = messageForm(page, language);
    await field.fill('locked');
    await field.dblclick({ position: { x: 24, y: 24 } });
    await page.keyboard.type('refused');
    await expect(field).toHaveValue('refused');
  });

  test(`${language}: a double click does not press what the first click has uncovered or moved`, {
    tag: '@all',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const path = pathOf(language, 'bell/number');
    await openForms(page, path);
    const { country, form } = phoneForm(page, language);
    await country.click();
    const options = form.getByRole('option');
    await expect(options.first()).toBeVisible();
    // An option that lies over an answer.
    const covered = page.getByRole('main').locator('[data-key]').first();
    await covered.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const answer = await covered.boundingBox();
    const option = { x: (answer?.x ?? 0) + 40, y: (answer?.y ?? 0) + (answer?.height ?? 0) / 2 };
    await page.mouse.dblclick(option.x, option.y);
    await expect(options).toHaveCount(0);
    await expect.poll(() => isControlAt(page, option)).toBe(true);
    await untilClicksCount(page);
    await expect(page).toHaveURL(path);
    await expect(form.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);

    await page.setViewportSize({ width: 390, height: 600 });
    await open(page, `/${language}/checks`);
    const link = page.getByRole('main').locator('a[href="#phone"]');
    const contents = await centreOf(link);
    await page.mouse.dblclick(contents.x, contents.y);
    await expect(page).toHaveURL(`/${language}/checks#phone`);
    await untilClicksCount(page);
    await expect(page.locator('details[open]')).toHaveCount(1);
    await expect(phoneForm(page, language).field).toBeInViewport();
  });

  test(`${language}: a page that has just been loaded ignores the second tap of a double tap on the page before`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const look = () => {
        if (document.querySelector('main')) {
          document.documentElement.dataset['first'] = getComputedStyle(document.body).pointerEvents;
        } else requestAnimationFrame(look);
      };
      look();
    });
    await page.route('**/assets/*.js', () => {});
    await page.goto(pathOf(language, 'start'), { waitUntil: 'commit' });
    await expect(page.locator('html[data-first="none"]')).toHaveCount(1);
    await expect(page.locator('body')).toHaveCSS('pointer-events', 'auto');
  });

  test(`${language}: a double click on the other language switches once`, { tag: '@all' }, async ({
    page,
  }) => {
    const [other = ''] = languages.filter((each) => each !== language);
    await open(page, pathOf(language, 'key'));
    await languageLink(page, other).dblclick();
    await expect(title(page, other, 'key')).toBeVisible();
    await untilClicksCount(page);
    await expect(title(page, other, 'key')).toBeVisible();
  });

  test(`${language}: a number key held down gives one answer, two presses give two, also of the same key`, async ({
    page,
  }) => {
    await open(page, pathOf(language, 'start'));
    for (let repeats = 0; repeats < 4; repeats += 1) await page.keyboard.down('1');
    await page.keyboard.up('1');
    await expectPlace(page, language, 'name', [['start', 'at-name']]);
    await page.keyboard.press('b');
    await expectPlace(page, language, 'start', []);
    await page.keyboard.type('11', { delay: 100 });
    await expect(title(page, language, 'name/which-sign')).toBeFocused();
    await page.keyboard.type('b2', { delay: 100 });
    await expect(title(page, language, 'name/former-check')).toBeFocused();
  });

  test(`${language}: Enter held down opens one page, and submits a form once`, { tag: '@all' }, async ({
    page,
  }) => {
    await open(page, pathOf(language, 'start'));
    await answerLink(page, language, ['start', 'at-name']).focus();
    for (let repeats = 0; repeats < 4; repeats += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expectPlace(page, language, 'name', [['start', 'at-name']]);
    await open(page, `/${language}/checks`);
    await page.evaluate(() => {
      document.addEventListener('submit', () => {
        const { dataset } = document.documentElement;
        dataset['submits'] = `${dataset['submits'] ?? ''}1`;
      });
    });
    await codeForm(page, language).field.fill('zzz');
    for (let repeats = 0; repeats < 4; repeats += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-submits', '1');
  });

  test(`${language}: at the desk, a double click gives one answer, and two presses of one key give two`, {
    tag: '@all',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openDesk(page, language, 'name');
    await page.locator('[data-key="1"]').dblclick();
    await expect(title(page, language, 'name/which-sign')).toBeFocused();
    await untilClicksCount(page);
    await expect(callTrail(page, language)).toHaveCount(1);
    await page.keyboard.type('b11', { delay: 100 });
    await expect(title(page, language, 'name/spelling')).toBeFocused();
    await expect(callTrail(page, language)).toHaveCount(2);
    // A held Enter would switch the caller's language there and back.
    const caller = page.locator('[data-key="g"]');
    const before = await caller.textContent();
    await caller.focus();
    for (let repeats = 0; repeats < 2; repeats += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect(caller).not.toHaveText(before ?? '');
  });
}
