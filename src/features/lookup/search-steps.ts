import MiniSearch from 'minisearch';
import { isUnspaced, wordsOf } from '../../validators/text/words.ts';
import type { StepDocument } from './step-documents.ts';

/**
 * The weight of a word in each field. Words in `heard` and `title` identify a step better than those in the other
 * fields.
 */
const BOOST = { heard: 3, title: 2.5, answers: 1.2, rest: 0.5 } as const;

/** Words of at least this length also match with a typing error or as a prefix. */
const LONG = 4;

/** Longer queries are cut off: more words slow the search down without improving it. */
const MAX_CHARACTERS = 300;

const isLong = (word: string) => !isUnspaced(word) && word.length >= LONG;

/** Synonyms: what staff may type, in lower case and normal width, and the word that the texts use. */
export type Synonyms = Readonly<Record<string, string>>;

/** The search rules of all languages together. */
export interface SearchWords {
  readonly synonyms?: Synonyms;
  /** Words that do not help to identify a step. An entry may contain several. */
  readonly stopWords?: readonly string[];
}

/** Appends the meanings of the synonyms that a text contains. */
function withSynonyms(text: string, synonyms: readonly (readonly [string, string])[]): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return [text, ...synonyms.filter(([typed]) => plain.includes(typed)).map(([, meant]) => meant)].join('\n');
}

/** Returns the ids of the steps that match the typed words, the best first. */
export type SearchSteps<Id extends string = string> = (typed: string) => readonly Id[];

/**
 * Returns a search over steps. The typed words may be in any language and order; longer ones may have a typing error or
 * be incomplete.
 *
 * @example
 * const search = searchIn([{ id: 'a', heard: 'new phone', title: '', answers: '', rest: '' },
 *   { id: 'b', heard: '機種変更した', title: '', answers: '', rest: '' }]);
 * search('i have a new fone') // => ['a']
 * search('機種変更') // => ['b']
 * search('') // => []
 * const safari = [{ id: 'a', heard: 'is it Safari', title: '', answers: '', rest: '' }];
 * searchIn(safari, { synonyms: { サファリ: 'Safari' } })('サファリ') // => ['a']
 * searchIn(safari, { stopWords: ['is it'] })('it is') // => []
 */
export function searchIn<Id extends string>(
  documents: readonly StepDocument<Id>[],
  { synonyms = {}, stopWords = [] }: SearchWords = {},
): SearchSteps<Id> {
  const dropped = new Set(stopWords.flatMap(wordsOf).map(({ word }) => word));
  /** Returns the words of a text without the stop words. */
  const tokens = (text: string): string[] =>
    wordsOf(text)
      .map(({ word }) => word)
      .filter((word) => !dropped.has(word));
  const index = new MiniSearch<StepDocument<Id>>({
    fields: Object.keys(BOOST),
    tokenize: tokens,
    processTerm: (term) => term,
  });
  index.addAll(documents);
  const said = Object.entries(synonyms);
  return (typed) =>
    index
      .search(withSynonyms(typed.slice(0, MAX_CHARACTERS), said), {
        // A repeated word does not count twice.
        tokenize: (text) => [...new Set(tokens(text))],
        boost: BOOST,
        prefix: isLong,
        fuzzy: (word) => (isLong(word) ? 0.25 : false),
        weights: { fuzzy: 0.4, prefix: 0.6 },
      })
      .map(({ id }): Id => id);
}
