import type { LabelScreen } from '../../tree/label-screens.ts';
import type { SourceDocument } from '../../tree/source-document.ts';
import type { Problem, WrongSighting } from '../problem.ts';
import { contentOfFile, type WrittenLanguage } from '../texts/language-files.ts';
import { isDay } from './source-problems.ts';

/**
 * Where and when a label was last seen in a language: an entry of `labels-seen.json`. `null` if it never was; then its
 * words are empty, and readers get the English ones.
 */
export interface LabelSighting {
  /** The id of a document or product. */
  readonly source: string;
  readonly seen: string;
  /** Whether the maker of the screen or the university says so, or only others. */
  readonly sure: 'official' | 'secondary';
  /** The words of the source, where they differ from the label in punctuation or spaces, or are about another screen. */
  readonly as?: string;
}

/** The documents that quote screens, and the screens on which each label stands. */
interface LabelFacts {
  readonly documents: Readonly<Record<string, SourceDocument>>;
  readonly labels: Readonly<Record<string, readonly LabelScreen[]>>;
}

/** Returns why the entry of a label is wrong; `undefined` if it is right. */
function wrongSighting(
  words: string,
  sighting: LabelSighting | null | undefined,
  documents: LabelFacts['documents'],
): WrongSighting | undefined {
  if (sighting === undefined) return 'missing';
  if (sighting === null) return words === '' ? undefined : 'never-seen';
  if (words === '') return 'no-words';
  const document = Object.hasOwn(documents, sighting.source) ? documents[sighting.source] : undefined;
  if (!document) return 'unknown-source';
  if (sighting.sure === 'official' && document.official === 'secondary') return 'not-official';
  return isDay(sighting.seen) ? undefined : 'not-a-day';
}

/**
 * Returns the problems of the labels: of the records of where each was seen, in every language, and of the list of the
 * screens on which they stand. A label that was never seen in a language has no words there.
 *
 * @example
 * const facts = { documents: {}, labels: { next: [{ product: 'microsoft' }] } };
 * const files = [{ file: 'locales/ja/labels.json', json: '{ "next": "次へ" }' },
 *   { file: 'locales/ja/labels-seen.json', json: '{ "next": null }' }];
 * labelProblems([{ language: 'ja', rules: {}, files }], facts) // => [
 * //   { problem: 'wrong-label-record', language: 'ja', label: 'next', because: 'never-seen' }]
 */
export function labelProblems(languages: readonly WrittenLanguage[], facts: LabelFacts): Problem[] {
  const written = new Set<string>();
  const ofRecords = languages.flatMap((each): Problem[] => {
    const words = contentOfFile(each, 'labels.json');
    const seen = contentOfFile(each, 'labels-seen.json');
    for (const label of Object.keys(words)) written.add(label);
    const ids = new Set([...Object.keys(words), ...Object.keys(seen)]);
    return [...ids].flatMap((label): Problem[] => {
      const because = Object.hasOwn(words, label)
        ? wrongSighting(
            String(words[label]),
            seen[label] as LabelSighting | null | undefined,
            facts.documents,
          )
        : 'left-over';
      return because === undefined
        ? []
        : [{ problem: 'wrong-label-record', language: each.language, label, because }];
    });
  });
  const listed = Object.keys(facts.labels);
  return [
    ...ofRecords,
    ...[...written]
      .filter((label) => !listed.includes(label))
      .map((label) => ({ problem: 'no-label-screen', label }) as const),
    ...listed
      .filter((label) => !written.has(label))
      .map((label) => ({ problem: 'left-over-label-screen', label }) as const),
  ];
}
