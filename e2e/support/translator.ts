// A translator like the browsers' own, and the comparison of a translated page with an untranslated one.
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

/** What the translator puts around each text, so that a test can tell translated text and take the marks off again. */
const MARKS = /[⟦⟧]/g;

/**
 * Translates the page from now on, and every page that is loaded in it later: once React has hydrated it, or already when
 * the browser has `parsed` it. Each text node is replaced by `<font><font>…</font></font>`, as Chrome and Google Translate
 * do, and so is each text that is added or changed later. Code that the guide marks with `translate="no"` and fields keep
 * their text.
 */
export async function translate(page: Page, from: 'hydrated' | 'parsed' = 'hydrated'): Promise<void> {
  await page.addInitScript((waitsForReact) => {
    const KEPT = 'script, style, textarea, [translate="no"], font';
    const translateIn = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node: Node | null = root; node; node = walker.nextNode()) {
        if (node instanceof Text) texts.push(node);
      }
      for (const text of texts) {
        if (text.data.trim() === '' || !text.isConnected || text.parentElement?.closest(KEPT)) continue;
        const outer = document.createElement('font');
        outer.append(document.createElement('font'));
        outer.firstElementChild?.append(`⟦${text.data}⟧`);
        text.replaceWith(outer);
      }
    };
    const isHydrated = () => {
      const heading = document.querySelector('h1');
      return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber$'));
    };
    const begin = () => {
      if (waitsForReact ? !isHydrated() : document.querySelector('footer') === null) {
        requestAnimationFrame(begin);
        return;
      }
      translateIn(document.body);
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          if (type === 'characterData') translateIn(target);
          else for (const added of addedNodes) translateIn(added);
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    };
    begin();
  }, from === 'hydrated');
}

/** What a page shows: the text of the guide without the translator's marks, and the texts that are not translated. */
async function shownOn(page: Page): Promise<{ text: string; untranslated: string[] }> {
  const { text, untranslated } = await page.locator('#root').evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const untranslated: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.nodeValue ?? '';
      if (words.trim() !== '' && !node.parentElement?.closest('textarea, [translate="no"], font'))
        untranslated.push(words);
    }
    return { text: root.textContent, untranslated };
  });
  return { text: text.replace(MARKS, ''), untranslated };
}

/** Returns the part of `actual` where it first differs from `expected`, and that part of `expected`. */
function difference(actual: string, expected: string): string | undefined {
  if (actual === expected) return undefined;
  const wanted = [...expected];
  const at = [...actual].findIndex((character, position) => character !== wanted[position]);
  const around = (text: string) => [...text].slice(Math.max(0, at - 40), at + 80).join('');
  return `shows “…${around(actual)}…” instead of “…${around(expected)}…”`;
}

/** Expects that a translated page shows what an untranslated one shows: nothing stale, twice, missing or untranslated. */
export async function expectSame(translated: Page, plain: Page, after: string): Promise<void> {
  const look = async () => {
    const [own, wanted] = await Promise.all([shownOn(translated), shownOn(plain)]);
    return { differs: difference(own.text, wanted.text), untranslated: own.untranslated };
  };
  await expect.poll(look, { message: after }).toEqual({ differs: undefined, untranslated: [] });
}
