import type { Tree } from '../tree/types.ts';
import { answersOf, leadsTo } from './replay.ts';
import type { Trail } from './trail.ts';

/**
 * The shortest usual way to each step, by the plain links: of two of the same length, the one whose answers stand
 * first in the tree. The start has the empty way; a step that cannot be reached is not in the map.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'b' }] }, b: { kind: 'outcome' } } };
 * usualWays(tree).get('b') // => [{ step: 'a', answer: 'yes' }]
 */
export function usualWays(tree: Tree): ReadonlyMap<string, Trail> {
  const ways = new Map<string, Trail>([[tree.start, []]]);
  // A Map visits what is added to it while it is walked: this is a breadth-first search.
  for (const [step, way] of ways) {
    for (const { id, to } of answersOf(tree, step)) {
      if (!ways.has(to)) ways.set(to, [...way, { step, answer: id }]);
    }
  }
  return ways;
}

/**
 * Every way from the start to its first fix, or to an end without one: how many answers each of them takes, in order of
 * size. These ways pass questions only, so they are few.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'c' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' } } };
 * answersBeforeFix(tree) // => [1, 2]
 */
export function answersBeforeFix(tree: Tree): number[] {
  const counts: number[] = [];
  const walk = (step: string, trail: Trail): void => {
    const kind = tree.steps[step]?.kind;
    const asks = (kind === 'question' || kind === 'check') && !trail.some((given) => given.step === step);
    const answers = asks ? answersOf(tree, step) : [];
    if (answers.length === 0) counts.push(trail.length);
    for (const { id, to } of answers) {
      const given = { step, answer: id };
      walk(leadsTo(tree, trail, given) ?? to, [...trail, given]);
    }
  };
  walk(tree.start, []);
  return counts.toSorted((a, b) => a - b);
}

/**
 * The one in the middle of numbers in order of size; of two in the middle the larger one, to be on the safe side.
 *
 * @example
 * median([1, 2, 9]) // => 2
 * median([1, 2, 3, 9]) // => 3
 */
export function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
