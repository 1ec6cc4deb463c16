// Paper sizes, and what a page shows on paper.
import jsqr from 'jsqr';
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';
import { isMarginWhite, type PaperSize, type Sheet, whiteness } from './pdf-pages.ts';

/** Paper sizes in millimetres: portrait and landscape (ISO 216). */
export const A4: PaperSize = { width: 210, height: 297 };
export const A3_LYING: PaperSize = { width: 420, height: 297 };

/** The margin that most printers leave white, in millimetres. */
const EDGE = 8;

/** Shows a page as it is printed from a dark screen, once its QR codes have loaded: one for each language. */
export async function showOnPaper(page: Page, qrCodes = 1): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // The QR code is made when the browser is idle.
  const shown = page.locator('[aria-hidden="true"] > svg[role="img"]').filter({ visible: true });
  await expect(shown).toHaveCount(qrCodes);
}

/** Returns the text of a page on paper, without text that a style hides. */
// biome-ignore lint/performance/useDomNodeTextContent: what is there but not shown is what must not be in it
export const wordsOnPaper = (page: Page): Promise<string> => page.locator('body').innerText();

/** Expects a sheet of this size with a white margin, and with ink on white paper even though the screen is dark. */
export function expectPrintable(sheet: Sheet, size: PaperSize): void {
  expect(Math.abs(sheet.width - size.width), `${sheet.width} mm wide`).toBeLessThan(1);
  expect(Math.abs(sheet.height - size.height), `${sheet.height} mm high`).toBeLessThan(1);
  expect(isMarginWhite(sheet, EDGE), 'the edge is white').toBe(true);
  expect(whiteness(sheet)).toBeGreaterThan(0.75);
  expect(whiteness(sheet)).toBeLessThan(0.999);
}

/** Returns the text of the QR code on a sheet, as a phone reads it. */
export function scanned({ picture: { width, height, data } }: Sheet): string | undefined {
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}
