// Steps that look alike.
import { stepIdsOf } from '../../src/flow/replay.ts';
import type { Step, Tree } from '../../src/tree/types.ts';
import { usesAll } from './turns.ts';

/** Returns what the page of a step consists of: its kind, form, ending, wait, drawings and notices. */
function shapeOf(step: Step): string {
  const answers = 'answers' in step ? step.answers : [];
  return [
    step.kind,
    'input' in step && step.input,
    'ending' in step && step.ending,
    'waits' in step,
    step.sketches !== undefined,
    answers.some(({ sketch }) => sketch !== undefined),
    step.notices !== undefined,
  ].join();
}

/** Returns the first step of each shape, or with `npm run e2e:all` every step. */
export function stepsOfEachShape<Id extends string>(tree: Tree<Id>): readonly Id[] {
  const ids = stepIdsOf(tree);
  if (usesAll) return ids;
  const alike = Map.groupBy(ids, (id) => shapeOf(tree.steps[id]));
  return [...alike.values()].flatMap((those) => those.slice(0, 1));
}
