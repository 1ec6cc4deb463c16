// The components of the guide, separately: compared with screenshots and checked for contrast.

import { readdirSync } from 'node:fs';
import { colord, extend } from 'colord';
import a11yPlugin from 'colord/plugins/a11y';
import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { judge, TAGS } from './support/axe.ts';
import { REAL_SITE } from './support/built-pages.ts';
import { openGallery, showAlone, shownIn } from './support/gallery.ts';
import { everyNth } from './support/turns.ts';

extend([a11yPlugin]);

/** The screenshots take long, so each of this many tests takes a share of them. */
const SHARES = 4;

// One page for all tests, because the development server takes longest to load. Those of the whole gallery come first:
// a screenshot hides everything else.
test.describe.configure({ mode: 'default' });

let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await openGallery(page);
});

test.afterAll(() => page.close());

test('text and rings have enough contrast with their background, in both schemes', async () => {
  const { rings, words } = await drawnColours(page);
  // Each sketch has one ring and several words, in each language and scheme.
  expect(rings.length).toBeGreaterThan(4 * 50);
  expect(words.length).toBeGreaterThan(4 * 100);
  const weak = (pairs: readonly Pair[], least: number) =>
    pairs
      .filter(({ colour, behind }) => colord(colour).contrast(behind) < least)
      .map(({ shown, colour, behind }) => `${shown}: ${colour} on ${behind}`);
  expect(weak(rings, 3)).toEqual([]);
  expect(weak(words, 4.5)).toEqual([]);
});

test('axe finds no violations in the gallery', { tag: '@all' }, async () => {
  const { told, passed } = await judge(
    page,
    TAGS.filter((tag) => tag !== 'best-practice'),
  );
  expect(told).toEqual([]);
  expect(passed).toContain('color-contrast');
});

for (const share of everyNth([...Array(SHARES).keys()], 4)) {
  test(`sketches and components match their screenshots, in both languages and schemes (${share + 1} of ${SHARES})`, async () => {
    const names = await shownIn(page);
    expect(names.length).toBeGreaterThan(60);
    for (const name of names.filter((_, at) => at % SHARES === share)) {
      const shown = page.locator(`[data-shown="${name}"]`);
      await showAlone(page, name);
      await expect.soft(shown).toHaveScreenshot(`${name.replaceAll(' ', '-')}.png`);
    }
  });
}

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

/** Returns the colours of every ring and word in the sketches, each with its background colour. */
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
      // A ring lies around its part, so it borders on the background of the part's parent and on its own glow.
      rings: all('[data-circled]').flatMap((circled) => {
        const { outlineColor, boxShadow } = getComputedStyle(circled);
        const glow = /^rgba?\([^)]*\)/.exec(boxShadow)?.[0];
        return [groundOf(circled.parentElement), ...(glow ? [glow] : [])].map((behind) => ({
          shown: shownBy(circled),
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
