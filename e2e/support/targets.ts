// The size of what a reader presses.
import type { Page } from 'playwright/test';

/** The smallest width and height of a target in CSS pixels (WCAG 2.2, 2.5.8), without its exception for spacing. */
const SMALLEST = 24;

/**
 * Returns the targets of a page that are smaller than 24 by 24 pixels, with their size. Left out are links inside a
 * sentence, whose height is that of the line (2.5.8, "Inline"), checkboxes with a label around them, which is the target,
 * and what only screen readers find.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isInSentence = (target: Element) => {
      const sentence = target.closest('p, li, dd, figcaption, label, td');
      const own = target.textContent.trim().length;
      return (
        getComputedStyle(target).display.startsWith('inline') &&
        (sentence?.textContent.trim().length ?? own) > own
      );
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((each) => !each.closest('.visually-hidden, [aria-hidden="true"]'))
      .map((each) => each.closest('label') ?? each)
      .filter((target) => target.localName !== 'a' || !isInSentence(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < smallest)
      .map(({ target, box }) => {
        const name = target.textContent.trim().slice(0, 40) || target.outerHTML.slice(0, 100);
        return `${box.width.toFixed(1)} × ${box.height.toFixed(1)}: ${target.localName} ${name}`;
      });
  }, SMALLEST);
}
