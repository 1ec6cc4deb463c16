// A font for pictures of whole pages that is the same on every machine, as in the gallery.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';

const FONT = 'Kosugi Maru';

/** The files of the font that cover both languages. The one for Japanese has no Latin letters. */
const FILES = ['latin', 'japanese'].map(
  (part) => `node_modules/@fontsource/kosugi-maru/files/kosugi-maru-${part}-400-normal.woff2`,
);

/**
 * Shows every page that is loaded in `page` from now on in the font. The policy of the pages allows neither a font file nor
 * a `<style>`, so the font is added as data, and the style as a constructed stylesheet.
 */
export async function setPageFont(page: Page): Promise<void> {
  await page.addInitScript(
    ({ font, files }) => {
      for (const base64 of files) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const face = new FontFace(font, bytes);
        document.fonts.add(face);
        // Without data to fetch, it is there before anything is laid out.
        void face.load();
      }
      const sheet = new CSSStyleSheet();
      // The build shortens the names of the custom properties for fonts.
      sheet.replaceSync(`*, ::before, ::after, ::marker { font-family: '${font}' !important }`);
      document.adoptedStyleSheets = [sheet];
    },
    { font: FONT, files: FILES.map((file) => readFileSync(file).toString('base64')) },
  );
}
