// Where lines end on a phone: not within a word that has a hyphen, not within a domain, and not before the arrow of a link.
import type { Page } from 'playwright/test';
import { open } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { pathOf } from './support/steps.ts';
import { languages } from './support/texts.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Steps with long addresses, with links at the end of a line, and with “sign-in” or “six-digit” in their titles. */
const SOME = [
  'name/former-house',
  'name/check',
  'name/which-sign',
  'app-setup/open-set-up',
  'browser/again',
  'mfa/offline-code',
  'mfa/other-system',
  'bell/reset',
  'sms-setup/open-portal',
] as const;

/** What stands in one line and what does not: words with a hyphen in the title, parts of addresses, ends of links. */
function linesOf(page: Page): Promise<{ whole: string[]; broken: string[] }> {
  return page.evaluate(() => {
    const found: [text: string, lines: number][] = [];
    const lookAt = (root: Element, pattern: RegExp) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(pattern)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          found.push([word, range.getClientRects().length]);
        }
      }
    };
    for (const title of document.querySelectorAll('h1')) lookAt(title, /[a-z]+-[a-z]+/gi);
    for (const typed of document.querySelectorAll('main code')) lookAt(typed, /@?[^@]*(?:osaka|u\d)[^@]*/g);
    for (const link of document.querySelectorAll('main a[target="_blank"]')) {
      if (!link.checkVisibility()) continue;
      const arrow = link.querySelector('svg') as Element;
      // What is read before it: the last letter of the link's words.
      const letter = document.createRange();
      const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode: node } = texts;
        const isBefore = node.compareDocumentPosition(arrow) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (!isBefore || !node.textContent) continue;
        letter.setStart(node, node.textContent.length - 1);
        letter.setEnd(node, node.textContent.length);
      }
      const [sign, last] = [arrow.getBoundingClientRect(), letter.getBoundingClientRect()];
      const isBeside = sign.left >= last.right - 1 && sign.top < last.bottom && sign.bottom > last.top;
      found.push([`${link.textContent} ↗`, isBeside ? 1 : 2]);
    }
    return {
      whole: found.filter(([, lines]) => lines === 1).map(([text]) => text),
      broken: found.filter(([, lines]) => lines !== 1).map(([text]) => text),
    };
  });
}

for (const language of languages) {
  test(`${language}: no line ends within a name, a domain or a link's arrow`, async ({ page }) => {
    const all: { readonly whole: string[]; readonly broken: string[] }[] = [];
    for (const step of SOME) {
      await open(page, pathOf(language, step));
      all.push(await linesOf(page));
    }
    expect(all.flatMap(({ broken }) => broken)).toEqual([]);
    expect(all.flatMap(({ whole }) => whole).length).toBeGreaterThan(15);
  });
}
