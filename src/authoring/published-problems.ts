import { followAliases, stepNow } from '../flow/published-ids.ts';
import type { Published, Tree } from '../tree/types.ts';

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
  const leadsRound = (id: string) => followAliases(tree, published, id).isCircle;
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
