// A printed page: its sheets of paper as pictures.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from 'playwright/test';

/** The size of a sheet of paper, in millimetres. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** One sheet of paper. */
export interface Sheet extends PaperSize {
  readonly picture: Picture;
}

/** Rows of RGBA pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** An inch has 72 points, the units of PDF, and 25.4 millimetres. */
const POINTS_PER_MM = 72 / 25.4;

/** The resolutions of the pictures: fine enough to read a QR code, or coarse, enough to check a margin. */
const DOTS_PER_INCH = { fine: 150, coarse: 72 } as const;

/**
 * Prints a page with Chromium on the paper that its stylesheet asks for, and renders each sheet. A coarse picture takes
 * a quarter of the time.
 */
export async function printed(page: Page, resolution: keyof typeof DOTS_PER_INCH = 'fine'): Promise<Sheet[]> {
  const scale = DOTS_PER_INCH[resolution] / 72;
  return read(page, async (document) => {
    const sheets: Sheet[] = [];
    for (const sheet of document.pages()) {
      // Rendering closes the sheet, so read its size first.
      const { originalWidth, originalHeight } = sheet.getOriginalSize();
      const { data, width, height } = await sheet.render({ scale, render: 'bitmap' });
      sheets.push({
        width: originalWidth / POINTS_PER_MM,
        height: originalHeight / POINTS_PER_MM,
        picture: { width, height, data },
      });
    }
    return sheets;
  });
}

let library: Promise<PDFiumLibrary> | undefined;

/** Loads the library once for all tests of a process, since that takes longer than to render a sheet. */
const loadLibrary = (): Promise<PDFiumLibrary> => {
  library ??= PDFiumLibrary.init();
  return library;
};

type PrintedDocument = Awaited<ReturnType<PDFiumLibrary['loadDocument']>>;

async function read<Found>(page: Page, look: (document: PrintedDocument) => Promise<Found>): Promise<Found> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const document = await (await loadLibrary()).loadDocument(pdf);
  try {
    return await look(document);
  } finally {
    document.destroy();
  }
}

/** Whether the margin of this many millimetres is white, which most printers cannot print on. */
export function isMarginWhite(
  { width: paperWidth, picture: { width, height, data } }: Sheet,
  millimetres: number,
): boolean {
  const margin = Math.floor((millimetres / paperWidth) * width);
  for (let y = 0; y < height; y += 1) {
    const isInside = y >= margin && y < height - margin;
    for (let x = 0; x < width; x += isInside && x === margin - 1 ? width - 2 * margin + 1 : 1) {
      if (!isWhite(data, 4 * (y * width + x))) return false;
    }
  }
  return true;
}

/**
 * Returns how far down a sheet is printed, from 0 for its upper margin to 1 for its lower one: the mean of its left and
 * right halves, since text in two columns may leave one of them empty.
 */
export function filled(
  { height: paperHeight, picture: { width, height, data } }: Sheet,
  margin: number,
): number {
  const edge = (margin / paperHeight) * height;
  const lastInk = (from: number, to: number): number => {
    for (let y = height - 1; y >= 0; y -= 1)
      for (let x = from; x < to; x += 1) if (!isWhite(data, 4 * (y * width + x))) return y;
    return 0;
  };
  const middle = Math.floor(width / 2);
  const mean = (lastInk(0, middle) + lastInk(middle, width)) / 2;
  return Math.max(0, (mean - edge) / (height - 2 * edge));
}

/** Returns how much of a sheet is white, from 0 to 1. */
export function whiteness({ picture: { data } }: Sheet): number {
  let white = 0;
  for (let at = 0; at < data.length; at += 4) if (isWhite(data, at)) white += 1;
  return white / (data.length / 4);
}

const isWhite = (data: Uint8Array, at: number): boolean =>
  Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) > 250;
