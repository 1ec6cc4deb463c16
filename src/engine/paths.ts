import type { Tree } from '../tree/types.ts';
import { answersOf, leadsTo } from './replay.ts';
import type { Trail } from './trail.ts';

/** One whole way through the tree: its answers and the step where it ends. */
export interface Path {
  readonly trail: Trail;
  readonly end: string;
}

/**
 * Every way through the tree from its start, each answer taken at each place, in the order of the tree. A way that
 * comes to a step a second time ends there, so that a circle is a path that can be seen and not a walk without end.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'b' }] }, b: { kind: 'outcome' } } };
 * [...allPaths(tree)].map((path) => path.trail[0].answer) // => ['yes', 'no']
 */
export function* allPaths(tree: Tree): Generator<Path> {
  yield* pathsFrom(tree, [], tree.start);
}

function* pathsFrom(tree: Tree, trail: Trail, step: string): Generator<Path> {
  const answers = answersOf(tree, step);
  if (answers.length === 0 || trail.some((given) => given.step === step)) {
    yield { trail, end: step };
    return;
  }
  for (const { id } of answers) {
    const given = { step, answer: id };
    const next = leadsTo(tree, trail, given);
    if (next !== undefined) yield* pathsFrom(tree, [...trail, given], next);
  }
}

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
 * What is left from a step: the fewest and the most answers, by the plain links, until the first fix or the end.
 * A step that is a fix or an outcome itself has 0 left.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'c' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' } } };
 * answersLeft(tree, 'a') // => { fewest: 1, most: 2 }
 */
export function answersLeft(
  tree: Tree,
  step: string,
  seen: readonly string[] = [],
): { fewest: number; most: number } {
  const kind = tree.steps[step]?.kind;
  const answers = kind === 'question' || kind === 'check' ? answersOf(tree, step) : [];
  if (answers.length === 0 || seen.includes(step)) return { fewest: 0, most: 0 };
  const left = answers.map(({ to }) => answersLeft(tree, to, [...seen, step]));
  return {
    fewest: 1 + Math.min(...left.map(({ fewest }) => fewest)),
    most: 1 + Math.max(...left.map(({ most }) => most)),
  };
}
