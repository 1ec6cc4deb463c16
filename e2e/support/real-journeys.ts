// Journeys through the real guide, computed from its tree, so that this file names no step.
import { answersOf, nextStep } from '../../src/flow/replay.ts';
import type { GivenAnswer, Trail } from '../../src/flow/trail.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import type { Tree } from '../../src/tree/types.ts';

/** An answer, and the step that it leads to after the answers before it. */
export interface Move extends GivenAnswer {
  readonly to: string;
}

/**
 * Returns one trail for each branch: from the start to the first step of the branch along the usual trail, and on to an
 * end. Fixes fail if they can. Elsewhere it takes the answer whose next step the fewest trails have visited so far. If
 * no answer leads to an end, the trail has as many answers as the tree has steps.
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
