import { branchOf } from '../flow/id-conventions.ts';
import { answersOf } from '../flow/replay.ts';
import type { Tree } from '../tree/types.ts';

/**
 * The tree as data for others: `/guide.json`. `to` is where the plain link leads; `untried`, where there is one, is the
 * order in which steps are offered to somebody whose answers are known. `lacks` is what the reader has not got who
 * gives that answer; a step takes all of its `needs`, or in their place all of `otherwise`.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', code: 'A2K', ending: 'solved', needs: [], sources: [] } } };
 * guideJson(tree, '1.0.0', ['en']).steps // => [{ id: 'a', code: 'A2K', branch: 'a', kind: 'outcome', ending: 'solved', answers: [], needs: [], sources: [] }]
 */
export function guideJson(tree: Tree, version: string, languages: readonly string[]) {
  const steps = Object.entries(tree.steps).map(([id, step]) => ({
    id,
    code: step.code,
    branch: branchOf(id),
    kind: step.kind,
    ...(step.kind === 'outcome' ? { ending: step.ending } : {}),
    answers: answersOf(tree, id).map(({ id: answer, to, untried, lacks }) => ({
      id: answer,
      to,
      ...(untried ? { untried } : {}),
      ...(lacks ? { lacks } : {}),
    })),
    needs: 'needs' in step ? step.needs : [],
    ...('otherwise' in step ? { otherwise: step.otherwise } : {}),
    sources: step.sources,
  }));
  return { version, languages, steps };
}
