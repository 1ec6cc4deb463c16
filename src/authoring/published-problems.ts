import { currentStepId, followAliases } from '../flow/published-ids.ts';
import type { Published, Tree } from '../tree/types.ts';
import type { Problem } from './problem.ts';

/**
 * Returns the problems of the record of released steps, whose ids are in links that readers keep: see the record's
 * rules in `Rules` in `problem.ts`. `code-problems.ts` checks the codes.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', code: 'A2K' } } };
 * publishedProblems(tree, { steps: { a: 'A2K' }, aliases: {}, pages: {} }) // => []
 * publishedProblems(tree, { steps: {}, aliases: {}, pages: {} }) // => [{ problem: 'not-published', step: 'a', spokenCode: 'A2K' }]
 * publishedProblems(tree, { steps: { a: 'A2K', b: 'A4R' }, aliases: {}, pages: {} }) // => [{ problem: 'published-lost', step: 'b' }]
 * publishedProblems(tree, { steps: { a: 'A2K', b: 'A4R' }, aliases: { b: 'a' }, pages: {} }) // => []
 */
export function publishedProblems(tree: Tree, published: Published): Problem[] {
  const { steps, aliases, pages } = published;
  const released = Object.keys(steps);
  const aliased = Object.entries(aliases);
  const isStep = (id: string) => Object.hasOwn(tree.steps, id);
  const unled = aliased.filter(([id]) => currentStepId(tree, published, id) === undefined);
  const isCycle = (id: string) => followAliases(tree, published, id).isCycle;
  return [
    ...Object.entries(tree.steps)
      .filter(([id]) => !Object.hasOwn(steps, id))
      .map(([step, { code }]) => ({ problem: 'not-published', step, spokenCode: code }) as const),
    ...released
      .filter((id) => !isStep(id) && !Object.hasOwn(aliases, id))
      .map((step) => ({ problem: 'published-lost', step }) as const),
    ...unled.filter(([id]) => isCycle(id)).map(([step]) => ({ problem: 'alias-circle', step }) as const),
    ...unled
      .filter(([id]) => !isCycle(id))
      .map(([step, to]) => ({ problem: 'alias-nowhere', step, to }) as const),
    ...aliased.filter(([id]) => isStep(id)).map(([step]) => ({ problem: 'alias-of-step', step }) as const),
    ...aliased
      .filter(([id]) => !Object.hasOwn(steps, id))
      .map(([step]) => ({ problem: 'alias-not-published', step }) as const),
    ...released
      .filter((id) => Object.hasOwn(pages, id))
      .map((step) => ({ problem: 'named-like-page', step }) as const),
  ];
}
