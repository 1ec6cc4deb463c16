// Measures how far a page moves by itself while it loads.
import type { Page } from 'playwright';

/**
 * The limit for every page. Chrome calls up to 0.1 good (https://web.dev/articles/cls); with 0.02, a row of text in half
 * a screen may move by one line.
 */
export const MAX_LAYOUT_SHIFT = 0.02;

/** A slow 4G line, and a processor with a quarter of this machine's speed. */
const SLOW_LINE = {
  latency: 400,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
};
const SLOWER_BY = 4;

/** Slows down the line and the processor of a page. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_LINE });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_BY });
}

/** One movement: how much it counts, and what moved. */
export interface LayoutShift {
  readonly value: number;
  readonly moved: readonly string[];
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

type Watched = typeof globalThis & { layoutShifts: LayoutShift[] };

/**
 * Collects the layout shifts of every document that the page opens from now on, except those within half a second of an
 * input. The page must not emulate a touch screen: Chromium then takes every shift on load for one after an input.
 */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: LayoutShift[] = [];
    (globalThis as Watched).layoutShifts = shifts;
    const nameOf = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element ? `${element.tagName.toLowerCase()} “${(element.textContent ?? '').slice(0, 24)}”` : '?';
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as ShiftEntry[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} ${Math.round(previousRect.y)}→${Math.round(currentRect.y)}`,
        );
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Returns the layout shifts so far, after the next two frames. */
export function layoutShifts(page: Page): Promise<readonly LayoutShift[]> {
  return page.evaluate(
    () =>
      new Promise<readonly LayoutShift[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve((globalThis as Watched).layoutShifts))),
        );
      }),
  );
}

/** Returns the sum of all layout shifts. Never less than Chrome's CLS, which only sums up the worst few seconds. */
export function totalShift(shifts: readonly LayoutShift[]): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
