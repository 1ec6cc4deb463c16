// A reader answers from the start of the real guide through each branch to an end, and React renders every step without
// a page load. The path is computed from the tree, so adding or rewording a step breaks nothing here.
import { tree } from '../../src/tree/tree.ts';
import { markDocument, open } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { realBranches, realGuide, stepPathOf } from '../support/real-guide.ts';
import { type Move, waysThrough } from '../support/real-journeys.ts';
import { everyThird, inTurn } from '../support/turns.ts';
import { tooWide } from '../support/width.ts';

const { languages, steps } = realGuide;
const stepsById = new Map(steps.map((step) => [step.id, step]));

/** Each branch in a language, by turns. If there are several plans for a branch, each takes a different path through it. */
const plans = everyThird([...realBranches.keys()]).flatMap((branch, position) =>
  inTurn(languages, position).map((language) => ({ language, branch })),
);
const ways = waysThrough(
  tree,
  plans.map(({ branch }) => branch),
);

/** The address of the step where these answers lead. */
function addressAfter(language: string, moves: readonly Move[]): string {
  const trail = moves.map(({ step, answer }) => `${step}:${answer}`).join(',');
  return `${stepPathOf(language, moves.at(-1)?.to ?? tree.start)}?trail=${trail}`;
}

for (const [at, { language, branch }] of plans.entries()) {
  const moves = ways[at] ?? [];

  test(`${language}: a reader gets from the start through ${branch} to an end`, async ({ page, baseURL }) => {
    await open(page, stepPathOf(language, tree.start));
    const isSameDocument = await markDocument(page);
    for (const [position, { step, answer, to }] of moves.entries()) {
      await test.step(`${step}: ${answer}`, async () => {
        const address = addressAfter(language, moves.slice(0, position + 1));
        const answerLink = page.locator(`main [data-key][href="${address}"]`);
        await expect(answerLink).toBeVisible();
        // With the keyboard, since a second click at the same place counts only after half a second.
        await answerLink.press('Enter');
        await expect(page.getByRole('banner')).toContainText(stepsById.get(to)?.code ?? 'no code');
        await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
        expect(page.url()).toBe(`${baseURL}${address}`);
      });
    }
    const seen = moves.map(({ to }) => to);
    expect(branch === tree.start || seen.includes(branch), `the path goes through ${branch}`).toBe(true);
    expect(stepsById.get(seen.at(-1) ?? '')?.kind).toBe('outcome');
    expect(await isSameDocument(), 'no page was loaded').toBe(true);

    await page.setViewportSize({ width: 320, height: 568 });
    for (const folded of await page.getByRole('navigation').locator('summary').all()) await folded.click();
    expect(await tooWide(page), 'the answers fit the narrowest screen').toEqual([]);
  });
}
