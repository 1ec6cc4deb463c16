import { createHash } from 'node:crypto';
import { branchOf } from '../../flow/id-conventions.ts';
import { leavesOf } from '../json-leaves.ts';
import type { Change } from '../problem.ts';
import { partOf, textKey } from '../texts/text-keys.ts';
import { isUnwritten } from '../texts/text-problems.ts';
import { requiredKeys } from './required-keys.ts';

/** A string, or the lines of a list, which are confirmed together. */
export type Wording = string | readonly string[];

/** A file of texts in English and in another language, parsed. */
export interface TextsInBoth {
  /** The path in the folder of a language: `desk/address.json`. */
  readonly name: string;
  readonly english: unknown;
  /** `undefined` if the language lacks the file. */
  readonly own: unknown;
}

/**
 * What was confirmed in a language: by file and key, such as `address/check › title`, the hash of the English text, a
 * space, and the hash of the language's own text.
 */
export type Confirmed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The texts of a language beside the English ones, and what was confirmed of them. */
export interface Translation {
  readonly language: string;
  readonly files: readonly TextsInBoth[];
  readonly confirmed: Confirmed;
}

/** The place of a text: its file, and its key there. */
export interface TextPlace {
  readonly name: string;
  readonly key: string;
}

/** A text that has to be compared with the English one. */
export interface Unconfirmed extends TextPlace {
  readonly change: Change;
  readonly english: Wording;
  readonly own: Wording;
}

/** Long enough that two texts of a file practically never have the same hash (48 bits), and short enough for a line. */
const HASH_LENGTH = 8;

/** The end of the name of a text file. */
const JSON_ENDING = /[.]json$/;

const hashOf = (wording: Wording): string =>
  createHash('sha256').update(JSON.stringify(wording)).digest('base64url').slice(0, HASH_LENGTH);

const entryOf = ({ english, own }: Pick<Unconfirmed, 'english' | 'own'>): string =>
  `${hashOf(english)} ${hashOf(own)}`;

/**
 * Returns the step that a text belongs to. `undefined` if its file has no steps.
 *
 * @example
 * stepOfText({ name: 'desk/address.json', key: 'address/check › ask' }) // => 'address/check'
 * stepOfText({ name: 'ui.json', key: 'nav › label' }) // => undefined
 */
export function stepOfText({ name, key }: TextPlace): string | undefined {
  const step = partOf(key);
  return branchOf(step) === name.replace(JSON_ENDING, '').split('/').at(-1) ? step : undefined;
}

/** A list of strings is one text. */
const isWording = (value: unknown): value is Wording =>
  [value].flat().every((line) => typeof line === 'string');

/** Returns all texts in a parsed file, by their keys. */
const wordingsIn = (value: unknown): [key: string, wording: Wording][] =>
  leavesOf(value, isWording).map(([path, wording]) => [textKey(path), wording]);

const isPlaceholder = (wording: Wording): boolean => [wording].flat().some(isUnwritten);

/** Returns the texts of a language, each with the English one. Without those that are missing in one of the two. */
function pairsIn({ language, files }: Translation): (TextPlace & Pick<Unconfirmed, 'english' | 'own'>)[] {
  return files.flatMap(({ name, english, own }) => {
    const models = requiredKeys(language, new Map(wordingsIn(english)));
    return wordingsIn(own).flatMap(([key, wording]) => {
      const model = models.get(key);
      return model === undefined ? [] : [{ name, key, english: model, own: wording }];
    });
  });
}

function changeOf(entry: string | undefined, pair: Pick<Unconfirmed, 'english' | 'own'>): Change | undefined {
  if (entry === entryOf(pair)) return undefined;
  const [english, own] = entry?.split(' ') ?? [];
  if (english === undefined || own === undefined) return 'new';
  if (english === hashOf(pair.english)) return 'own';
  return own === hashOf(pair.own) ? 'english' : 'both';
}

/** Returns the entry of a text. A key such as `constructor` may be that of a text, so inherited properties do not count. */
function entryAt(confirmed: Confirmed, { name, key }: TextPlace): string | undefined {
  const entries = Object.hasOwn(confirmed, name) ? confirmed[name] : undefined;
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/**
 * Returns the texts of a language that were not confirmed, or that changed since then in it or in English. Texts that
 * are missing or still a placeholder are left out, because other rules report them.
 *
 * @example
 * const files = [{ name: 'a.json', english: { a: { title: 'Who?', lead: 'Pick one.' } }, own: { a: { title: 'Qui ?', lead: 'TODO: …' } } }];
 * unconfirmedTexts({ language: 'fr', files, confirmed: {} }) // => [
 * //   { name: 'a.json', key: 'a › title', english: 'Who?', own: 'Qui ?', change: 'new' }]
 * const confirmed = { 'a.json': { 'a › title': '94wOijkA yxk3cfSG' } };
 * unconfirmedTexts({ language: 'fr', files, confirmed }) // => []
 */
export function unconfirmedTexts(translation: Translation): Unconfirmed[] {
  return pairsIn(translation).flatMap((pair) => {
    if (isPlaceholder(pair.english) || isPlaceholder(pair.own)) return [];
    const change = changeOf(entryAt(translation.confirmed, pair), pair);
    return change === undefined ? [] : [{ ...pair, change }];
  });
}

/**
 * Returns the places that have an entry among the confirmed texts, but no text any more. A file that English has and the
 * language lacks is left out, because `missingFileProblems` reports it, and its texts may come back.
 *
 * @example
 * const files = [{ name: 'a.json', english: { a: { title: 'Who?' } }, own: { a: { title: 'Qui ?' } } }];
 * const confirmed = { 'a.json': { 'a › title': 'x y', 'a › lead': 'x y' } };
 * leftOverEntries({ language: 'fr', files, confirmed }) // => [{ name: 'a.json', key: 'a › lead' }]
 */
export function leftOverEntries(translation: Translation): TextPlace[] {
  const pairs = Map.groupBy(pairsIn(translation), ({ name }) => name);
  const missing = new Set(translation.files.filter(({ own }) => own === undefined).map(({ name }) => name));
  return Object.entries(translation.confirmed).flatMap(([name, entries]) => {
    if (missing.has(name)) return [];
    const keys = new Set(pairs.get(name)?.map(({ key }) => key));
    return Object.keys(entries)
      .filter((key) => !keys.has(key))
      .map((key) => ({ name, key }));
  });
}

const inOrder = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].toSorted(([one], [other]) => (one < other ? -1 : 1)));

/**
 * Returns what is confirmed after the given texts were compared, without the left-over entries, and sorted so that
 * two authors rarely change the same line.
 *
 * @example
 * const text = { name: 'a.json', key: 'a › title', english: 'Who?', own: 'Qui ?' };
 * withConfirmed({ 'b.json': { 'b › lead': 'x y', b: 'x y' } }, [text], [{ name: 'b.json', key: 'b' }]) // => {
 * //   'a.json': { 'a › title': '94wOijkA yxk3cfSG' }, 'b.json': { 'b › lead': 'x y' } }
 */
export function withConfirmed(
  confirmed: Confirmed,
  texts: readonly (TextPlace & Pick<Unconfirmed, 'english' | 'own'>)[],
  leftOver: readonly TextPlace[] = [],
): Confirmed {
  const files = new Map(
    Object.entries(confirmed).map(([name, entries]) => [name, new Map(Object.entries(entries))]),
  );
  for (const { name, key } of leftOver) files.get(name)?.delete(key);
  for (const text of texts) {
    const entries = files.get(text.name) ?? new Map<string, string>();
    files.set(text.name, entries.set(text.key, entryOf(text)));
  }
  return inOrder(
    [...files]
      .filter(([, entries]) => entries.size > 0)
      .map(([name, entries]) => [name, inOrder(entries)] as const),
  );
}
