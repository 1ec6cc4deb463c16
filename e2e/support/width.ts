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
