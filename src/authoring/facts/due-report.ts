import { documentOf, dueOn, isDue } from '../../flow/due-facts.ts';
import type { SourceDocument } from '../../tree/source-document.ts';
import type { Tree } from '../../tree/types.ts';
import { withNoun } from '../problem-sentences.ts';

/** The steps that rest on each document, in the order of the tree. */
export type StepsByDocument = ReadonlyMap<string, readonly string[]>;

/** A document that has to be read again, since when, and the steps that rest on it. */
export interface DueDocument {
  readonly document: string;
  readonly dueOn: string;
  readonly steps: readonly string[];
}

/** Words of a screen: what they are, where and when they were last seen, and the steps that rest on them. */
export interface SeenWords {
  /** `label 'next' in ja`. */
  readonly what: string;
  readonly source: string;
  readonly seen: string;
  readonly steps: readonly string[];
}

/** Words that were last seen too long ago. */
export interface DueWords {
  readonly what: string;
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
 * Returns the words that were last seen too long ago, the longest overdue first, unless the document in which they were
 * seen is due itself.
 *
 * @example
 * const next = { what: "label 'next' in ja", source: 'manual', seen: '2026-11-22', steps: ['a'] };
 * dueWords([next], [], '2027-05-21') // => [{ what: "label 'next' in ja", dueOn: '2027-05-21', steps: ['a'] }]
 * dueWords([next], ['manual'], '2027-05-21') // => []
 */
export function dueWords(words: readonly SeenWords[], due: readonly string[], today: string): DueWords[] {
  return words
    .filter(({ source, seen }) => !due.includes(source) && isDue({ read: seen }, today))
    .map(({ what, seen, steps }) => ({ what, dueOn: dueOn({ read: seen }), steps }))
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
 * // => ['1 source and 0 wordings have to be looked at again: npm run facts:check']
 * dueCountLines([], []) // => []
 */
export function dueCountLines(due: readonly DueDocument[], words: readonly DueWords[]): string[] {
  if (due.length + words.length === 0) return [];
  const counted = `${withNoun(due.length, 'source')} and ${withNoun(words.length, 'wording')}`;
  return [`${counted} have to be looked at again: npm run facts:check`];
}

/**
 * Returns the report of what has to be looked at again, as lines for the terminal.
 *
 * @example
 * dueLines([{ document: 'sign', dueOn: '2027-02-01', steps: ['a', 'b'] }], [], { sign: { title: 'A sign' } }) // => [
 * //   "sign (A sign): to be read again since 2027-02-01; 2 steps: a, b", '1 source and 0 wordings are due' ]
 * dueLines([{ document: 'sign', dueOn: '2027-02-01', steps: [] }], [], { sign: { title: 'A sign', asOf: '2019' } })[0]
 * // => 'sign (A sign, as it was in 2019): to be read again since 2027-02-01; no step rests on it'
 * dueLines([], [], {}) // => ['Nothing is due']
 */
export function dueLines(
  due: readonly DueDocument[],
  words: readonly DueWords[],
  documents: Readonly<Record<string, Pick<SourceDocument, 'title' | 'url' | 'asOf'>>>,
): string[] {
  if (due.length + words.length === 0) return ['Nothing is due'];
  return [
    ...due.map(({ document, dueOn: since, steps }) => {
      const { title, url, asOf } = documents[document] ?? {};
      const about = [
        title,
        ...(asOf === undefined ? [] : [`as it was in ${asOf}`]),
        ...(url === undefined ? [] : [url]),
      ];
      return `${document} (${about.join(', ')}): to be read again since ${since}; ${restsOn(steps)}`;
    }),
    ...words.map(
      ({ what, dueOn: since, steps }) => `${what}: to be seen again since ${since}; ${restsOn(steps)}`,
    ),
    `${withNoun(due.length, 'source')} and ${withNoun(words.length, 'wording')} are due`,
  ];
}
