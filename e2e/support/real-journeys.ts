// Journeys through the real guide, worked out from its tree: none of their steps is written down.
import { answersOf, nextStep } from '../../src/flow/replay.ts';
import type { GivenAnswer, Trail } from '../../src/flow/trail.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import type { Tree } from '../../src/tree/types.ts';

/** One answer, and the step where it leads a reader with the answers before it. */
export interface Move extends GivenAnswer {
  readonly to: string;
}

/**
 * Ways through a tree, one for each of the branches: from the start to the first step of the branch as readers usually
 * get there, and on to an end. Where a fix can fail it fails; elsewhere the answer is the one whose next step the fewest
 * ways have met so far. A tree in which no answer leads to an end gives a way with as many answers as it has steps.
 */
export function waysThrough(tree: Tree, branches: readonly string[]): readonly (readonly Move[])[] {
  const visits = new Map<string, number>();
  const mostSteps = Object.keys(tree.steps).length;
  const usual = usualTrails(tree);

  const choose = (step: string, trail: Trail): string | undefined => {
    const ids = answersOf(tree, step).map(({ id }) => id);
    if (ids.includes('did-not-work')) return 'did-not-work';
    const visitsOf = (answer: string) => visits.get(nextStep(tree, trail, { step, answer }) ?? '') ?? 0;
    return ids.toSorted((one, other) => visitsOf(one) - visitsOf(other))[0];
  };

  return branches.map((branch) => {
    const moves: Move[] = [];
    const led = [...(usual.get(branch) ?? [])];
    let step = tree.start;
    while (moves.length < mostSteps) {
      const answer = led.shift()?.answer ?? choose(step, moves);
      const to = answer && nextStep(tree, moves, { step, answer });
      if (!answer || !to) break;
      visits.set(to, (visits.get(to) ?? 0) + 1);
      moves.push({ step, answer, to });
      step = to;
    }
    return moves;
  });
}
