// The map of the real guide: a whole branch is in view when one opens it.
import type { Page } from 'playwright/test';
import { open } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { realBranches, realGuide } from '../support/real-guide.ts';
import { everyNth, inTurn } from '../support/turns.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Returns how far the drawing of a branch sticks out of the frame and of the window, in pixels. */
const hidden = (page: Page, branch: string) =>
  page.locator(`figure[data-branch="${branch}"]`).evaluate((figure) => {
    const frame = figure.closest('section[aria-label]')?.getBoundingClientRect();
    if (!frame) throw new Error('The drawing has no frame');
    const { left, right, top, bottom } = figure.getBoundingClientRect();
    const edges = [
      Math.max(frame.left, 0) - left,
      right - Math.min(frame.right, window.innerWidth),
      Math.max(frame.top, 0) - top,
      bottom - Math.min(frame.bottom, window.innerHeight),
    ];
    return Math.max(0, ...edges.map(Math.round));
  });

for (const language of inTurn(realGuide.languages, 1)) {
  test(`${language}: every branch of the map is in view as a whole when one opens it`, async ({ page }) => {
    const branches = [...realBranches.keys()];
    expect(branches.length).toBeGreaterThan(8);
    await open(page, `/${language}/map`);
    const choice = page.getByRole('combobox');
    await expect(choice).toBeVisible();
    for (const branch of branches) {
      await choice.selectOption(branch);
      expect(await hidden(page, branch), branch).toBe(0);
    }
  });

  test(`${language}: a link to the first step of a branch opens the map with the whole branch in view`, async ({
    page,
  }) => {
    for (const [branch, steps] of everyNth([...realBranches], 5)) {
      await open(page, `/${language}/map#${steps[0]?.id}`);
      await expect(page.locator('[data-zoomed] [data-here]')).toHaveCount(1);
      expect(await hidden(page, branch), branch).toBe(0);
    }
  });
}
