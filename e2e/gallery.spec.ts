// The components of the guide, one by one: compared with screenshots and checked for contrast.

import { readdirSync } from 'node:fs';
import { colord, extend } from 'colord';
import a11yPlugin from 'colord/plugins/a11y';
import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { judge, TAGS } from './support/axe.ts';
import { REAL_SITE } from './support/built-pages.ts';
import { openGallery, showAlone, shownIn } from './support/gallery.ts';

extend([a11yPlugin]);

/** Taking all pictures takes long: each of so many tests takes its share. */
const SHARES = 4;

for (let share = 0; share < SHARES; share += 1) {
  test(`sketches and components look as they are kept, in both languages and schemes (${share + 1} of ${SHARES})`, async ({
    page,
  }) => {
    await openGallery(page);
    const names = await shownIn(page);
    expect(names.length).toBeGreaterThan(60);
    for (const name of names.filter((_, at) => at % SHARES === share)) {
      const shown = page.locator(`[data-shown="${name}"]`);
      await showAlone(page, name);
      await expect.soft(shown).toHaveScreenshot(`${name.replaceAll(' ', '-')}.png`);
    }
  });
}

test('text and rings stand out from what is behind them, in both schemes', async ({ page }) => {
  await openGallery(page);
  const { rings, words } = await drawnColours(page);
  // One ring and several words a sketch, in each language and scheme.
  expect(rings.length).toBeGreaterThan(4 * 50);
  expect(words.length).toBeGreaterThan(4 * 100);
  const weak = (pairs: readonly Pair[], least: number) =>
    pairs
      .filter(({ colour, behind }) => colord(colour).contrast(behind) < least)
      .map(({ shown, colour, behind }) => `${shown}: ${colour} on ${behind}`);
  expect(weak(rings, 3)).toEqual([]);
  expect(weak(words, 4.5)).toEqual([]);
});

test('axe has nothing to complain of in the gallery', async ({ page }) => {
  await openGallery(page);
  const { told, passed } = await judge(
    page,
    TAGS.filter((tag) => tag !== 'best-practice'),
  );
  expect(told).toEqual([]);
  expect(passed).toContain('color-contrast');
});

test('the build has no gallery', () => {
  const built = readdirSync(REAL_SITE, { recursive: true, encoding: 'utf8' });
  expect(built).toContain('index.html');
  expect(built.filter((file) => /gallery/i.test(file))).toEqual([]);
});

interface Pair {
  readonly shown: string;
  readonly colour: string;
  readonly behind: string;
}

/** The colours of every ring and word of the sketches, each with those of what it lies on. */
function drawnColours(page: Page): Promise<{ rings: Pair[]; words: Pair[] }> {
  return page.evaluate(() => {
    const CLEAR = 'rgba(0, 0, 0, 0)';
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === CLEAR ? groundOf(element.parentElement) : backgroundColor;
    };
    const shownBy = (element: Element) => {
      const side = element.closest('[data-scheme]');
      const name = element.closest('[data-shown]')?.getAttribute('data-shown');
      return `${name} ${side?.getAttribute('lang')} ${side?.getAttribute('data-scheme')}`;
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      // A ring lies around its part: on what is behind that, and within a glow of its own.
      rings: all('[data-ringed]').flatMap((ringed) => {
        const { outlineColor, boxShadow } = getComputedStyle(ringed);
        const glow = /^rgba?\([^)]*\)/.exec(boxShadow)?.[0];
        return [groundOf(ringed.parentElement), ...(glow ? [glow] : [])].map((behind) => ({
          shown: shownBy(ringed),
          colour: outlineColor,
          behind,
        }));
      }),
      words: all('[data-label], [data-sample]').map((word) => ({
        shown: shownBy(word),
        colour: getComputedStyle(word).color,
        behind: groundOf(word),
      })),
    };
  });
}
