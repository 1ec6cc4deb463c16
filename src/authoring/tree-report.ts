import { answersOf } from '../flow/replay.ts';
import type { Tree } from '../tree/types.ts';
import type { Problem } from './problem.ts';
import { describeProblem, withNoun } from './problem-sentences.ts';
import { answersBeforeFix, countPaths } from './states.ts';
import { LIMITS } from './tree-problems.ts';

/** The output of `npm run tree:check -- --json`. */
export interface TreeReport {
  readonly steps: number;
  readonly answers: number;
  readonly paths: number;
  readonly longestPath: number;
  /** Each has the broken rule (`problem`), its data, the file and the sentence. */
  readonly problems: readonly (Problem & { readonly file: string; readonly sentence: string })[];
}

/**
 * Returns the numbers of a tree, and its problems with their sentences, for programs.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }, { id: 'no', to: 'b' }] }, b: { kind: 'outcome' } } };
 * treeReport(tree, []) // => { steps: 2, answers: 2, paths: 2, longestPath: 1, problems: [] }
 */
export function treeReport(tree: Tree, problems: readonly Problem[]): TreeReport {
  const ids = Object.keys(tree.steps);
  const { paths, longest } = countPaths(tree);
  return {
    steps: ids.length,
    answers: ids.reduce((sum, id) => sum + answersOf(tree, id).length, 0),
    paths,
    longestPath: longest,
    problems: problems.map((problem) => ({ ...problem, ...describeProblem(problem) })),
  };
}

/**
 * Returns the report as lines for the terminal: two lines of numbers, a sentence for each problem, and their count.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'question', answers: [{ id: 'yes', to: 'b' }] }, b: { kind: 'outcome' } } };
 * treeReportLines(tree, [{ problem: 'no-start', step: 'c' }]) // => [
 * //   '2 steps, 1 answer, 1 path; the longest path has 1 answer',
 * //   'Before the first fix, on 1 path: at most 1 answer (limit 5), median 1 (limit 3)',
 * //   "src/tree/tree.ts: the tree starts at 'c', which is not a step. Set `start` to the id of an existing step.",
 * //   '1 problem' ]
 */
export function treeReportLines(tree: Tree, problems: readonly Problem[]): string[] {
  const { steps, answers, paths, longestPath, problems: told } = treeReport(tree, problems);
  const before = answersBeforeFix(tree);
  return [
    `${withNoun(steps, 'step')}, ${withNoun(answers, 'answer')}, ${withNoun(paths, 'path')}; the longest path has ${withNoun(longestPath, 'answer')}`,
    `Before the first fix, on ${withNoun(before.paths, 'path')}: at most ${withNoun(before.most, 'answer')} ` +
      `(limit ${LIMITS.answersBeforeFix}), median ${before.median} (limit ${LIMITS.medianBeforeFix})`,
    ...told.map(({ sentence }) => sentence),
    told.length === 0 ? 'No problems' : withNoun(told.length, 'problem'),
  ];
}
