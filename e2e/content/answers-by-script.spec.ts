// In the guide that React has taken over, each answer of each real step is given once, and the page that follows has the
// heading, the address, the trail and the answers that the tree says. Then the browser goes back, for the next answer.
import { answerStep, answersOf, type Place } from '../../src/flow/replay.ts';
import type { EarlierAnswers } from '../../src/flow/trail.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import type { StepId } from '../../src/tree/ids.ts';
import { tree as realTree } from '../../src/tree/tree.ts';
import type { Tree } from '../../src/tree/types.ts';
import { stepPath } from '../../src/url/paths.ts';
import { trailToQuery } from '../../src/url/trail-query.ts';
import { markDocument, open } from '../support/browser.ts';
import { REAL_SITE } from '../support/built-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { realBranches } from '../support/real-guide.ts';
import { everyNth, inTurn } from '../support/turns.ts';
import { pressAnswers } from '../support/walk/press-answers.ts';
import { expectedPlace, installReader, rememberPage, type ShownPlace } from '../support/walk/shown-place.ts';
import { walkedGuide } from '../support/walk/walked-guide.ts';

const tree: Tree = realTree;
const guide = walkedGuide(REAL_SITE, tree);
const marks = guide.languages.map(guide.markOf);
const trails = usualTrails(tree);

/** What the pages of a step and of its answers have to show, and what the tab remembers after them. */
interface Expected {
  readonly step: ShownPlace;
  readonly next: readonly ShownPlace[];
  readonly remembered: EarlierAnswers;
}

/** Returns what is shown if the reader gives each answer of a step, and goes back after each. */
function expectedAnswers(language: string, id: string, before: EarlierAnswers): Expected {
  const place: Place = { step: id, trail: trails.get(id as StepId) ?? [] };
  const shown = (at: Place, earlier: EarlierAnswers) =>
    expectedPlace(guide, { language, place: at, query: trailToQuery(at.trail) }, earlier);
  let remembered = rememberPage(guide, before, place);
  const step = shown(place, remembered);
  const next = answersOf(tree, id).map(({ id: answer }) => {
    const to = answerStep(tree, place, answer);
    if (to === undefined) throw new Error(`${id} has no answer ${answer}`);
    remembered = rememberPage(guide, remembered, to);
    const there = shown(to, remembered);
    remembered = rememberPage(guide, remembered, place);
    return there;
  });
  return { step, next, remembered };
}

test.beforeEach(({ page }) => installReader(page));

for (const [at, [branch, steps]] of everyNth([...realBranches], 7).entries())
  for (const language of inTurn(guide.languages, at))
    test(`${language}: each answer of ${branch} leads by script where the tree says`, async ({ page }) => {
      await open(page, stepPath(language, branch));
      const isSameDocument = await markDocument(page);
      let earlier: EarlierAnswers = new Map();
      let followed = 0;
      for (const { id } of steps) {
        const { step, next, remembered } = expectedAnswers(language, id, earlier);
        earlier = remembered;
        const found = await pressAnswers(page, { step, next }, marks);
        expect(found.step, id).toEqual(step);
        expect(found.pressed, id).toEqual(
          next.map((shown) => ({ shown, focusedAfterBack: shown.url, focused: 'H1' })),
        );
        followed += found.pressed.length;
      }
      expect(followed).toBe(steps.flatMap(({ answers }) => answers).length);
      expect(await isSameDocument(), 'no page was loaded').toBe(true);
      test
        .info()
        .annotations.push({ type: 'measure', description: `${followed} answers followed by script` });
    });
