// React hydrates the served page. `content/opened-pages.spec.ts` opens every page of the real guide.
import { open } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { markServedHeading, servedHeading } from './support/served-heading.ts';
import { expectTrail, type Given, pathOf, title } from './support/steps.ts';
import { languages, textsOf } from './support/texts.ts';

const trail = [
  ['start', 'at-name'],
  ['name', 'member'],
  ['name/which-sign', 'not-sure'],
] as const satisfies readonly Given[];

test.beforeEach(({ page }) => markServedHeading(page));

for (const language of languages) {
  test(`${language}: React renders the requested page when the server has sent another one`, async ({
    page,
    allowStatus,
  }) => {
    // Only here does React render another heading than the served one, which proves that the mark tells them apart.
    const path = `/${language.toUpperCase()}/name`;
    allowStatus(404, path);
    await open(page, path);
    await expect(title(page, language, 'name')).toBeVisible();
    expect(await servedHeading(page)).toBeUndefined();
  });

  test(`${language}: React keeps the served heading after a reload, and adds the trail`, async ({ page }) => {
    await open(page, pathOf(language, 'name/check', trail));
    await page.reload();
    await expectTrail(page, language, trail);
    expect(await servedHeading(page)).toBe(textsOf(language).steps['name/check'].title);
  });
}
