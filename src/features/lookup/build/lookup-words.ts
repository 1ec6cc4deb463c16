import type { Tree } from '../../../tree/types.ts';
import type { KnownMessage } from '../../../validators/message.ts';
import type { Terms } from '../own-words/lookup-index.ts';
import type { SpokenCharacters } from '../read-spoken-code.ts';
import type { SearchedWords } from './build-index.ts';
import { type SearchedTexts, searchedSteps } from './searched-steps.ts';

/** What people type and say in one language. */
export interface LookupTexts extends SearchedTexts {
  readonly terms: Terms;
  readonly spoken: SpokenCharacters;
  readonly stopWords: readonly string[];
}

/** The words of a guide to search, and how its codes are read out. */
export interface LookupWords {
  readonly searched: SearchedWords;
  readonly spoken: SpokenCharacters;
}

/** The key of phrases that are about other services and other matters, beside the ids of steps. */
export const NOT_OURS = 'not-ours';

/** Returns how characters are read out in any of the languages. */
function combineSpoken(languages: readonly SpokenCharacters[]): SpokenCharacters {
  const characters = new Map<string, string[]>();
  for (const [character, names] of languages.flatMap((each) => Object.entries(each.characters))) {
    characters.set(character, [...(characters.get(character) ?? []), ...names]);
  }
  return {
    characters: Object.fromEntries(characters),
    announced: languages.flatMap(({ announced }) => announced),
  };
}

/**
 * Returns the words to search: each step's texts, what people say there in each language, and the messages that lead to
 * it, since people repeat them in their own words.
 *
 * @example
 * const english = { steps: { a: { title: 'Blue', lead: '' } }, deskSteps: { a: { heard: [] } }, label: (id) => id,
 *   ownWords: { a: ['it is blue'], 'not-ours': ['bank'] }, terms: {}, spoken: { characters: { A: ['alpha'] }, announced: [] }, stopWords: [] };
 * const message = { id: 'm', step: 'a', codes: [], wordings: { en: ['Too blue.'] } };
 * const { searched, spoken } = lookupWords({ start: 'a', steps: { a: { kind: 'outcome' } } }, [message], [english, english]);
 * searched.steps[0].phrases // => ['it is blue', 'it is blue', 'Too blue.']
 * searched.notOurs // => ['bank', 'bank']
 * spoken.characters // => { A: ['alpha', 'alpha'] }
 */
export function lookupWords(
  tree: Tree,
  messages: readonly KnownMessage[],
  languages: readonly LookupTexts[],
): LookupWords {
  return {
    searched: {
      steps: searchedSteps(tree, languages).map((step) => ({
        ...step,
        phrases: [
          ...step.phrases,
          ...messages
            .filter((message) => message.step === step.id)
            .flatMap(({ wordings }) => Object.values(wordings).flat()),
        ],
      })),
      notOurs: languages.flatMap(({ ownWords }) => ownWords[NOT_OURS] ?? []),
      terms: languages.map(({ terms }) => terms),
      stopWords: languages.flatMap(({ stopWords }) => stopWords),
    },
    spoken: combineSpoken(languages.map(({ spoken }) => spoken)),
  };
}
