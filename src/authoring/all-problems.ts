import { findProblems, type Problem } from '../engine/problems.ts';
import type { Tree } from '../tree/types.ts';
import { readCode } from '../url/codes.ts';

/** Every id and code ever released, and where the ids lead that are no steps any more: `published-steps.json`. */
export interface Published {
  readonly steps: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
}

/**
 * What is wrong with a tree, and with what it owes to links that people have kept: besides the problems of the engine
 * - `invalid-code`: the check character of a code is wrong, or a character is not in the alphabet
 * - `not-published`: the step is not in the list of released ids yet, or has another code there
 * - `published-lost`: a released id is neither a step nor an alias that leads to one
 *
 * @example
 * const ends = { kind: 'outcome', code: 'A2K', ending: 'person', needs: [], sources: [] };
 * const tree = { start: 'a', steps: { a: ends } };
 * allProblems(tree, { steps: { a: 'A2K', b: 'A4R' }, aliases: {} }) // => [{ problem: 'published-lost', step: 'b' }]
 */
export function allProblems(tree: Tree, published: Published): Problem[] {
  const ids = Object.keys(tree.steps);
  return [
    ...findProblems(tree),
    ...ids
      .filter((id) => readCode(tree.steps[id]?.code ?? '') !== tree.steps[id]?.code)
      .map((step) => ({ problem: 'invalid-code', step })),
    ...ids
      .filter((id) => published.steps[id] !== tree.steps[id]?.code)
      .map((step) => ({ problem: 'not-published', step })),
    ...Object.keys(published.steps)
      .filter((id) => !ids.includes(id) && !ids.includes(published.aliases[id] ?? ''))
      .map((step) => ({ problem: 'published-lost', step })),
  ];
}
