import { answersOf } from '../flow/replay.ts';
import type { LabelScreen } from '../tree/label-screens.ts';
import type { SourceDocument } from '../tree/source-document.ts';
import type { Tree } from '../tree/types.ts';
import type { Problem } from './problem.ts';

/** What steps and labels rest on. */
export interface Citable {
  /** The ids of the existing sources and sketches, which a step may cite. */
  readonly sources: readonly string[];
  readonly sketches: readonly string[];
  /** All documents and products that were read, also those that only labels and messages cite. */
  readonly documents: Readonly<Record<string, SourceDocument>>;
  /** The screens on which each label stands. */
  readonly labels: Readonly<Record<string, readonly LabelScreen[]>>;
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
export function citationProblems(
  tree: Tree,
  { sources, sketches }: Pick<Citable, 'sources' | 'sketches'>,
): Problem[] {
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
