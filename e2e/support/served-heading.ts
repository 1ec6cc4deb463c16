// Whether React has kept the served heading or has rendered another one.
import type { Page } from 'playwright/test';

/** Marks the h1 once the page is parsed. Module scripts run after that. */
export async function markServedHeading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const mark = () => {
      const heading = document.querySelector('h1');
      if (heading) Object.assign(heading, { served: heading.textContent });
    };
    document.addEventListener('readystatechange', mark, { once: true });
  });
}

/** Returns the served text of the current h1, or `undefined` if React has rendered another h1. */
export const servedHeading = (page: Page): Promise<unknown> =>
  page.getByRole('heading', { level: 1 }).evaluate((heading) => Reflect.get(heading, 'served') as unknown);
