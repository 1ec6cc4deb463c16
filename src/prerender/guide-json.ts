import { branchOf } from '../flow/id-conventions.ts';
import { answersOf } from '../flow/replay.ts';
import type { Tree } from '../tree/types.ts';

/**
 * Returns the content of `/guide.json`, the tree as data for other programs. `to` is the target of an answer's plain
 * link. `untried`, if present, lists the steps to offer when the trail is known, in order. `lacks` lists what a reader
 * who gives the answer does not have. A step requires either all of its `needs` or, if present, all of `otherwise`.
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
