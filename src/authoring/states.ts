import { alternativeNeeds, lacksOf } from '../flow/needs.ts';
import { answerStep, answersOf } from '../flow/replay.ts';
import type { Trail } from '../flow/trail.ts';
import type { Need, Tree } from '../tree/types.ts';

/**
 * A step, with the part of the trail that affects what follows. Two trails to the same step continue identically if
 * they have visited the same ones of those steps that can follow it, and have ruled out the same of what these need. So
 * a tree with millions of paths has few states.
 */
export interface TreeState {
  readonly step: string;
  /** A shortest trail to this state. If several are equally short, the one whose answers come first in the tree. */
  readonly trail: Trail;
  /** What the reader has said they lack, as far as the step or one ahead of it needs it, in alphabetical order. */
  readonly lacks: readonly Need[];
  /** The key of the next state for each answer, in tree order. Empty where a path ends. */
  readonly next: ReadonlyMap<string, string>;
  /** Whether the trail has visited the step before. */
  readonly isRepeated: boolean;
}

/**
 * Returns every state that is reachable from the start, by its key; the start comes first. A path ends when it reaches
 * a step a second time, so that cycles can be detected.
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
 * Returns every state that any trail reaches, by its key. A link may open any step without a trail (keys `… opened`),
 * and a path goes on after a repeated step.
 *
 * @example
 * const fix = (to, ...untried) => ({ kind: 'fix', answers: [{ id: 'no', to, untried }] });
 * const tree = { start: 'a', steps: { a: fix('b', 'b', 'ask'), b: fix('ask', 'a', 'ask'), ask: { kind: 'outcome' } } };
 * [...statesFromAnywhere(tree).keys()] // => ['a opened', 'b opened', 'ask opened', 'b after a', 'ask']
 */
export function statesFromAnywhere(tree: Tree): ReadonlyMap<string, TreeState> {
  return walk(tree, new Map(Object.keys(tree.steps).map((id) => [`${id} opened`, id])), false);
}

/** A state that the search has reached. */
interface Reached {
  readonly step: string;
  readonly trail: Trail;
}

/**
 * Walks a tree breadth-first and visits each state once. `beginnings` maps the keys of the first states to their
 * steps.
 */
function walk(
  tree: Tree,
  beginnings: ReadonlyMap<string, string>,
  endsAtRepeated: boolean,
): ReadonlyMap<string, TreeState> {
  const ahead = stepsAhead(tree);
  const neededAhead = needsAhead(tree, ahead);
  const lacksAt = (step: string, trail: Trail): readonly Need[] =>
    [...lacksOf(tree, trail).keys()].filter((need) => neededAhead.get(step)?.has(need)).toSorted();
  const keyOf = (step: string, trail: Trail): string => {
    const visited = new Set(trail.map((given) => given.step).filter((each) => ahead.get(step)?.has(each)));
    const lacks = lacksAt(step, trail).map((need) => {
      const saying = trail.filter((given) => lacksOf(tree, [given]).has(need)).map((given) => given.step);
      // An answer ahead may be given again, and then takes back what it said.
      const isFinal = saying.some((each) => !ahead.get(step)?.has(each));
      return isFinal ? need : `${need} (${saying.toSorted().join(' ')})`;
    });
    const after = visited.size === 0 ? '' : ` after ${[...visited].toSorted().join(' ')}`;
    return `${step}${after}${lacks.length === 0 ? '' : ` without ${lacks.join(' ')}`}`;
  };
  const reached = new Map<string, Reached>([...beginnings].map(([key, step]) => [key, { step, trail: [] }]));
  const found = new Map<string, TreeState>();
  // A Map also visits entries added during iteration, so this is a breadth-first search.
  for (const [key, { step, trail }] of reached) {
    const isRepeated = trail.some((given) => given.step === step);
    const onward = new Map<string, string>();
    for (const { id } of isRepeated && endsAtRepeated ? [] : answersOf(tree, step)) {
      const next = answerStep(tree, { step, trail }, id) ?? { step, trail };
      const nextKey = keyOf(next.step, next.trail);
      onward.set(id, nextKey);
      if (!reached.has(nextKey)) reached.set(nextKey, next);
    }
    found.set(key, { step, trail, lacks: lacksAt(step, trail), next: onward, isRepeated });
  }
  return found;
}

/**
 * Returns, for each step, all steps that can follow, after any answers and any trail. Includes the step itself if it can
 * repeat.
 */
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

/** Returns, for each step, everything that it or a step ahead of it needs. */
function needsAhead(
  tree: Tree,
  ahead: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<Need>> {
  const needsOf = (id: string): readonly Need[] =>
    Object.hasOwn(tree.steps, id) ? alternativeNeeds(tree.steps[id]).flat() : [];
  return new Map(
    Object.keys(tree.steps).map((id) => [id, new Set([id, ...(ahead.get(id) ?? [])].flatMap(needsOf))]),
  );
}

/**
 * Returns the number of paths through the tree, and the number of answers on the longest one. The count is exact up to
 * `Number.MAX_SAFE_INTEGER` and approximate above it.
 *
 * @example
 * const yesNo = (to) => ({ kind: 'question', answers: [{ id: 'yes', to }, { id: 'no', to }] });
 * countPaths({ start: 'a', steps: { a: yesNo('b'), b: yesNo('c'), c: { kind: 'outcome' } } }) // => { paths: 4, longest: 2 }
 */
export function countPaths(tree: Tree): { readonly paths: number; readonly longest: number } {
  const byLength = countByLength(tree, () => false);
  return { paths: byLength.reduce((sum, count) => sum + count, 0), longest: byLength.length - 1 };
}

/** The number of answers before the first fix, or before the end, over all paths from the start. */
export interface BeforeFix {
  /** The number of answers on the longest path. */
  readonly most: number;
  /** The median number of answers if all answers of a question are equally likely. Of two middle values, the larger one. */
  readonly median: number;
  readonly paths: number;
}

/**
 * Returns the maximum and the median number of answers before the first fix, or before the end on a path without a fix.
 * Paths with the same answers up to there count once.
 *
 * For the median, all answers of a question count as equally likely. If each path counted the same, a question with many
 * rare answers would weigh more than the common answer that leads straight to a fix.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'c' }] },
 *   b: { kind: 'question', answers: [{ id: 'yes', to: 'c' }] }, c: { kind: 'outcome' } } };
 * answersBeforeFix(tree) // => { most: 2, median: 2, paths: 2 }
 */
export function answersBeforeFix(tree: Tree): BeforeFix {
  const isFix = (step: string): boolean => tree.steps[step]?.kind === 'fix';
  const counts = countByLength(tree, isFix);
  const shares = countByLength(tree, isFix, (step) => 1 / answersOf(tree, step).length);
  let share = 0;
  const median = shares.findIndex((each) => {
    share += each;
    return share > 0.5 + ROUNDING;
  });
  return { most: counts.length - 1, median, paths: counts.reduce((sum, count) => sum + count, 0) };
}

/** More than what adding up shares that are no exact fractions can be off. */
const ROUNDING = 1e-9;

/**
 * Returns a trail with the most answers before the first fix, or before the end on a path without a fix. If several
 * are equally long, the one whose answers come first in the tree.
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

/**
 * Counts the paths from the start by their number of answers. A path ends at an outcome, at a repeated step, or at the
 * first step that `ends` accepts. Each answer of a step counts with the weight of the step.
 */
function countByLength(
  tree: Tree,
  ends: (step: string) => boolean,
  weightOf: (step: string) => number = () => 1,
): readonly number[] {
  const all = statesFromStart(tree);
  const known = new Map<string, readonly number[]>();
  const countFrom = (key: string): readonly number[] => {
    const before = known.get(key);
    if (before) return before;
    const { step = key, next: onward = new Map<string, string>() } = all.get(key) ?? {};
    const isEnd = onward.size === 0 || ends(step);
    const sum: number[] = [isEnd ? 1 : 0];
    for (const next of isEnd ? [] : onward.values()) {
      // Each path from the next state, with one more answer.
      countFrom(next).forEach((count, length) => {
        sum[length + 1] = (sum[length + 1] ?? 0) + count * weightOf(step);
      });
    }
    known.set(key, sum);
    return sum;
  };
  return countFrom(tree.start);
}
