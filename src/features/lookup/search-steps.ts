import MiniSearch from 'minisearch';
import { wordsOf } from '../../validators/text/words.ts';
import type { StepDocument } from './step-documents.ts';

/** How much more a word counts where a step is told by it than in the rest of its texts. */
const BOOST = { heard: 3, title: 2.5, answers: 1.2, rest: 0.5 } as const;

/** From this length on a word may be written with a slip, or may still be at its beginning. */
const LONG = 4;

/** More than anybody says before they are asked; further words take time and tell no more. */
const MOST_CHARACTERS = 300;

/** A word in Latin letters or digits; anything else is a pair of Japanese characters. */
const LATIN = /^[\p{Script=Latin}\p{Nd}]/u;

const isLong = (word: string) => LATIN.test(word) && word.length >= LONG;

/** English words that say nothing of what is wrong. */
const SAID_OF_ANYTHING = new Set(
  (
    'a an and any anymore are as at be but by can cant do does doesn dont for from get got has have how i if im in is isn it its ive just ' +
    'll me my need not of on one or our re says so still that the then there they this to up ve was we what when where which will with you your'
  ).split(' '),
);

/** The words of a text as they are looked up. */
function tokens(text: string): string[] {
  return wordsOf(text)
    .map(({ word }) => word)
    .filter((word) => !SAID_OF_ANYTHING.has(word));
}

/** Words for each other: what somebody may type, in small letters of normal width, and how the texts say it. */
export type Synonyms = Readonly<Record<string, string>>;

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
 * searchIn([{ id: 'a', heard: 'Safari', title: '', answers: '', rest: '' }], { サファリ: 'Safari' })('サファリ') // => ['a']
 */
export function searchIn<Id extends string>(
  documents: readonly StepDocument<Id>[],
  synonyms: Synonyms = {},
): SearchSteps<Id> {
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
