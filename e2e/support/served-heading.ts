// Whether React has kept the heading that was served, or rendered another one.
import type { Page } from 'playwright/test';

/** Marks the h1 once the page is parsed: its scripts are modules, and run later. */
export async function markServedHeading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const mark = () => {
      const heading = document.querySelector('h1');
      if (heading) Object.assign(heading, { served: heading.textContent });
    };
    document.addEventListener('readystatechange', mark, { once: true });
  });
}

/** The text that was served in the h1 that is shown; `undefined` where React has rendered another h1. */
export const servedHeading = (page: Page): Promise<unknown> =>
  page.getByRole('heading', { level: 1 }).evaluate((heading) => Reflect.get(heading, 'served') as unknown);
