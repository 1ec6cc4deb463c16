import type { Published, Tree } from '../tree/types.ts';
import type { Trail } from './trail.ts';

/**
 * The step that a released id means today: itself while it is a step, else where its alias leads, through as many
 * aliases as there are. `undefined` for an id that was never released, and where the aliases lead nowhere or in a circle.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * const published = { steps: { a: 'A2K', b: 'A4R', c: 'A6W', d: 'A72' }, aliases: { b: 'c', c: 'a', d: 'd' }, pages: {} };
 * stepNow(tree, published, 'a') // => 'a'
 * stepNow(tree, published, 'b') // => 'a'
 * stepNow(tree, published, 'd') // => undefined
 * stepNow(tree, published, 'constructor') // => undefined
 */
export function stepNow(tree: Tree, published: Published, id: string): string | undefined {
  return follow(tree, published, id).step;
}

/** Follows the aliases of an id to a step, to nowhere, or round in a circle. */
function follow(
  tree: Tree,
  { aliases }: Published,
  id: string,
): { readonly step: string | undefined; readonly isCircle: boolean } {
  const met = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !Object.hasOwn(tree.steps, at)) {
    if (met.has(at)) return { step: undefined, isCircle: true };
    met.add(at);
    at = Object.hasOwn(aliases, at) ? aliases[at] : undefined;
  }
  return { step: at, isCircle: false };
}

/**
 * Every released id with the step that it means today, the steps of the tree first. Ids that mean none are left out.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome' } } };
 * const published = { steps: { b: 'A4R', a: 'A2K' }, aliases: { b: 'a', c: 'gone' }, pages: {} };
 * stepsById(tree, published) // => new Map([['a', 'a'], ['b', 'a']])
 */
export function stepsById(tree: Tree, published: Published): ReadonlyMap<string, string> {
  const ids = [...Object.keys(tree.steps), ...Object.keys(published.aliases)];
  return new Map(ids.flatMap((id) => [[id, stepNow(tree, published, id)] as const]).filter(isFound));
}

/**
 * Every released code with the step that it names today. A code outlives its step: it goes where the alias goes.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', code: 'A2K' } } };
 * const published = { steps: { b: 'A4R', a: 'A2K' }, aliases: { b: 'a' }, pages: {} };
 * stepsByCode(tree, published) // => new Map([['A4R', 'a'], ['A2K', 'a']])
 */
export function stepsByCode(tree: Tree, published: Published): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(published.steps)
      .map(([id, code]) => [code, stepNow(tree, published, id)] as const)
      .filter(isFound),
  );
}

function isFound(entry: readonly [string, string | undefined]): entry is readonly [string, string] {
  return entry[1] !== undefined;
}

/**
 * The claims of a trail with the ids that their steps have today. What was never released stays as it is.
 *
 * @example
 * resolveAliases([{ step: 'once', answer: 'yes' }, { step: 'gone', answer: 'no' }], new Map([['once', 'now']])) // => [{ step: 'now', answer: 'yes' }, { step: 'gone', answer: 'no' }]
 */
export function resolveAliases(claims: Trail, steps: ReadonlyMap<string, string>): Trail {
  return claims.map(({ step, answer }) => ({ step: steps.get(step) ?? step, answer }));
}

/** What is wrong with the record of what was released; see `publishedProblems`. */
export type PublishedProblem =
  | 'not-published'
  | 'published-lost'
  | 'alias-nowhere'
  | 'alias-circle'
  | 'alias-of-step'
  | 'alias-not-published'
  | 'named-like-page'
  | 'code-given-twice';

/**
 * What a tree owes to the links and codes that people have kept:
 * - `not-published`: a step of the tree is not in the record yet, or has another code there
 * - `published-lost`: a released id is neither a step nor has it an alias
 * - `alias-nowhere`, `alias-circle`: an alias leads to no step, or back to itself
 * - `alias-of-step`: an alias has the id of a step, which would hide it
 * - `alias-not-published`: an alias for an id that was never released
 * - `named-like-page`: a released id would hide the page of that name
 * - `code-given-twice`: a code was released for two ids (or pages) that are not the same step today
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', code: 'A2K' } } };
 * publishedProblems(tree, { steps: { a: 'A2K' }, aliases: {}, pages: {} }) // => []
 * publishedProblems(tree, { steps: { a: 'A2K', b: 'A4R' }, aliases: {}, pages: {} }) // => [{ problem: 'published-lost', step: 'b' }]
 * publishedProblems(tree, { steps: { a: 'A2K', b: 'A2K' }, aliases: { b: 'a' }, pages: {} }) // => []
 * publishedProblems(tree, { steps: { a: 'A2K' }, aliases: {}, pages: { help: 'A2K' } }) // => [{ problem: 'code-given-twice', step: 'help' }]
 */
export function publishedProblems(
  tree: Tree,
  published: Published,
): { readonly problem: PublishedProblem; readonly step: string }[] {
  const { steps, aliases, pages } = published;
  const isStep = (id: string) => Object.hasOwn(tree.steps, id);
  const named = (problem: PublishedProblem, ids: readonly string[]) => ids.map((step) => ({ problem, step }));
  const unled = Object.keys(aliases).filter((id) => stepNow(tree, published, id) === undefined);
  const leadsRound = (id: string) => follow(tree, published, id).isCircle;
  const owners = new Map<string, string>();
  const twice = [...Object.entries(steps), ...Object.entries(pages)].filter(([id, code]) => {
    const owner = stepNow(tree, published, id) ?? id;
    const first = owners.get(code) ?? owner;
    owners.set(code, first);
    return first !== owner;
  });
  return [
    ...named(
      'not-published',
      Object.keys(tree.steps).filter((id) => steps[id] !== tree.steps[id]?.code),
    ),
    ...named(
      'published-lost',
      Object.keys(steps).filter((id) => !isStep(id) && !Object.hasOwn(aliases, id)),
    ),
    ...named('alias-circle', unled.filter(leadsRound)),
    ...named(
      'alias-nowhere',
      unled.filter((id) => !leadsRound(id)),
    ),
    ...named('alias-of-step', Object.keys(aliases).filter(isStep)),
    ...named(
      'alias-not-published',
      Object.keys(aliases).filter((id) => !Object.hasOwn(steps, id)),
    ),
    ...named(
      'named-like-page',
      Object.keys(steps).filter((id) => Object.hasOwn(pages, id)),
    ),
    ...named(
      'code-given-twice',
      twice.map(([id]) => id),
    ),
  ];
}
