import { answersOf } from '../flow/replay.ts';
import type { Tree } from '../tree/types.ts';
import type { Problem } from './problem.ts';

/** What a step may cite: the ids of the existing sources and sketches. */
export interface Citable {
  readonly sources: readonly string[];
  readonly sketches: readonly string[];
}

/**
 * Returns the problems of the sources that steps cite and of the sketches that steps and their answers show. Only an
 * outcome that ends in `solved` needs no source.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'outcome', ending: 'person', sources: [] }, b: { kind: 'outcome', ending: 'solved', sources: ['B9.9'] } } };
 * citationProblems(tree, { sources: ['B1.1'], sketches: [] }) // => [
 * //   { problem: 'no-sources', step: 'a' }, { problem: 'unknown-source', step: 'b', source: 'B9.9' }]
 */
export function citationProblems(tree: Tree, { sources, sketches }: Citable): Problem[] {
  return Object.entries(tree.steps).flatMap(([id, step]): Problem[] => {
    const needsSource = step.kind !== 'outcome' || step.ending !== 'solved';
    const shown = [...(step.sketches ?? []), ...answersOf(tree, id).flatMap(({ sketch }) => sketch ?? [])];
    return [
      ...(needsSource && step.sources.length === 0 ? [{ problem: 'no-sources', step: id } as const] : []),
      ...step.sources
        .filter((source) => !sources.includes(source))
        .map((source) => ({ problem: 'unknown-source', step: id, source }) as const),
      ...shown
        .filter((sketch) => !sketches.includes(sketch))
        .map((sketch) => ({ problem: 'unknown-sketch', step: id, sketch }) as const),
    ];
  });
}
