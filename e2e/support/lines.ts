// Where lines break in a page.
import type { Page } from 'playwright/test';

/** The texts that stand in one line, and those that are broken but should not be. */
export interface Lines {
  readonly whole: readonly string[];
  readonly broken: readonly string[];
}

/**
 * Measures each hyphenated word in the title, each code of one word (an address may break before its @, and where a part
 * is wider than the line), and the end of each link to another site, where the arrow must stand beside the last letter.
 */
export function linesOf(page: Page): Promise<Lines> {
  return page.evaluate(() => {
    const found: [text: string, lines: number][] = [];
    const textsIn = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      return texts;
    };
    const rangeIn = (text: Node, from: number, to: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return range;
    };
    const lookAt = (root: Element, pattern: RegExp) => {
      for (const text of textsIn(root)) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(pattern))
          found.push([word, rangeIn(text, index, index + word.length).getClientRects().length]);
      }
    };
    for (const title of document.querySelectorAll('h1')) lookAt(title, /[a-z]+-[a-z]+/gi);
    const widthOfLine = (element: Element): number => {
      const { display, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
      if (display.startsWith('inline') && element.parentElement) return widthOfLine(element.parentElement);
      return (
        element.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
      );
    };
    for (const code of document.querySelectorAll('main code')) {
      if (!code.checkVisibility() || /\s/.test(code.textContent)) continue;
      const texts = textsIn(code);
      const at = texts.findIndex((text) => text.textContent?.startsWith('@'));
      const parts = at > 0 ? [texts.slice(0, at), texts.slice(at)] : [texts];
      for (const part of parts) {
        const rects = part.flatMap((text) => [
          ...rangeIn(text, 0, text.textContent?.length ?? 0).getClientRects(),
        ]);
        const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(code);
        const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
        const fits = rects.reduce((sum, { width }) => sum + width, padding) <= widthOfLine(code);
        const lines = new Set(rects.map(({ top }) => Math.round(top))).size;
        found.push([part.map((text) => text.textContent).join(''), fits ? lines : 1]);
      }
    }
    for (const link of document.querySelectorAll('main a[target="_blank"]')) {
      if (!link.checkVisibility()) continue;
      const arrow = link.querySelector('svg') as Element;
      const before = textsIn(link).filter(
        (text) => text.compareDocumentPosition(arrow) & Node.DOCUMENT_POSITION_FOLLOWING && text.textContent,
      );
      const last = before.at(-1) as Node;
      const end = last.textContent?.length ?? 0;
      const [sign, letter] = [
        arrow.getBoundingClientRect(),
        rangeIn(last, end - 1, end).getBoundingClientRect(),
      ];
      const isBeside = sign.left >= letter.right - 1 && sign.top < letter.bottom && sign.bottom > letter.top;
      found.push([`${link.textContent} ↗`, isBeside ? 1 : 2]);
    }
    return {
      whole: found.filter(([, lines]) => lines === 1).map(([text]) => text),
      broken: found.filter(([, lines]) => lines !== 1).map(([text]) => text),
    };
  });
}
