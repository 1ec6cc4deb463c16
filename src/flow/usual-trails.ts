import type { Tree } from '../tree/types.ts';
import { answersOf } from './replay.ts';
import type { Trail } from './trail.ts';

/**
 * Maps each step to the shortest trail that leads to it by the answers' `to` links. Of trails of equal length, the one
 * whose answers come first in the tree wins. The start has an empty trail; unreachable steps are omitted.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'b' }] }, b: { kind: 'outcome' } } };
 * usualTrails(tree).get('b') // => [{ step: 'a', answer: 'yes' }]
 */
export function usualTrails<Id extends string>(tree: Tree<Id>): ReadonlyMap<Id, Trail<Id>> {
  const trails = new Map<Id, Trail<Id>>([[tree.start, []]]);
  // A Map also visits entries added during iteration, so this is a breadth-first search.
  for (const [step, trail] of trails) {
    for (const { id, to } of answersOf(tree, step)) {
      if (!trails.has(to)) trails.set(to, [...trail, { step, answer: id }]);
    }
  }
  return trails;
}
