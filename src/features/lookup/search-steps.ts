import MiniSearch from 'minisearch';
import { isUnspaced, wordsOf } from '../../validators/text/words.ts';
import type { StepDocument } from './step-documents.ts';

/** How much more a word counts where a step is told by it than in the rest of its texts. */
const BOOST = { heard: 3, title: 2.5, answers: 1.2, rest: 0.5 } as const;

/** From this length on a word may be written with a slip, or may still be at its beginning. */
const LONG = 4;

/** More than anybody says before they are asked; further words take time and tell no more. */
const MOST_CHARACTERS = 300;

const isLong = (word: string) => !isUnspaced(word) && word.length >= LONG;

/** Words for each other: what somebody may type, in small letters of normal width, and how the texts say it. */
export type Synonyms = Readonly<Record<string, string>>;

/** What the languages say of their words, all languages together. */
export interface SearchWords {
  readonly synonyms?: Synonyms;
  /** Words that say nothing of what is wrong; an entry may hold several. */
  readonly stopWords?: readonly string[];
}

/** A text with, behind it, how the texts say what it says otherwise. */
function withSynonyms(text: string, synonyms: readonly (readonly [string, string])[]): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return [text, ...synonyms.filter(([typed]) => plain.includes(typed)).map(([, meant]) => meant)].join('\n');
}

/** The ids of steps in which words are found, the likeliest first. */
export type SearchSteps<Id extends string = string> = (typed: string) => readonly Id[];

/**
 * Makes a search over steps: words in any language, in any order, some of them with a slip or still at their beginning.
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
  /** The words of a text as they are looked up. */
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
      .search(withSynonyms(typed.slice(0, MOST_CHARACTERS), said), {
        // A word that is said twice is not twice as true.
        tokenize: (text) => [...new Set(tokens(text))],
        boost: BOOST,
        prefix: isLong,
        fuzzy: (word) => (isLong(word) ? 0.25 : false),
        weights: { fuzzy: 0.4, prefix: 0.6 },
      })
      .map(({ id }): Id => id);
}
