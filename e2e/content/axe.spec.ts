// axe's judgement of every real page, in the light and in the dark, on a phone.
import { expectNoViolation } from '../support/axe.ts';
import { open } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { pageGroupsInTurn } from '../support/real-guide.ts';

test.use({ colorScheme: 'light', viewport: { width: 390, height: 844 } });

/** Their script leads on to a page of a language, which is judged itself; e2e/axe.spec.ts judges one without it. */
const inLanguages = pageGroupsInTurn.filter(({ pages }) =>
  pages.every(({ language }) => language !== undefined),
);

for (const { name, pages } of inLanguages) {
  test(`${name}: axe has nothing to complain of on any page`, async ({ page }) => {
    for (const { path } of pages) {
      await test.step(path, async () => {
        await open(page, path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoViolation(page);
      });
    }
  });
}
