import { CODE_ALPHABET } from '../../url/codes.ts';
import { isObject } from '../parse-json.ts';
import type { Problem } from '../problem.ts';
import type { WrittenLanguage } from '../texts/language-files.ts';
import { type Remedies, readLists, readLookup } from './lookup-values.ts';

const SHAPE =
  'Write an object with the words before a code (`announced`) and how each character is read out (`characters`).';

const ANNOUNCED: Remedies = {
  lists: SHAPE,
  list: 'List the words that people say before a code ([] if there are none).',
  entry: 'Write a word that people say before a code, or remove it.',
};

const CHARACTERS: Remedies = {
  lists: 'Write an object with a list for each character of the codes.',
  list: 'List how people read the character out ([] if only as itself).',
  entry: 'Write how people read the character out, or remove it.',
};

const CHARACTER_LIST: readonly string[] = [...CODE_ALPHABET];

/**
 * Returns the problems of how the characters of codes are read out: every language lists exactly the characters that
 * codes have.
 *
 * @example
 * const json = '{ "announced": ["code"], "characters": { "A": ["alpha"], "B": ["bravo"] } }';
 * const files = [{ file: 'locales/en/lookup/spoken.json', json }];
 * const problems = spokenCharacterProblems([{ language: 'en', rules: {}, files }]);
 * problems.length // => 17
 * problems[0] // => { problem: 'unknown-spoken-character', file: 'locales/en/lookup/spoken.json', character: 'B' }
 */
export function spokenCharacterProblems(languages: readonly WrittenLanguage[]): Problem[] {
  return languages.flatMap((language): Problem[] => {
    const read = readLookup(language, 'spoken.json');
    if (!read.ok) return [read.problem];
    const { file, value } = read;
    const wrongShape: Problem = { problem: 'wrong-lookup-value', file, key: '', remedy: SHAPE };
    if (!isObject(value)) return [wrongShape];
    const { announced, characters, ...others } = value;
    const ofWords = readLists({ announced }, { file, path: [], remedies: ANNOUNCED });
    const named = readLists(characters, { file, path: ['characters'], remedies: CHARACTERS });
    const known = [...named.lists.keys()];
    return [
      ...Object.keys(others).map(
        (key): Problem => ({
          problem: 'wrong-lookup-value',
          file,
          key,
          remedy: 'Remove it, or correct its name.',
        }),
      ),
      ...ofWords.problems,
      ...named.problems,
      ...known
        .filter((character) => !CHARACTER_LIST.includes(character))
        .map((character): Problem => ({ problem: 'unknown-spoken-character', file, character })),
      ...(isObject(characters) ? CHARACTER_LIST : [])
        .filter((character) => !known.includes(character))
        .map((character): Problem => ({ problem: 'no-spoken-character', file, character })),
    ];
  });
}
