import { documentOf, dueOn, isDue } from '../../flow/due-facts.ts';
import type { SourceDocument } from '../../tree/source-document.ts';
import type { Tree } from '../../tree/types.ts';
import { withNoun } from '../problem-sentences.ts';
import type { LabelSighting } from './label-problems.ts';

/** The steps that rest on each document, in the order of the tree. */
export type StepsByDocument = ReadonlyMap<string, readonly string[]>;

/** A document that has to be read again, since when, and the steps that rest on it. */
export interface DueDocument {
  readonly document: string;
  readonly dueOn: string;
  readonly steps: readonly string[];
}

/** A label whose words were last seen too long ago, in a language. */
export interface DueLabel {
  readonly language: string;
  readonly label: string;
  readonly dueOn: string;
  readonly steps: readonly string[];
}

/**
 * Returns the steps that cite each document or a statement of it.
 *
 * @example
 * const tree = { start: 'a', steps: {
 *   a: { kind: 'outcome', sources: ['A1.1', 'A1.2', 'manual'] }, b: { kind: 'outcome', sources: ['A1.2'] } } };
 * stepsByDocument(tree) // => new Map([['A', ['a', 'b']], ['manual', ['a']]])
 */
export function stepsByDocument(tree: Tree): StepsByDocument {
  return grouped(
    Object.entries(tree.steps).flatMap(([id, { sources }]) =>
      sources.map((source) => [documentOf(source), id] as const),
    ),
  );
}

/**
 * Groups steps by document. A step that comes twice is listed once.
 *
 * @example
 * grouped([['A', 'a'], ['B', 'a'], ['A', 'a'], ['A', 'b']]) // => new Map([['A', ['a', 'b']], ['B', ['a']]])
 */
export function grouped(pairs: readonly (readonly [document: string, step: string])[]): StepsByDocument {
  const steps = new Map<string, string[]>();
  for (const [document, step] of pairs) {
    const known = steps.get(document) ?? [];
    if (!known.includes(step)) steps.set(document, [...known, step]);
  }
  return steps;
}

/**
 * Returns the documents that have to be read again on a day, the longest overdue first, each with the steps that rest on
 * it. Documents that become due on the same day keep their order.
 *
 * @example
 * const documents = { manual: { read: '2026-11-22' }, sign: { read: '2026-11-22', recheckBy: '2027-02-01' } };
 * dueDocuments(documents, new Map([['manual', ['a']]]), '2027-05-21') // => [
 * //   { document: 'sign', dueOn: '2027-02-01', steps: [] }, { document: 'manual', dueOn: '2027-05-21', steps: ['a'] }]
 * dueDocuments(documents, new Map(), '2027-01-31') // => []
 */
export function dueDocuments(
  documents: Readonly<Record<string, Pick<SourceDocument, 'read' | 'recheckBy'>>>,
  stepsOf: StepsByDocument,
  today: string,
): DueDocument[] {
  return Object.entries(documents)
    .filter(([, document]) => isDue(document, today))
    .map(([id, document]) => ({ document: id, dueOn: dueOn(document), steps: stepsOf.get(id) ?? [] }))
    .toSorted(byDay);
}

/**
 * Returns the labels of a language whose words were last seen too long ago, unless the document in which they were seen
 * is due itself, which names them together.
 *
 * @example
 * const seen = { next: { source: 'manual', seen: '2026-11-22', sure: 'official' }, done: null };
 * const steps = new Map([['next', ['a']]]);
 * dueLabels('ja', seen, steps, [], '2027-05-21') // => [{ language: 'ja', label: 'next', dueOn: '2027-05-21', steps: ['a'] }]
 * dueLabels('ja', seen, steps, ['manual'], '2027-05-21') // => []
 */
export function dueLabels(
  language: string,
  seen: Readonly<Record<string, LabelSighting | null>>,
  stepsOf: ReadonlyMap<string, readonly string[]>,
  due: readonly string[],
  today: string,
): DueLabel[] {
  return Object.entries(seen)
    .flatMap(([label, sighting]): DueLabel[] => {
      if (!sighting || due.includes(sighting.source) || !isDue({ read: sighting.seen }, today)) return [];
      return [{ language, label, dueOn: dueOn({ read: sighting.seen }), steps: stepsOf.get(label) ?? [] }];
    })
    .toSorted(byDay);
}

const byDay = (one: { readonly dueOn: string }, other: { readonly dueOn: string }) =>
  Number(one.dueOn > other.dueOn) - Number(one.dueOn < other.dueOn);

const restsOn = (steps: readonly string[]): string =>
  steps.length === 0 ? 'no step rests on it' : `${withNoun(steps.length, 'step')}: ${steps.join(', ')}`;

/**
 * Returns a line that counts what is due, for a report that is about something else. None if nothing is.
 *
 * @example
 * dueCountLines([{ document: 'sign', dueOn: '2027-02-01', steps: [] }], [])
 * // => ['1 source and 0 labels have to be looked at again: npm run facts:check']
 * dueCountLines([], []) // => []
 */
export function dueCountLines(due: readonly DueDocument[], labels: readonly DueLabel[]): string[] {
  if (due.length + labels.length === 0) return [];
  const counted = `${withNoun(due.length, 'source')} and ${withNoun(labels.length, 'label')}`;
  return [`${counted} have to be looked at again: npm run facts:check`];
}

/**
 * Returns the report of what has to be looked at again, as lines for the terminal.
 *
 * @example
 * dueLines([{ document: 'sign', dueOn: '2027-02-01', steps: ['a', 'b'] }], [], { sign: { title: 'A sign' } }) // => [
 * //   "sign (A sign): to be read again since 2027-02-01; 2 steps: a, b", '1 source and 0 labels are due' ]
 * dueLines([], [], {}) // => ['Nothing is due']
 */
export function dueLines(
  due: readonly DueDocument[],
  labels: readonly DueLabel[],
  documents: Readonly<Record<string, { readonly title: string; readonly url?: string | undefined }>>,
): string[] {
  if (due.length + labels.length === 0) return ['Nothing is due'];
  return [
    ...due.map(({ document, dueOn: since, steps }) => {
      const { title = '', url } = documents[document] ?? {};
      const where = url === undefined ? title : `${title}, ${url}`;
      return `${document} (${where}): to be read again since ${since}; ${restsOn(steps)}`;
    }),
    ...labels.map(
      ({ language, label, dueOn: since, steps }) =>
        `label '${label}' in ${language}: to be seen again since ${since}; ${restsOn(steps)}`,
    ),
    `${withNoun(due.length, 'source')} and ${withNoun(labels.length, 'label')} are due`,
  ];
}
