// Whether a page is wider than its screen, and what it cuts off.
import type { Page } from 'playwright/test';

/**
 * Returns how wide a page is that scrolls sideways, and the elements that stick out to the right; nothing for other
 * pages.
 */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [`${scrollWidth} pixels`, ...out.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

/** Sets a reader's own styles, in place of those set before. The policy of the page blocks a `<style>`. */
const setStyles = (page: Page, styles: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);

/** Sets the widest text that a reader may set without losing anything (WCAG 2.2, 1.4.12). */
export const widenText = (page: Page): Promise<void> =>
  setStyles(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`,
  );

/** Sets the largest text that a reader may set without losing anything (WCAG 2.2, 1.4.4). */
export const doubleText = (page: Page): Promise<void> => setStyles(page, 'html { font-size: 200% }');

/** Returns the visible elements that cut off a part of their content, with the width and height of both. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => each.checkVisibility() && each.clientWidth > 1 && each.textContent.trim() !== '')
      // A legend for screen readers is wider than a pixel.
      .filter((each) => !each.closest('.visually-hidden'))
      .filter((each) => {
        const { overflowX, overflowY } = getComputedStyle(each);
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
          (cuts(overflowY) && each.scrollHeight > each.clientHeight + 1)
        );
      })
      .map(
        ({ scrollWidth, scrollHeight, clientWidth, clientHeight, outerHTML }) =>
          `${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}: ${outerHTML.slice(0, 100)}`,
      ),
  );
}

/** Returns the texts that begin left of the window, where nobody can scroll to, and bars that cover half of the window. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHidden = (element: Element) => element.closest('.visually-hidden, [aria-hidden="true"]') !== null;
    const shown = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
    const left = shown
      .filter((each) => each.textContent.trim() !== '' && !isHidden(each))
      .filter((each) => {
        const { left, width } = each.getBoundingClientRect();
        return width > 1 && left + scrollX < -0.5;
      })
      .map((each) => `left of the window: ${each.outerHTML.slice(0, 100)}`);
    const bars = shown
      .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
      .filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const width = Math.min(right, innerWidth) - Math.max(left, 0);
        const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
        return width > 0 && height > 0 && width * height > (innerWidth * innerHeight) / 2;
      })
      .map((each) => `covers half of the window: ${each.outerHTML.slice(0, 100)}`);
    return [...left, ...bars];
  });
}

/** A way in which a reader may have set up screen and text (WCAG 2.2, 1.4.4, 1.4.10, 1.4.12). */
export interface ReadingCondition {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly forcedColors?: 'active';
  readonly text?: (page: Page) => Promise<void>;
}

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 568 };
/** A window of 1280 × 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };

export const readingConditions: readonly ReadingCondition[] = [
  { name: '320 pixels', viewport: NARROW },
  { name: '400 %', viewport: ZOOMED },
  { name: 'forced colours', viewport: PHONE, forcedColors: 'active' },
  { name: 'text spacing', viewport: PHONE, text: widenText },
  { name: 'text spacing at 320 pixels', viewport: NARROW, text: widenText },
  { name: 'text of 200 %', viewport: PHONE, text: doubleText },
  { name: 'text of 200 % on a computer', viewport: { width: 1280, height: 800 }, text: doubleText },
];

/** Sets up the current page for a reader, in place of what was set up before. */
export async function readUnder(page: Page, condition: ReadingCondition): Promise<void> {
  await page.setViewportSize(condition.viewport);
  await page.emulateMedia({ forcedColors: condition.forcedColors ?? 'none' });
  await (condition.text ?? ((plain) => setStyles(plain, '')))(page);
}

/** Returns what cannot be read in the current page without scrolling sideways. */
export async function lostIn(page: Page): Promise<string[]> {
  return [...(await tooWide(page)), ...(await cutOff(page)), ...(await outOfReach(page))];
}
