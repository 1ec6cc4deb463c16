// Whether a page is wider than its screen.
import type { Page } from 'playwright/test';

/** How wide a page is that has to be scrolled sideways, and the elements that stand out to the right; else nothing. */
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
