// What a screen reader does not say, or says twice, by the accessibility tree and the document.
import type { Page } from 'playwright/test';

/** Roles that mean nothing without a name. */
const NAMED =
  'button|link|textbox|combobox|checkbox|radio|switch|searchbox|slider|spinbutton|img|dialog|form|region|complementary|navigation|listbox|option|heading';

const UNNAMED = new RegExp(`^\\s*- (?:${NAMED})(?: \\[[^\\]]*\\])*:?$`);
const NAME = /^\s*- (?:'|)([a-z]+) "((?:[^"\\]|\\.)*)"/;

/** A word of two letters or more, or two characters of Japanese, said twice in a row. */
const DOUBLED = /(?<![\p{L}\p{N}])([\p{L}\p{N}]{2,})[\s:：]+\1(?![\p{L}\p{N}])/iu;

/** Returns what is wrong with the names in an accessibility tree, as Playwright writes it. */
export function nameFaults(tree: string): readonly string[] {
  return tree.split('\n').flatMap((line) => {
    const [, role, name = ''] = NAME.exec(line) ?? [];
    if (UNNAMED.test(line)) return [`without a name: ${line.trim()}`];
    return role !== undefined && DOUBLED.test(name) ? [`says a word twice: ${line.trim()}`] : [];
  });
}

/** Returns what is wrong with the order of headings, and the words in another language than their element says. */
export function documentFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const faults: string[] = [];

    let before = 0;
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown);
    for (const heading of headings) {
      const level = Number(heading.tagName.slice(1));
      if (level > before + 1) faults.push(`h${level} after h${before}: ${heading.textContent}`);
      before = level;
    }
    const firsts = headings.filter(({ tagName }) => tagName === 'H1').length;
    if (firsts !== 1) faults.push(`${firsts} h1`);

    const japanese = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]{2}/u;
    // Names and codes are written with Latin letters in Japanese, too; a sentence is not.
    const sentence = /[A-Za-z’']{2,}(?:[ ,]+[A-Za-z’']+){5}/;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const [element, words] = [currentNode.parentElement, currentNode.textContent?.trim() ?? ''];
      // What is to be typed, or has been, is as it is.
      if (element === null || words === '' || !shown(element) || element.closest('code, mark, textarea'))
        continue;
      const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const isJapanese = language.startsWith('ja');
      if (isJapanese ? sentence.test(words) && !japanese.test(words) : japanese.test(words))
        faults.push(`in ${language}: ${words}`);
    }
    return faults;
  });
}

/** Returns the words of the live regions that say something now. */
export function saidAloud(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])')]
      .filter((region) => region.checkVisibility({ visibilityProperty: true }))
      .map((region) => region.textContent.trim())
      .filter((words) => words !== ''),
  );
}
