// The ways to share a step, by their names, and the text of a QR code on the screen.
import type { Locator, Page } from 'playwright/test';
import decodeQR from 'qr/decode.js';
import { textsOf } from './texts.ts';

/** Unfolds the ways to share a step. */
export async function openSharing(page: Page, language: string) {
  const { share } = textsOf(language).ui;
  const summary = page.locator('summary').filter({ hasText: share.title });
  const section = page.locator('section').filter({ has: summary });
  const button = (name: string) => section.getByRole('button', { name, exact: true });
  await summary.click();
  return {
    section,
    link: section.getByRole('code'),
    withAnswers: section.getByRole('radio', { name: share.withAnswers, exact: true }),
    withoutAnswers: section.getByRole('radio', { name: share.withoutAnswers, exact: true }),
    // The accessible name continues with the link.
    copy: section.getByRole('button', { name: share.copy }),
    sheet: button(share.sheet),
    print: button(share.print),
    qr: section.getByRole('img', { name: share.qr, exact: true }),
    /** The live region, when it has words. */
    said: section.getByRole('status').filter({ hasText: /\S/ }),
  };
}

/** Returns the text of a QR code on the screen, as a phone reads it. */
export async function scan(drawing: Locator): Promise<string> {
  const picture = (await drawing.screenshot()).toString('base64');
  // Decode it in an empty page, because our pages' policy blocks the picture.
  const blank = await drawing.page().context().newPage();
  const { width, height, pixels } = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!canvas) throw new Error('The browser draws on no canvas');
    canvas.drawImage(image, 0, 0);
    const { width, height, data } = canvas.getImageData(0, 0, image.width, image.height);
    // Passed as one string, because Playwright takes seconds to transfer so many numbers.
    return { width, height, pixels: Array.from(data, (value) => String.fromCharCode(value)).join('') };
  }, picture);
  await blank.close();
  return decodeQR({ width, height, data: Buffer.from(pixels, 'latin1') }, { timeLimit: 2000 });
}
