// The gallery for developers, served by the dev server, because the build leaves it out.
import type { Page } from 'playwright/test';

export const GALLERY_PORT = Number(process.env['GALLERY_PORT'] ?? 4322);

/** The font of the screenshots in all languages, because system fonts differ between machines. */
const FONT = 'Kosugi Maru';
const FONT_FILES = '/node_modules/@fontsource/kosugi-maru/index.css';

/** Opens the gallery in that font, and waits until everything has loaded. */
export async function openGallery(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1520, height: 1000 });
  await page.goto(`http://localhost:${GALLERY_PORT}/gallery`);
  // On its very first start, Vite reloads the page after it has found all dependencies.
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { name: 'Sketches' }).waitFor();
  await page.addStyleTag({ url: FONT_FILES });
  await page.addStyleTag({
    content: `:root, [lang] { --font: '${FONT}'; --font-mono: '${FONT}'; }`,
  });
  await page.evaluate(async () => {
    // Fonts load only when the layout uses them, so force a layout.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

/** Returns the names of everything in the gallery. */
export function shownIn(page: Page): Promise<string[]> {
  return page
    .locator('[data-shown]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-shown') ?? ''));
}

/** Hides everything except one item, so that its position in subpixels does not depend on the height of the others. */
export async function showAlone(page: Page, name: string): Promise<void> {
  await page.evaluate((shown) => {
    for (const each of document.querySelectorAll<HTMLElement>('[data-shown]')) {
      const whole = each.closest('section') ?? each;
      whole.hidden = each.getAttribute('data-shown') !== shown;
    }
  }, name);
}
