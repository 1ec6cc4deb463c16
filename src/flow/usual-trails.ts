import type { Tree } from '../tree/types.ts';
import { answersOf } from './replay.ts';
import type { Trail } from './trail.ts';

/**
 * The shortest usual way to each step, by the plain links: of two of the same length, the one whose answers stand
 * first in the tree. The start has the empty way; a step that cannot be reached is not in the map.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'b' }] }, b: { kind: 'outcome' } } };
 * usualTrails(tree).get('b') // => [{ step: 'a', answer: 'yes' }]
 */
export function usualTrails(tree: Tree): ReadonlyMap<string, Trail> {
  const ways = new Map<string, Trail>([[tree.start, []]]);
  // A Map visits what is added to it while it is walked: this is a breadth-first search.
  for (const [step, way] of ways) {
    for (const { id, to } of answersOf(tree, step)) {
      if (!ways.has(to)) ways.set(to, [...way, { step, answer: id }]);
    }
  }
  return ways;
}
