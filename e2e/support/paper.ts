// Paper: its sizes, and what a page has on it.
import jsqr from 'jsqr';
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';
import { isMarginWhite, type PaperSize, type Sheet, whiteness } from './pdf-pages.ts';

/** The sizes of paper, in millimetres: upright, and lying (ISO 216). */
export const A4: PaperSize = { width: 210, height: 297 };
export const A3_LYING: PaperSize = { width: 420, height: 297 };

/** The edge that most printers leave white, in millimetres. */
const EDGE = 8;

/** Shows a page as it is printed, from a screen in the dark, once its QR code is there. */
export async function showOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // It is made when the browser has nothing else to do.
  await expect(page.locator('[aria-hidden="true"] > svg[role="img"]')).toBeVisible();
}

/** The words that a page has on paper: none that a style hides. */
// biome-ignore lint/performance/useDomNodeTextContent: what is there but not shown is what must not be in it
export const wordsOnPaper = (page: Page): Promise<string> => page.locator('body').innerText();

/** Expects a sheet of a size, with a white edge, and with ink on white paper however dark the screen is. */
export function expectPrintable(sheet: Sheet, size: PaperSize): void {
  expect(Math.abs(sheet.width - size.width), `${sheet.width} mm wide`).toBeLessThan(1);
  expect(Math.abs(sheet.height - size.height), `${sheet.height} mm high`).toBeLessThan(1);
  expect(isMarginWhite(sheet, EDGE), 'the edge is white').toBe(true);
  expect(whiteness(sheet)).toBeGreaterThan(0.75);
  expect(whiteness(sheet)).toBeLessThan(0.999);
}

/** The code on a sheet, read as a phone does. */
export function scanned({ picture: { width, height, data } }: Sheet): string | undefined {
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}
