import { answersOf, nextStep } from '../flow/replay.ts';
import type { Trail } from '../flow/trail.ts';
import type { Tree } from '../tree/types.ts';

/**
 * A step together with what matters of the trail that led to it. Two trails that have come to the same step, and have
 * met the same of the steps that can still follow, go on alike whatever is answered: so a tree has few states where it
 * has millions of paths.
 */
export interface TreeState {
  readonly step: string;
  /** A shortest trail that leads here: of two of the same length, the one whose answers stand first in the tree. */
  readonly trail: Trail;
  /** The state that each answer leads to, in the order of the tree; none at an end. */
  readonly next: ReadonlyMap<string, string>;
  /** Whether the step was met before. */
  readonly repeated: boolean;
}

/**
 * Every state that a way from the start comes to, by a key of its own; the first one is the start. A way that comes
 * to a step a second time ends there, so that a circle can be seen.
 *
 * @example
 * const fix = (to, ...untried) => ({ kind: 'fix', answers: [{ id: 'no', to, untried }] });
 * const tree = { start: 'q', steps: {
 *   q: { kind: 'question', answers: [{ id: 'a', to: 'a' }, { id: 'b', to: 'b' }] },
 *   a: fix('b', 'b', 'ask'), b: fix('ask', 'a', 'ask'), ask: { kind: 'outcome' } } };
 * [...statesFromStart(tree).keys()] // => ['q', 'a', 'b', 'b after a', 'a after b', 'ask']
 */
export function statesFromStart(tree: Tree): ReadonlyMap<string, TreeState> {
  return walk(tree, new Map([[tree.start, tree.start]]), true);
}

/**
 * Every state that any trail comes to: a link may open any step without a trail (its key says so), and a way goes
 * on where it comes to a step a second time.
 *
 * @example
 * const fix = (to, ...untried) => ({ kind: 'fix', answers: [{ id: 'no', to, untried }] });
 * const tree = { start: 'a', steps: { a: fix('b', 'b', 'ask'), b: fix('ask', 'a', 'ask'), ask: { kind: 'outcome' } } };
 * [...statesFromAnywhere(tree).keys()] // => ['a opened', 'b opened', 'ask opened', 'b after a', 'ask']
 */
export function statesFromAnywhere(tree: Tree): ReadonlyMap<string, TreeState> {
  return walk(tree, new Map(Object.keys(tree.steps).map((id) => [`${id} opened`, id])), false);
}

/** A state that is known, and whose answers wait for their turn. */
interface Reached {
  readonly step: string;
  readonly trail: Trail;
}

/** Walks a tree breadth first from where one can begin, by the key and the step of each; through each state once. */
function walk(
  tree: Tree,
  beginnings: ReadonlyMap<string, string>,
  endsAtRepeated: boolean,
): ReadonlyMap<string, TreeState> {
  const ahead = stepsAhead(tree);
  const keyOf = (step: string, trail: Trail): string => {
    const met = new Set(trail.map((given) => given.step).filter((each) => ahead.get(step)?.has(each)));
    return met.size === 0 ? step : `${step} after ${[...met].toSorted().join(' ')}`;
  };
  const reached = new Map<string, Reached>([...beginnings].map(([key, step]) => [key, { step, trail: [] }]));
  const found = new Map<string, TreeState>();
  // A Map also visits entries added during iteration, so this is a breadth-first search.
  for (const [key, { step, trail }] of reached) {
    const repeated = trail.some((given) => given.step === step);
    const onward = new Map<string, string>();
    for (const { id } of repeated && endsAtRepeated ? [] : answersOf(tree, step)) {
      const given = { step, answer: id };
      const next = { step: nextStep(tree, trail, given) ?? step, trail: [...trail, given] };
      const nextKey = keyOf(next.step, next.trail);
      onward.set(id, nextKey);
      if (!reached.has(nextKey)) reached.set(nextKey, next);
    }
    found.set(key, { step, trail, next: onward, repeated });
  }
  return found;
}

/** The steps that can follow on each step, by whatever answers and with whatever trail; itself only where it can come again. */
function stepsAhead(tree: Tree): ReadonlyMap<string, ReadonlySet<string>> {
  const next = (id: string) => answersOf(tree, id).flatMap(({ to, untried = [] }) => [to, ...untried]);
  return new Map(
    Object.keys(tree.steps).map((id) => {
      const ahead = new Set(next(id));
      // A Set also visits items added during iteration, so this follows every link.
      for (const step of ahead) for (const each of next(step)) ahead.add(each);
      return [id, ahead];
    }),
  );
}

/**
 * How many paths there are through the tree, each answer taken at each place, and how many answers the longest of them
 * has. The number is exact up to `Number.MAX_SAFE_INTEGER`; above, it is only near.
 *
 * @example
 * const yesNo = (to) => ({ kind: 'question', answers: [{ id: 'yes', to }, { id: 'no', to }] });
 * countPaths({ start: 'a', steps: { a: yesNo('b'), b: yesNo('c'), c: { kind: 'outcome' } } }) // => { paths: 4, longest: 2 }
 */
export function countPaths(tree: Tree): { readonly paths: number; readonly longest: number } {
  const byLength = countByLength(tree, () => false);
  return { paths: byLength.reduce((sum, count) => sum + count, 0), longest: byLength.length - 1 };
}

/** What comes before a reader is given the first fix, or an end, over all paths there from the start. */
export interface BeforeFix {
  /** How many answers, on the longest of the paths. */
  readonly most: number;
  /** How many on the path in the middle, when they stand in order; of two in the middle the longer one. */
  readonly median: number;
  readonly paths: number;
}

/**
 * How many answers come before the first fix, or before the end on a way without one: at most, and as a median over all
 * paths from the start cut off there.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'c' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' } } };
 * answersBeforeFix(tree) // => { most: 2, median: 2, paths: 2 }
 */
export function answersBeforeFix(tree: Tree): BeforeFix {
  const byLength = countByLength(tree, (step) => tree.steps[step]?.kind === 'fix');
  const paths = byLength.reduce((sum, count) => sum + count, 0);
  let counted = 0;
  const median = byLength.findIndex((count) => {
    counted += count;
    return counted > Math.floor(paths / 2);
  });
  return { most: byLength.length - 1, median, paths };
}

/**
 * The trail of one of the paths on which the most answers come before the first fix, or before the end on a path without
 * one: of two of the same length, the one whose answers stand first in the tree.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'c' }, { id: 'no', to: 'b' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' } } };
 * longestTrailBeforeFix(tree) // => [{ step: 'a', answer: 'no' }, { step: 'b', answer: 'yes' }]
 */
export function longestTrailBeforeFix(tree: Tree): Trail {
  const all = statesFromStart(tree);
  const known = new Map<string, Trail>();
  const trailFrom = (key: string): Trail => {
    const before = known.get(key);
    if (before) return before;
    const { step = key, next = new Map<string, string>() } = all.get(key) ?? {};
    const trails = [...next].map(([answer, nextKey]): Trail => [{ step, answer }, ...trailFrom(nextKey)]);
    const longest = trails.reduce((one, other) => (other.length > one.length ? other : one), []);
    const trail = tree.steps[step]?.kind === 'fix' ? [] : longest;
    known.set(key, trail);
    return trail;
  };
  return trailFrom(tree.start);
}

/** How many paths from the start have 0, 1, 2… answers, when each ends where it has to, or at the first step for which `ends` holds. */
function countByLength(tree: Tree, ends: (step: string) => boolean): readonly number[] {
  const all = statesFromStart(tree);
  const known = new Map<string, readonly number[]>();
  const countFrom = (key: string): readonly number[] => {
    const before = known.get(key);
    if (before) return before;
    const { step = key, next: onward = new Map<string, string>() } = all.get(key) ?? {};
    const sum: number[] = onward.size === 0 || ends(step) ? [1] : [0];
    for (const next of sum[0] === 0 ? onward.values() : []) {
      // One answer more than from the next state on.
      countFrom(next).forEach((count, length) => {
        sum[length + 1] = (sum[length + 1] ?? 0) + count;
      });
    }
    known.set(key, sum);
    return sum;
  };
  return countFrom(tree.start);
}
