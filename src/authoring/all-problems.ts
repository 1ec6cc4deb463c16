import type { Published, Tree } from '../tree/types.ts';
import { readCode } from '../url/codes.ts';
import { publishedProblems } from './published-problems.ts';
import { type Problem, treeProblems } from './tree-problems.ts';

/**
 * What is wrong with a tree, and with what it owes to links that people have kept: the findings of `treeProblems` and `publishedProblems`, and
 * - `invalid-code`: the check character of a code is wrong, or a character is not in the alphabet
 *
 * @example
 * const ends = { kind: 'outcome', code: 'A2K', ending: 'person', needs: [], sources: [] };
 * const tree = { start: 'a', steps: { a: ends } };
 * allProblems(tree, { steps: { a: 'A2K', b: 'A4R' }, aliases: {}, pages: {} }) // => [{ problem: 'published-lost', step: 'b' }]
 * allProblems(tree, { steps: { a: 'A2K' }, aliases: {}, pages: { help: 'A2R' } }) // => [{ problem: 'invalid-code', step: 'help' }]
 */
export function allProblems(tree: Tree, published: Published): Problem[] {
  return [
    ...treeProblems(tree),
    ...publishedProblems(tree, published),
    ...[...Object.entries(published.steps), ...Object.entries(published.pages)]
      .filter(([, code]) => readCode(code) !== code)
      .map(([step]) => ({ problem: 'invalid-code', step })),
  ];
}
