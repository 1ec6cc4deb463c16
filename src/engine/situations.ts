import type { Tree } from '../tree/types.ts';
import { answersOf, leadsTo } from './replay.ts';
import type { Trail } from './trail.ts';

/**
 * One of the ways to stand at a step. Two trails that have come to the same step, and have met the same of the steps
 * that can still follow, go on alike whatever is answered: so a tree has few situations where it has millions of paths.
 */
export interface Situation {
  readonly step: string;
  /** A shortest trail that leads here. */
  readonly trail: Trail;
  /** The situation that each answer leads to, in the order of the tree; none at an end. */
  readonly ways: ReadonlyMap<string, string>;
  /** Whether the step was met before. Such a way ends here, so that a circle can be seen and is no walk without end. */
  readonly repeated: boolean;
}

/**
 * Every situation of a tree, by a key of its own; the first one is the start.
 *
 * @example
 * const fix = (to, ...untried) => ({ kind: 'fix', answers: [{ id: 'no', to, untried }] });
 * const tree = { start: 'q', steps: {
 *   q: { kind: 'question', answers: [{ id: 'a', to: 'a' }, { id: 'b', to: 'b' }] },
 *   a: fix('b', 'b', 'ask'), b: fix('ask', 'a', 'ask'), ask: { kind: 'outcome' } } };
 * [...situations(tree).keys()] // => ['q', 'a', 'b', 'b after a', 'a after b', 'ask']
 */
export function situations(tree: Tree): ReadonlyMap<string, Situation> {
  const ahead = stepsAhead(tree);
  const keyOf = (step: string, trail: Trail): string => {
    const met = trail.map((given) => given.step).filter((each) => ahead.get(step)?.has(each));
    return met.length === 0 ? step : `${step} after ${met.toSorted().join(' ')}`;
  };
  const found = new Map<string, Situation>();
  const queue = [{ step: tree.start, trail: [] as Trail }];
  for (const { step, trail } of queue) {
    const key = keyOf(step, trail);
    if (found.has(key)) continue;
    const ways = new Map<string, string>();
    const repeated = trail.some((given) => given.step === step);
    for (const { id } of repeated ? [] : answersOf(tree, step)) {
      const given = { step, answer: id };
      const next = { step: leadsTo(tree, trail, given) ?? step, trail: [...trail, given] };
      ways.set(id, keyOf(next.step, next.trail));
      // An array visits what is added to it while it is walked: this is a breadth-first search.
      queue.push(next);
    }
    found.set(key, { step, trail, ways, repeated });
  }
  return found;
}

/** The steps that can follow on each step, by whatever answers and with whatever trail; itself only where it can come again. */
function stepsAhead(tree: Tree): ReadonlyMap<string, ReadonlySet<string>> {
  const next = (id: string) => answersOf(tree, id).flatMap(({ to, untried = [] }) => [to, ...untried]);
  return new Map(
    Object.keys(tree.steps).map((id) => {
      const ahead = new Set(next(id));
      // So does a Set.
      for (const step of ahead) for (const each of next(step)) ahead.add(each);
      return [id, ahead];
    }),
  );
}

/**
 * How many ways there are through the tree, each answer taken at each place, and how many answers the longest of them
 * has. Above `Number.MAX_SAFE_INTEGER` the number is only near.
 *
 * @example
 * const yesNo = (to) => ({ kind: 'question', answers: [{ id: 'yes', to }, { id: 'no', to }] });
 * countPaths({ start: 'a', steps: { a: yesNo('b'), b: yesNo('c'), c: { kind: 'outcome' } } }) // => { paths: 4, longest: 2 }
 */
export function countPaths(tree: Tree): { readonly paths: number; readonly longest: number } {
  const all = situations(tree);
  const counted = new Map<string, { paths: number; longest: number }>();
  const count = (key: string): { paths: number; longest: number } => {
    const known = counted.get(key);
    if (known) return known;
    const ways = [...(all.get(key)?.ways.values() ?? [])].map(count);
    const sum =
      ways.length === 0
        ? { paths: 1, longest: 0 }
        : {
            paths: ways.reduce((total, { paths }) => total + paths, 0),
            longest: 1 + Math.max(...ways.map(({ longest }) => longest)),
          };
    counted.set(key, sum);
    return sum;
  };
  return count(tree.start);
}
