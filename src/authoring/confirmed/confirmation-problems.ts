import { fallbackLanguage } from '../../../locales/language-rules.ts';
import { confirmedFile } from '../file-names.ts';
import { parseJson } from '../parse-json.ts';
import type { Problem, ProblemOf } from '../problem.ts';
import { keyInPart, partOf } from '../text-keys.ts';
import {
  type Confirmed,
  leftOverEntries,
  stepOf,
  type TextPlace,
  type TextsInBoth,
  type Translation,
  unconfirmedTexts,
} from './confirmed-texts.ts';

/** The text files of a language beside the English ones, as they were read. */
export interface TranslationFiles {
  readonly language: string;
  /** The files that both languages have. `name` is the path in the folder of a language: `desk/address.json`. */
  readonly files: readonly { readonly name: string; readonly english: string; readonly own: string }[];
  /** The content of the language's `confirmed.json`; absent if the file does not exist. */
  readonly confirmed?: string;
}

type ParsedTranslation =
  | { readonly ok: true; readonly translation: Translation }
  | { readonly ok: false; readonly problems: readonly ProblemOf<'not-json'>[] };

/**
 * Parses the files of a language. Returns a problem for each file that is not JSON.
 *
 * @example
 * const files = [{ name: 'a.json', english: '{ "a": { "title": "Who?" } }', own: '{}' }];
 * parseTranslation({ language: 'fr', files }) // => { ok: true, translation: {
 * //   language: 'fr', files: [{ name: 'a.json', english: { a: { title: 'Who?' } }, own: {} }], confirmed: {} } }
 * parseTranslation({ language: 'fr', files, confirmed: '{' }).problems[0].file // => 'locales/fr/confirmed.json'
 */
export function parseTranslation({ language, files, confirmed = '{}' }: TranslationFiles): ParsedTranslation {
  const problems: ProblemOf<'not-json'>[] = [];
  const parse = (file: string, json: string): unknown => {
    const parsed = parseJson(json);
    if (parsed.ok) return parsed.value;
    problems.push({ problem: 'not-json', file, reason: parsed.reason });
    return undefined;
  };
  const translation: Translation = {
    language,
    files: files.map(
      ({ name, english, own }): TextsInBoth => ({
        name,
        english: parse(`locales/${fallbackLanguage}/${name}`, english),
        own: parse(`locales/${language}/${name}`, own),
      }),
    ),
    confirmed: readConfirmed(parse(confirmedFile(language), confirmed)),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, translation };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the entries of a record. Leaves out everything of another form, so its texts have to be confirmed again. */
function readConfirmed(record: unknown): Confirmed {
  if (!isObject(record)) return {};
  const files = Object.entries(record).map(([name, entries]): [string, Record<string, string>] => [
    name,
    Object.fromEntries(
      Object.entries(isObject(entries) ? entries : {}).flatMap(([key, entry]) =>
        typeof entry === 'string' ? [[key, entry]] : [],
      ),
    ),
  ]);
  return Object.fromEntries(files);
}

/**
 * Returns the problems of the texts that were not compared with the English ones since either changed: one for each
 * step of a file, or one for a file that was never confirmed.
 *
 * @example
 * const files = [{ name: 'a.json', english: '{ "a": { "title": "Who?" } }', own: '{ "a": { "title": "Qui ?" } }' }];
 * const confirmed = '{ "a.json": { "a › title": "94wOijkA changed" } }';
 * confirmationProblems([{ language: 'fr', files }]) // => [{ problem: 'file-not-confirmed', language: 'fr', name: 'a.json' }]
 * confirmationProblems([{ language: 'fr', files, confirmed }]) // => [
 * //   { problem: 'not-confirmed', language: 'fr', name: 'a.json', step: 'a', texts: [{ key: 'title', change: 'own' }] }]
 */
export function confirmationProblems(languages: readonly TranslationFiles[]): Problem[] {
  return languages.flatMap((files): Problem[] => {
    const parsed = parseTranslation(files);
    if (!parsed.ok) return [...parsed.problems];
    const { translation } = parsed;
    return [...notConfirmed(translation), ...leftOver(translation)];
  });
}

/** Groups texts by their file and, in it, by step or top-level key. */
function byPart<Text extends TextPlace>(
  texts: readonly Text[],
): { readonly name: string; readonly step?: string; readonly texts: readonly Text[] }[] {
  const files = [...Map.groupBy(texts, ({ name }) => name)];
  return files.flatMap(([name, ofFile]) =>
    [...Map.groupBy(ofFile, ({ key }) => partOf(key))].map(([part, ofPart]) => {
      const step = stepOf({ name, key: part });
      return { name, ...(step !== undefined && { step }), texts: ofPart };
    }),
  );
}

/** Returns the key of a text in a sentence that names the step, if the text belongs to one. */
const keyOf = (place: TextPlace): string => (stepOf(place) === undefined ? place.key : keyInPart(place.key));

function notConfirmed(translation: Translation): Problem[] {
  const { language, confirmed } = translation;
  const texts = unconfirmedTexts(translation);
  const isKnown = ({ name }: TextPlace): boolean => Object.hasOwn(confirmed, name);
  const newFiles = new Set(texts.filter((text) => !isKnown(text)).map(({ name }) => name));
  return [
    ...[...newFiles].map((name): Problem => ({ problem: 'file-not-confirmed', language, name })),
    ...byPart(texts.filter(isKnown)).map(
      (part): Problem => ({
        problem: 'not-confirmed',
        language,
        ...part,
        texts: part.texts.map((text) => ({ key: keyOf(text), change: text.change })),
      }),
    ),
  ];
}

function leftOver(translation: Translation): Problem[] {
  const { language } = translation;
  return byPart(leftOverEntries(translation)).map(
    ({ texts, ...part }): Problem => ({
      problem: 'left-over-confirmation',
      language,
      ...part,
      keys: texts.map(keyOf),
    }),
  );
}
