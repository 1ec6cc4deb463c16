// The gallery of the makers: served as `npm run dev` serves it, since the build does not have it.
import type { Page } from 'playwright/test';

export const GALLERY_PORT = Number(process.env['GALLERY_PORT'] ?? 4322);

/** The one font of the kept pictures, whatever the language: system fonts are others on each machine. */
const FONT = 'Kosugi Maru';
const FONT_FILES = '/node_modules/@fontsource/kosugi-maru/index.css';

/** Opens the gallery in that font, and waits until all of it is there. */
export async function openGallery(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1520, height: 1000 });
  await page.goto(`http://localhost:${GALLERY_PORT}/gallery`);
  // At its very first start the server reloads the page when it has found all packages.
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { name: 'Sketches' }).waitFor();
  await page.addStyleTag({ url: FONT_FILES });
  await page.addStyleTag({
    content: `:root, [lang] { --font: '${FONT}'; --font-mono: '${FONT}'; }`,
  });
  await page.evaluate(async () => {
    // Fonts come when they are needed: once all of it has been laid out.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

/** The names of all that it shows. */
export function shownIn(page: Page): Promise<string[]> {
  return page
    .locator('[data-shown]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-shown') ?? ''));
}

/** Hides all but one: where it lies, to a part of a pixel, then does not hang on how high the others are. */
export async function showAlone(page: Page, name: string): Promise<void> {
  await page.evaluate((shown) => {
    for (const each of document.querySelectorAll<HTMLElement>('[data-shown]')) {
      const whole = each.closest('section') ?? each;
      whole.hidden = each.getAttribute('data-shown') !== shown;
    }
  }, name);
}
