// React takes over every page of the guide as it was served. It reports each mismatch as an error, which fails the test.
import type { Page } from 'playwright/test';
import { branchOf } from '../../src/flow/id-conventions.ts';
import { inputAt } from '../../src/flow/input.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import type { StepId } from '../../src/tree/ids.ts';
import { tree } from '../../src/tree/tree.ts';
import { stepPath } from '../../src/url/paths.ts';
import { open } from '../support/browser.ts';
import { pagesIn, REAL_SITE, withoutLikes } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { PHONE_NUMBERING, phoneForm, unfold } from '../support/forms.ts';
import { markServedHeading, servedHeading } from '../support/served-heading.ts';
import { trailLine } from '../support/steps.ts';
import { languages } from '../support/texts.ts';

const stepIds = Object.keys(tree.steps) as StepId[];
const trails = usualTrails(tree);
// The desk replaces the page that was served.
const otherPages = withoutLikes(pagesIn(REAL_SITE, stepIds)).filter(
  ({ kind }) => kind !== 'step' && kind !== 'desk',
);

/** The steps to be opened in a language, by branch: each step is opened in one of the languages, in turn. */
const stepsInTurn = (language: string): ReadonlyMap<string, readonly StepId[]> =>
  Map.groupBy(
    stepIds.filter((_, at) => languages[at % languages.length] === language),
    branchOf,
  );

/** Opens a page and expects that React has kept it, and has asked for all countries only where a number is typed. */
async function expectTakenOver(
  page: Page,
  language: string,
  path: string,
  hasNumber: boolean,
): Promise<void> {
  let requests = 0;
  const count = (request: { url: () => string }) => {
    if (PHONE_NUMBERING.test(request.url())) requests += 1;
  };
  page.on('request', count);
  await open(page, path);
  expect(await servedHeading(page)).toBe(await page.getByRole('heading', { level: 1 }).textContent());
  await unfold(page);
  if (hasNumber) await expect(phoneForm(page, language).country).toBeVisible();
  expect(requests).toBe(hasNumber ? 1 : 0);
  page.off('request', count);
}

test.beforeEach(({ page }) => markServedHeading(page));

for (const language of languages) {
  for (const [branch, steps] of stepsInTurn(language)) {
    test(`${language}: React takes over the steps of ${branch} as they were served, and adds the trail`, async ({
      page,
      problems,
    }) => {
      for (const step of steps) {
        await test.step(step, async () => {
          const trail = trails.get(step) ?? [];
          const path = stepPath(language, step, trail);
          await expectTakenOver(page, language, path, inputAt(tree, step) === 'phone');
          // Folded or not, there is one answer after the other.
          const links = trailLine(page, language).locator('li').getByRole('link', { includeHidden: true });
          await expect(links).toHaveCount(trail.length);
          const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
          expect(paths).toEqual(trail.map((given) => stepPath(language, given.step, trail)));
          expect(problems).toEqual([]);
        });
      }
    });
  }

  test(`${language}: React takes over the pages that are no step as they were served`, async ({
    page,
    problems,
  }) => {
    for (const { path } of otherPages.filter((each) => each.language === language)) {
      await test.step(path, async () => {
        await expectTakenOver(page, language, path, path === `/${language}/checks`);
        expect(problems).toEqual([]);
      });
    }
  });
}
