// What a page looks like: the place of everything in it, and its style.
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

/** The address of the file with all styles. */
export const STYLESHEET = /\/assets\/styles-[\w-]+\.css$/;

/** The properties that are seen, or that decide where a line ends. */
const SEEN = [
  ...['color', 'opacity', 'visibility', 'display', 'position', 'z-index', 'overflow-x', 'overflow-y'],
  ...['background-color', 'background-image', 'box-shadow', 'fill', 'stroke', 'stroke-width'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'line-height', 'letter-spacing'],
  ...['font-variant-numeric', 'text-align', 'text-autospace', 'text-wrap-mode', 'text-wrap-style'],
  ...['white-space-collapse', 'word-break', 'line-break', 'overflow-wrap', 'hyphens', 'quotes'],
  ...['text-decoration-line', 'text-decoration-color', 'text-decoration-thickness', 'text-underline-offset'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
  ...['border-top-style', 'border-right-style', 'border-bottom-style', 'border-left-style'],
  ...['border-top-color', 'border-right-color', 'border-bottom-color', 'border-left-color'],
  ...['border-top-left-radius', 'border-bottom-right-radius', 'outline-style', 'outline-color'],
  ...['transform', 'clip-path', 'list-style-type', 'accent-color', 'color-scheme', 'content'],
];

/** The look and the place of each visible element, and of each part that its style adds to it. */
export type Painted = readonly (readonly [name: string, look: string])[];

/** Returns what is painted of a page. Elements in a closed fold are left out, and animations are at their beginning. */
export function painted(page: Page): Promise<Painted> {
  return page.evaluate((properties) => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = 0;
    }
    const lookOf = (style: CSSStyleDeclaration) =>
      properties.map((each) => `${each}: ${style.getPropertyValue(each)}`).join('; ');
    const elements = [document.documentElement, ...document.querySelectorAll('body, body *:not(link)')];
    const visible = elements.filter((element) => element.checkVisibility());
    return visible.flatMap((element, at) => {
      const name = `${at} ${element.localName} ${element.firstChild?.nodeValue?.slice(0, 30) ?? ''}`;
      const { x, y, width, height } = element.getBoundingClientRect();
      const place = [x, y, width, height].map((each) => each.toFixed(2)).join(', ');
      const added = ['::before', '::after', '::marker']
        .map((part) => ({ part, style: getComputedStyle(element, part) }))
        .filter(({ part, style }) =>
          part === '::marker' ? style.display === 'list-item' : style.content !== 'none',
        );
      return [
        [name, `place: ${place}; ${lookOf(getComputedStyle(element))}`] as const,
        ...added.map(({ part, style }) => [name + part, lookOf(style)] as const),
      ];
    });
  }, SEEN);
}

/** Loads the stylesheet of a page that was opened without it. */
async function loadStylesheet(page: Page): Promise<void> {
  const link = page.locator('body > link[rel="stylesheet"]');
  await link.evaluate((each) => each.replaceWith(each.cloneNode()));
  // Where scripts are disabled, no event says that it is loaded.
  await expect.poll(() => link.evaluate((each) => (each as HTMLLinkElement).sheet !== null)).toBe(true);
}

/** Returns a sentence for each element that looks different, or is elsewhere, in the second of two paintings of a page. */
export function changesIn(before: Painted, after: Painted): string[] {
  const [first, later] = [new Map(before), new Map(after)];
  const names = [...new Set([...first.keys(), ...later.keys()])];
  return names.flatMap((name) => {
    const [was, is] = [first, later].map((each) => each.get(name)?.split('; ') ?? ['not there']);
    const changed = was?.flatMap((each, at) => (each === is?.[at] ? [] : `${each} -> ${is?.[at]}`)) ?? [];
    return changed.length === 0 ? [] : `${name}: ${changed.join('; ')}`;
  });
}

/** What a page that gets its stylesheet late looks like. */
interface PaintedTwice {
  /** How many elements, and parts that styles add to them, are seen. */
  readonly seen: number;
  readonly changes: readonly string[];
}

/** Opens a page without its stylesheet, then loads the stylesheet, and returns what that changes. */
export async function paintedTwice(page: Page, path: string): Promise<PaintedTwice> {
  await page.route(STYLESHEET, (route) => route.abort());
  await page.goto(path);
  const first = await painted(page);
  await page.unroute(STYLESHEET);
  await loadStylesheet(page);
  return { seen: first.length, changes: changesIn(first, await painted(page)) };
}
