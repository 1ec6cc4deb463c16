// The map: the tree as an outline and as a drawing.
import type { Page } from 'playwright/test';
import { expectNoViolation } from './support/axe.ts';
import {
  BLOCKED_PRELOADS,
  open,
  untilClicksCount,
  untilTapsCount,
  waitUntilIdle,
  waitUntilReloaded,
} from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { pathOf, stepIds, title } from './support/steps.ts';
import { fill, languageLink, languages, textsOf } from './support/texts.ts';
import { inTurn } from './support/turns.ts';
import { cutOff, doubleText, tooWide, widenText } from './support/width.ts';

const STEP = 'bell/another-way';

/** The script of the drawing. */
const DRAWING = /\/assets\/map-drawing-[\w-]+\.js$/;

const box = (page: Page, step: string) => page.locator(`[data-step="${step}"]`);

/** The links of a box. Screen readers have those of the outline, so that a role finds none here. */
const linksOf = (page: Page, step: string) => box(page, step).locator('a');

/** The middle of a box within the frame, from -1 (its start) to 1 (its end). */
const placeInFrame = (page: Page, step: string, name: string) =>
  page.getByRole('region', { name, exact: true }).evaluate((frame, id) => {
    const inner = frame.querySelector(`[data-step="${id}"]`)?.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    if (!inner) throw new Error('The step has no box');
    return [
      (2 * (inner.x + inner.width / 2 - outer.x)) / outer.width - 1,
      (2 * (inner.y + inner.height / 2 - outer.y)) / outer.height - 1,
    ];
  }, step);

/** The words that stand out of their boxes, each with its step. */
const wordsOutOfBoxes = (page: Page) =>
  page.locator('[data-step]').evaluateAll((boxes) =>
    boxes.flatMap((each) => {
      const edge = each.querySelector('rect')?.getBoundingClientRect();
      return [...each.querySelectorAll('text')]
        .filter((text) => getComputedStyle(text).display !== 'none')
        .filter((text) => text.getBoundingClientRect().right > (edge?.right ?? 0))
        .map((text) => `${each.getAttribute('data-step')}: ${text.textContent}`);
    }),
  );

for (const language of inTurn(languages, 1)) {
  const { map, ui, steps } = textsOf(language);
  const frame = (page: Page) => page.getByRole('region', { name: map.drawing, exact: true });

  test(`${language}: a step links to the map, which marks it`, async ({ page }) => {
    await open(page, pathOf(language, STEP));
    await page.getByRole('link', { name: ui.step.onMap }).click();
    await expect(page.getByRole('heading', { level: 1, name: map.title })).toBeFocused();
    expect(new URL(page.url()).hash).toBe(`#${STEP}`);
    await expect(box(page, STEP)).toContainText(map.here);
    await expect(box(page, STEP)).toBeInViewport();
    const here = page.locator('[aria-current="step"]');
    await expect(here).toHaveCount(1);
    await expect(here).toContainText(steps[STEP].title);
    await expect(here).toBeInViewport();
  });

  test(`${language}: a box links to its step`, { tag: '@all' }, async ({ page }) => {
    await open(page, `/${language}/map#name`);
    const link = linksOf(page, 'name').first();
    // Click the first line: the centre of a title with two lines is between them, outside the link.
    await link.click({ position: { x: 8, y: 8 } });
    await expect(title(page, language, 'name')).toBeVisible();
  });

  for (const width of [1280, 390]) {
    test(`${language}: a link leads the Tab key to the drawing, ${width} pixels wide`, {
      tag: '@all',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `/${language}/map`);
      const branch = page.getByRole('combobox', { name: map.branch, exact: true });
      await expect(branch).toBeVisible();
      await page.getByRole('link', { name: map.toDrawing, exact: true }).click();
      await page.keyboard.press('Tab');
      await expect(branch).toBeFocused();
      for (const name of [map.smaller, map.larger, map.fit]) {
        await page.keyboard.press('Tab');
        await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
      }
      await page.keyboard.press('Tab');
      await expect(frame(page)).toBeFocused();
      // The links of the drawing repeat those of the outline, so neither Tab nor a screen reader stops at them.
      await page.keyboard.press('Tab');
      await expect(frame(page).locator(':focus')).toHaveCount(0);
      await expect(frame(page).getByRole('link')).toHaveCount(0);
    });
  }

  test(`${language}: the drawing’s controls come before the links of the outline`, { tag: '@all' }, async ({
    page,
  }) => {
    await open(page, `/${language}/map`);
    const larger = page.getByRole('button', { name: map.larger, exact: true });
    await expect(larger).toBeVisible();
    const stops = await larger.evaluate((button) => {
      const all = [...document.querySelectorAll('a[href], button, input, select, [tabindex="0"]')];
      return all.filter((each) => each.getAttribute('tabindex') !== '-1').indexOf(button);
    });
    expect(stops).toBeGreaterThan(0);
    expect(stops).toBeLessThan(15);
  });

  test(`${language}: three steps larger, the marked box stays where it is`, { tag: '@all' }, async ({
    page,
  }) => {
    await open(page, `/${language}/map#${STEP}`);
    await expect(box(page, STEP)).toContainText(map.here);
    const before = await placeInFrame(page, STEP, map.drawing);
    for (let press = 0; press < 3; press += 1)
      await page.getByRole('button', { name: map.larger, exact: true }).click();
    const after = await placeInFrame(page, STEP, map.drawing);
    for (const [at, place = 0] of before.entries()) expect(after[at]).toBeCloseTo(place, 1);
    await expect(box(page, STEP)).toBeInViewport();
  });

  test(`${language}: without a marked box, the middle of the frame stays where it is`, {
    tag: '@all',
  }, async ({ page }) => {
    await open(page, `/${language}/map`);
    await page.getByRole('combobox', { name: map.branch, exact: true }).selectOption('bell');
    const before = await placeInFrame(page, STEP, map.drawing);
    for (let press = 0; press < 3; press += 1)
      await page.getByRole('button', { name: map.larger, exact: true }).click();
    const after = await placeInFrame(page, STEP, map.drawing);
    // The distance to the middle grows with the drawing.
    for (const [at, place = 0] of before.entries()) expect(after[at]).toBeCloseTo(place * 1.25 ** 3, 1);
  });

  test(`${language}: buttons, keys and the wheel zoom the map`, async ({ page }) => {
    await open(page, `/${language}/map#${STEP}`);
    const width = async () => (await box(page, STEP).boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('button', { name: map.larger, exact: true }).click();
    const larger = await width();
    expect(larger).toBeGreaterThan(before * 1.2);
    await expect(box(page, STEP)).toBeInViewport();
    await frame(page).focus();
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect(await width()).toBeLessThan(before);
    await page.keyboard.press('0');
    const full = await width();
    expect(full).toBeGreaterThan(240);
    await frame(page).hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 200);
    await page.keyboard.up('Control');
    await expect.poll(width).toBeLessThan(full);
    await page.getByRole('button', { name: map.fit, exact: true }).click();
    expect(Math.round(await width())).toBe(Math.round(before));
    await page.getByRole('combobox', { name: map.branch, exact: true }).selectOption(map.all);
    for (const step of ['start', 'porter'] as const) await expect(box(page, step)).toBeInViewport();
  });

  test(`${language}: keys and dragging move the map, and a drag opens no step`, async ({ page }) => {
    // The path has no step, because the map would scroll to it.
    await open(page, `/${language}/map`);
    await expect(page.getByRole('button', { name: map.larger, exact: true })).toBeVisible();
    const place = () => frame(page).evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
    const [, top = 0] = await place();
    await frame(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await place())[1]).toBeGreaterThan(top);
    const [left = 0] = await place();
    const middle = await linksOf(page, 'start').first().boundingBox();
    if (!middle) throw new Error('The box has no place');
    const [x, y] = [middle.x + middle.width / 2, middle.y + middle.height / 2];
    await untilTapsCount(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 20, { steps: 4 });
    await page.mouse.up();
    expect((await place())[0]).toBe(left + 60);
    expect(new URL(page.url()).pathname).toBe(`/${language}/map`);
  });

  test(`${language}: the drawing changes with the language of the page, there and back`, {
    tag: '@all',
  }, async ({ page }) => {
    const drawn = page.locator('[data-step]');
    const wordsIn = new Map<string, readonly string[]>();
    for (const each of languages) {
      await open(page, `/${each}/map`);
      wordsIn.set(each, await drawn.allTextContents());
    }
    await open(page, `/${language}/map`);
    for (const to of [...languages.filter((each) => each !== language), language]) {
      await untilClicksCount(page);
      await languageLink(page, to).click();
      await expect(page.getByRole('heading', { level: 1, name: textsOf(to).map.title })).toBeVisible();
      await expect(drawn).toHaveText([...(wordsIn.get(to) ?? [])]);
    }
  });

  test(`${language}: the way to the map and back keeps the answers, and the map marks them`, {
    tag: '@all',
  }, async ({ page }) => {
    const trail = [
      ['start', 'at-bell'],
      ['bell', 'old-phone'],
    ] as const;
    await open(page, pathOf(language, STEP, trail));
    const path = new URL(page.url()).search;
    await page.getByRole('link', { name: ui.step.onMap }).click();
    await expect(page.getByRole('heading', { level: 1, name: map.title })).toBeFocused();
    expect(new URL(page.url()).search).toBe(path);
    await expect(page.locator('[data-step][data-given]')).toHaveCount(2);
    await expect(page.locator('li li[data-given]')).toHaveCount(2);
    await page.locator(`li[id="${STEP}"] > p > a`).click();
    await expect(title(page, language, STEP)).toBeVisible();
    expect(new URL(page.url()).search).toBe(path);
    await page.goBack();
    await page.locator('li[id="bell"] > p > a').click();
    await expect(title(page, language, 'bell')).toBeVisible();
    expect(new URL(page.url()).search).toBe('?trail=start:at-bell');
  });

  test(`${language}: the search shows the step that it finds, in the list and in the drawing`, {
    tag: '@all',
  }, async ({ page }) => {
    await open(page, `/${language}/map`);
    const field = page.getByRole('searchbox', { name: map.search });
    await field.fill(textsOf(languages.find((each) => each !== language) ?? language).steps[STEP].title);
    await expect(
      page.getByRole('status').filter({ hasText: fill(map.found_one, { count: '1' }) }),
    ).toBeVisible();
    await expect(box(page, STEP)).toBeInViewport();
    await expect(page.getByRole('combobox', { name: map.branch, exact: true })).toHaveValue('bell');
    await field.press('Enter');
    await expect(page.getByRole('link', { name: steps[STEP].title, exact: true }).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await expect(page.locator('li[id="start"]')).toBeVisible();
    // What is typed stays in the page.
    expect(new URL(page.url()).search).toBe('');
  });

  test(`${language}: a drawing that fails to load has the page loaded again, which has it without script`, {
    tag: '@all',
  }, async ({ page, ignoreProblems }) => {
    ignoreProblems(/map-drawing/);
    await open(page, pathOf(language, STEP));
    await page.route(DRAWING, (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: ui.step.onMap }).click();
    await waitUntilReloaded(page);
    await expect(box(page, STEP)).toBeVisible();
    await page.unroute(DRAWING);
  });

  test(`${language}: a drawing that fails to load after a reload leaves the outline, and a link to reload it`, {
    tag: '@all',
  }, async ({ page, ignoreProblems }) => {
    ignoreProblems(/map-drawing/);
    await open(page, pathOf(language, STEP));
    await page.reload();
    await waitUntilIdle(page);
    await page.route(DRAWING, (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: ui.step.onMap }).click();
    const failed = page.getByRole('status').filter({ hasText: map.failed });
    await expect(failed).toBeVisible();
    await expect(page.locator('li[aria-current="step"]')).toContainText(steps[STEP].title);
    await page.unroute(DRAWING);
    await failed.getByRole('link', { name: map.reload }).click();
    await expect(box(page, STEP)).toContainText(map.here);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ ignoreProblems }) => ignoreProblems(BLOCKED_PRELOADS));

    test(`${language}: the page has drawing and outline, and the outline marks the step in the hash`, async ({
      page,
    }) => {
      await page.goto(`/${language}/map#${STEP}`);
      await expect(page.locator('[data-step]')).toHaveCount(stepIds.length);
      const item = page.locator(`li[id="${STEP}"]`);
      await expect(item).toBeInViewport();
      await expect(item.getByText(map.here, { exact: true })).toBeVisible();
      await expect(page.getByText(map.here, { exact: true }).filter({ visible: true })).toHaveCount(1);
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('searchbox')).toHaveCount(0);
      await expect(page.getByRole('combobox')).toHaveCount(0);
    });
  });
}

// Its boxes and the page are as wide as the words of a language make them.
for (const language of inTurn(languages, 1)) {
  const { map } = textsOf(language);
  const frame = (page: Page) => page.getByRole('region', { name: map.drawing, exact: true });

  for (const width of [1280, 320]) {
    test(`${language}: the drawing keeps its words in their boxes if a reader spaces or enlarges all text, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `/${language}/map`);
      await frame(page).press('0');
      expect(await wordsOutOfBoxes(page)).toEqual([]);
      await widenText(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('word-spacing', /[1-9]/);
      expect(await wordsOutOfBoxes(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      await doubleText(page);
      expect(await wordsOutOfBoxes(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });
  }

  for (const width of [1280, 320]) {
    test(`${language}: the map fits a screen of ${width} pixels, and its frame if asked to, and axe finds no violations`, {
      tag: '@all',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `/${language}/map#${STEP}`);
      await expect(box(page, STEP)).toContainText(map.here);
      await expectNoViolation(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.getByRole('combobox', { name: map.branch, exact: true }).selectOption(map.all);
      const outside = () =>
        page
          .getByRole('region', { name: map.drawing, exact: true })
          .evaluate(({ scrollWidth, scrollHeight, clientWidth, clientHeight }) => [
            scrollWidth - clientWidth,
            scrollHeight - clientHeight,
          ]);
      expect(await outside()).toEqual([0, 0]);
      // The whole drawing may be smaller than the smallest zoom. Then this does not make it larger.
      await page.getByRole('button', { name: map.smaller, exact: true }).click();
      expect(await outside()).toEqual([0, 0]);
    });
  }
}
