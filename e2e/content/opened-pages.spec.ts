// Every real page, opened once on a phone with its script: React takes over the page as it was served, and axe judges
// it in light and dark, except steps whose parts are all on earlier ones. React reports each mismatch as an error, which
// fails the test.
import type { Page } from 'playwright/test';
import { inputAt } from '../../src/flow/input.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import type { StepId } from '../../src/tree/ids.ts';
import { tree } from '../../src/tree/tree.ts';
import { stepPath } from '../../src/url/paths.ts';
import { expectNoViolation } from '../support/axe.ts';
import { open, PHONE_NUMBERING, unfold } from '../support/browser.ts';
import type { BuiltPage } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { pageGroupsInTurn, stepOfPage, withEveryNthPage } from '../support/real-guide.ts';
import { markServedHeading, servedHeading } from '../support/served-heading.ts';
import { stepsWithEveryPart } from '../support/step-parts.ts';
import { smallTargets } from '../support/targets.ts';

const trails = usualTrails(tree);

const judgedSteps: ReadonlySet<string> = new Set(stepsWithEveryPart(tree));

/** Whether axe judges a page. */
const isJudged = (page: BuiltPage): boolean => page.kind !== 'step' || judgedSteps.has(stepOfPage(page));

/** What a reader who comes to a page the usual way is shown there. */
interface Opened {
  readonly path: string;
  /** The paths of the steps in the trail, each with the answers before it. */
  readonly trail: readonly string[];
  readonly hasPhoneForm: boolean;
}

function opened({ path, kind }: BuiltPage, language: string): Opened {
  if (kind !== 'step') return { path, trail: [], hasPhoneForm: path === `/${language}/checks` };
  const id = stepOfPage({ path }) as StepId;
  const trail = trails.get(id) ?? [];
  return {
    path: stepPath(language, id, trail),
    trail: trail.map(({ step }, position) => stepPath(language, step, trail.slice(0, position))),
    hasPhoneForm: inputAt(tree, id) === 'phone',
  };
}

/** Expects that React has kept the served page, and has requested all countries only where a number is typed. */
async function expectTakenOver(page: Page, { path, hasPhoneForm }: Opened): Promise<void> {
  let requests = 0;
  const count = (request: { url: () => string }) => {
    if (PHONE_NUMBERING.test(request.url())) requests += 1;
  };
  page.on('request', count);
  await open(page, path);
  expect(await servedHeading(page)).toBe(await page.getByRole('heading', { level: 1 }).textContent());
  await unfold(page);
  if (hasPhoneForm) await expect(page.getByRole('combobox')).toBeVisible();
  expect(requests).toBe(hasPhoneForm ? 1 : 0);
  page.off('request', count);
}

/** Expects the trail, folded or not, to link to each step in order. */
async function expectTrailLinks(page: Page, trail: readonly string[]): Promise<void> {
  // The list of the usual trail to a step has no number to start from.
  const section = page.getByRole('main').locator('nav:has(> ol[start])');
  const links = section.locator('li').getByRole('link', { includeHidden: true });
  await expect(links).toHaveCount(trail.length);
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(trail);
}

test.use({ colorScheme: 'light', viewport: { width: 390, height: 844 } });
test.beforeEach(({ page }) => markServedHeading(page));

for (const { name, pages } of withEveryNthPage(pageGroupsInTurn, 16)) {
  // The script of a page above the languages leads to a page in a language.
  const inLanguage = pages.flatMap((page) =>
    page.language === undefined ? [] : [{ page, language: page.language }],
  );
  if (inLanguage.length === 0) continue;

  test(`${name}: React takes over every page as it was served, and axe finds no violation`, async ({
    page,
    problems,
  }) => {
    for (const { page: each, language } of inLanguage) {
      const wanted = opened(each, language);
      await test.step(wanted.path, async () => {
        if (each.kind === 'desk') {
          // The desk replaces the page that was served.
          await open(page, wanted.path);
          await expect(page.getByRole('search')).toBeVisible();
        } else {
          await expectTakenOver(page, wanted);
          await expectTrailLinks(page, wanted.trail);
        }
        if (isJudged(each)) await expectNoViolation(page);
        expect(await smallTargets(page)).toEqual([]);
        // Screen readers announce an empty list as a list. A closed list of options is not rendered.
        await expect(page.locator(':is(ul, ol):not([role]):empty, [aria-activedescendant=""]')).toHaveCount(
          0,
        );
        expect(problems).toEqual([]);
      });
    }
  });
}
