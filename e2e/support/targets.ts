// The size of what a reader presses.
import type { Page } from 'playwright/test';

/** The smallest width and height of a target in CSS pixels (WCAG 2.2, 2.5.8), without its exception for spacing. */
const SMALLEST = 24;

/**
 * Returns the targets of a page that are smaller than 24 by 24 pixels, with their size, and links in lines that are less
 * than 24 pixels apart. Left out are links inside a sentence, whose height is that of the line (2.5.8, "Inline"),
 * checkboxes with a label around them, which is the target, and what only screen readers find. A link beside a sentence,
 * in a row or alone in its block is not inside a sentence: that has words beside the link, and an end.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
    const END_OF_SENTENCE = /[.!?:…](?=\s|$)|[。！？：]/;
    const isInSentence = (target: Element) => {
      let block = target.parentElement;
      while (block && isInline(block)) block = block.parentElement;
      if (!block || !isInline(target)) return false;
      const [before, after] = [document.createRange(), document.createRange()];
      before.setStart(block, 0);
      before.setEndBefore(target);
      after.setStartAfter(target);
      after.setEnd(block, block.childNodes.length);
      const begins = before.toString().trim().split(END_OF_SENTENCE).at(-1) ?? '';
      const [ends = '', ...rest] = after.toString().split(END_OF_SENTENCE);
      const hasEnd = rest.length > 0 || END_OF_SENTENCE.test(target.textContent.trim());
      return hasEnd && /\p{L}/u.test(begins + ends);
    };
    const measured = [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((each) => !each.closest('.visually-hidden, [aria-hidden="true"]'))
      .map((each) => each.closest('label') ?? each)
      .filter((target) => target.localName !== 'a' || !isInSentence(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1);
    const nameOf = (target: HTMLElement) =>
      `${target.localName} ${target.textContent.trim().slice(0, 40) || target.outerHTML.slice(0, 100)}`;
    const small = measured
      .filter(({ box }) => Math.min(box.width, box.height) < smallest)
      .map(({ target, box }) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)}: ${nameOf(target)}`);
    // Padding of inline links may overlap the next line.
    const lines = measured
      .filter(({ target }) => getComputedStyle(target).display === 'inline')
      .flatMap(({ target }) => [...target.getClientRects()].map((rect) => ({ target, rect })));
    const close = lines.flatMap(({ target, rect }, at) =>
      lines
        .slice(at + 1)
        .filter((next) => next.target !== target)
        .filter((next) => next.rect.left < rect.right && rect.left < next.rect.right)
        .map((next) => ({ ...next, pitch: Math.abs(next.rect.top - rect.top) }))
        .filter(({ pitch }) => pitch < smallest - 0.1)
        .map((next) => `${next.pitch.toFixed(1)} between ${nameOf(target)} and ${nameOf(next.target)}`),
    );
    return [...small, ...close];
  }, SMALLEST);
}
