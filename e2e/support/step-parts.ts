// Steps of every kind, without those that look like others.
import { stepIdsOf } from '../../src/flow/replay.ts';
import type { Step, Tree } from '../../src/tree/types.ts';
import { usesAll } from './turns.ts';

/** Returns what the page of a step consists of: its kind, form, ending, wait, drawings and notices. */
function partsOf(step: Step): readonly string[] {
  const input = 'input' in step ? step.input : undefined;
  const answers = 'answers' in step ? step.answers : [];
  return [
    step.kind,
    ...(input === undefined ? [] : [`${step.kind} with a form: ${input}`]),
    ...('ending' in step ? [`ending: ${step.ending}`] : []),
    ...('waits' in step ? ['wait'] : []),
    ...(step.sketches === undefined ? [] : ['drawings']),
    ...(answers.some(({ sketch }) => sketch !== undefined) ? ['drawings of answers'] : []),
    ...(step.notices === undefined ? [] : ['notices']),
  ];
}

/**
 * Returns the steps with a part that no earlier step has, so that every part is on one of them. With `npm run e2e:all`
 * returns every step.
 */
export function stepsWithEveryPart<Id extends string>(tree: Tree<Id>): readonly Id[] {
  const ids = stepIdsOf(tree);
  if (usesAll) return ids;
  const seen = new Set<string>();
  return ids.filter((id) => {
    const added = partsOf(tree.steps[id]).filter((part) => !seen.has(part));
    for (const part of added) seen.add(part);
    return added.length > 0;
  });
}
