import type { Published, Tree } from '../tree/types.ts';
import { isStepId } from './replay.ts';
import type { Trail } from './trail.ts';

/**
 * Returns the step that a released id means today: the step itself if it exists, otherwise the target of its aliases,
 * followed as far as needed. `undefined` for ids that were never released and for aliases that lead nowhere or form
 * a cycle.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * const published = { steps: { a: 'A2K', b: 'A4R', c: 'A6W', d: 'A72' }, aliases: { b: 'c', c: 'a', d: 'd' }, pages: {} };
 * currentStepId(tree, published, 'a') // => 'a'
 * currentStepId(tree, published, 'b') // => 'a'
 * currentStepId(tree, published, 'd') // => undefined
 * currentStepId(tree, published, 'constructor') // => undefined
 */
export function currentStepId<Id extends string>(
  tree: Tree<Id>,
  published: Published,
  id: string,
): Id | undefined {
  return followAliases(tree, published, id).step;
}

/**
 * Follows the aliases of an id until it finds a step, a missing id or a cycle.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * const published = { steps: {}, aliases: { b: 'a', c: 'd', d: 'c' }, pages: {} };
 * followAliases(tree, published, 'b') // => { step: 'a', isCycle: false }
 * followAliases(tree, published, 'c') // => { step: undefined, isCycle: true }
 */
export function followAliases<Id extends string>(
  tree: Tree<Id>,
  { aliases }: Published,
  id: string,
): { readonly step: Id | undefined; readonly isCycle: boolean } {
  const visited = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined) {
    if (isStepId(tree, current)) return { step: current, isCycle: false };
    if (visited.has(current)) return { step: undefined, isCycle: true };
    visited.add(current);
    current = Object.hasOwn(aliases, current) ? aliases[current] : undefined;
  }
  return { step: undefined, isCycle: false };
}

/**
 * Maps every released id to the step that it means today, the steps of the tree first. Omits ids without a step.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * const published = { steps: { b: 'A4R', a: 'A2K' }, aliases: { b: 'a', c: 'gone' }, pages: {} };
 * stepsById(tree, published) // => new Map([['a', 'a'], ['b', 'a']])
 */
export function stepsById<Id extends string>(tree: Tree<Id>, published: Published): ReadonlyMap<string, Id> {
  const ids = [...Object.keys(tree.steps), ...Object.keys(published.aliases)];
  return new Map(ids.flatMap((id) => [[id, currentStepId(tree, published, id)] as const]).filter(isFound));
}

/**
 * Maps every released code to the step that it names today. A code outlives its step: it follows the step's alias.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', code: 'A2K' } } };
 * const published = { steps: { b: 'A4R', a: 'A2K' }, aliases: { b: 'a' }, pages: {} };
 * stepsByCode(tree, published) // => new Map([['A4R', 'a'], ['A2K', 'a']])
 */
export function stepsByCode<Id extends string>(
  tree: Tree<Id>,
  published: Published,
): ReadonlyMap<string, Id> {
  return new Map(
    Object.entries(published.steps)
      .map(([id, code]) => [code, currentStepId(tree, published, id)] as const)
      .filter(isFound),
  );
}

function isFound<Id extends string>(
  entry: readonly [string, Id | undefined],
): entry is readonly [string, Id] {
  return entry[1] !== undefined;
}

/**
 * Replaces each step id of a trail by the id that the step has today. Leaves ids alone that were never released.
 *
 * @example
 * resolveAliases([{ step: 'once', answer: 'yes' }, { step: 'gone', answer: 'no' }], new Map([['once', 'now']])) // => [{ step: 'now', answer: 'yes' }, { step: 'gone', answer: 'no' }]
 */
export function resolveAliases(claims: Trail, steps: ReadonlyMap<string, string>): Trail {
  return claims.map(({ step, answer }) => ({ step: steps.get(step) ?? step, answer }));
}
