// Whether a page is wider than its screen.
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
