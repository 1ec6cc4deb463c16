import { type LOOKUP_FILES, lookupFile } from '../file-names.ts';
import { isObject, parseJson } from '../parse-json.ts';
import type { Problem, ProblemOf } from '../problem.ts';
import type { WrittenLanguage } from '../texts/language-files.ts';
import { textKey } from '../texts/text-keys.ts';

type FileName = (typeof LOOKUP_FILES)[number];

/** The content of a file that the search is built from, or why it cannot be checked. */
export type ReadLookup =
  | { readonly ok: true; readonly file: string; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads a language's file that the search is built from.
 *
 * @example
 * readLookup({ language: 'ko', rules: {}, files: [] }, 'terms.json') // => {
 * //   ok: false, problem: { problem: 'no-lookup-file', file: 'locales/ko/lookup/terms.json' } }
 */
export function readLookup({ language, files }: WrittenLanguage, name: FileName): ReadLookup {
  const file = lookupFile(language, name);
  const json = files.find((each) => each.file === file)?.json;
  if (json === undefined) return { ok: false, problem: { problem: 'no-lookup-file', file } };
  const parsed = parseJson(json);
  return parsed.ok
    ? { ok: true, file, value: parsed.value }
    : { ok: false, problem: { problem: 'not-json', file, reason: parsed.reason } };
}

/** What to write if the lists are missing or wrong, one of them is, or one of its entries is. */
export interface Remedies {
  readonly lists: string;
  readonly list: string;
  readonly entry: string;
}

/** Lists of words, by their keys. */
export interface ReadLists {
  /** The entries that can be checked, each with its place in its list. */
  readonly lists: ReadonlyMap<string, readonly (readonly [place: number, words: string])[]>;
  /** The keys whose list, or an entry in it, is wrong. */
  readonly wrong: ReadonlySet<string>;
  readonly problems: readonly ProblemOf<'wrong-lookup-value'>[];
}

/**
 * Reads the lists of words in a part of a file. A value that is wrong is a problem, and left out.
 *
 * @example
 * const remedies = { lists: 'Write an object.', list: 'Write a list.', entry: 'Write a word.' };
 * const { lists, problems } = readLists({ a: ['x', ''], b: 'y' }, { file: 'f.json', path: [], remedies });
 * [...lists] // => [['a', [[0, 'x']]], ['b', []]]
 * problems.map(({ key, remedy }) => `${key}: ${remedy}`) // => ['a › 1: Write a word.', 'b: Write a list.']
 */
export function readLists(
  value: unknown,
  {
    file,
    path,
    remedies,
  }: { readonly file: string; readonly path: readonly string[]; readonly remedies: Remedies },
): ReadLists {
  const lists = new Map<string, (readonly [number, string])[]>();
  const wrong = new Set<string>();
  const problems: ProblemOf<'wrong-lookup-value'>[] = [];
  const report = (at: readonly string[], remedy: string) =>
    problems.push({ problem: 'wrong-lookup-value', file, key: textKey([...path, ...at]), remedy });

  if (!isObject(value)) report([], remedies.lists);
  for (const [key, list] of isObject(value) ? Object.entries(value) : []) {
    const entries: (readonly [number, string])[] = [];
    lists.set(key, entries);
    if (!Array.isArray(list)) {
      wrong.add(key);
      report([key], remedies.list);
      continue;
    }
    for (const [place, words] of list.entries()) {
      if (typeof words === 'string' && words.trim() !== '') {
        entries.push([place, words]);
        continue;
      }
      wrong.add(key);
      report([key, String(place)], remedies.entry);
    }
  }
  return { lists, wrong, problems };
}
