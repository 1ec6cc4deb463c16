import { fallbackLanguage } from '../../../locales/language-rules.ts';
import { confirmedFile, LANGUAGE_CODE } from '../file-names.ts';
import { isObject, parseJson } from '../parse-json.ts';
import type { ProblemOf } from '../problem.ts';
import { contentOf, type LanguageFile, nameInFolder, type WrittenLanguage } from '../texts/language-files.ts';
import type { Confirmed, TextsInBoth, Translation } from './confirmed-texts.ts';

type ParsedTranslation =
  | { readonly ok: true; readonly translation: Translation }
  | { readonly ok: false; readonly problems: readonly ProblemOf<'not-json'>[] };

/**
 * Returns every language except English, with each English text file beside its own one, and what was confirmed. A file
 * that English lacks is left out. A language with files that are not JSON is replaced by a problem for each of them. A
 * folder whose name is not a language code has no plural rules, so it is left out: `npm run locales:index` reports it.
 *
 * @example
 * const english = { language: 'en', rules: {}, files: [{ file: 'locales/en/a.json', json: '{ "a": "Who?" }' }] };
 * const french = { language: 'fr', rules: {}, files: [{ file: 'locales/fr/a.json', json: '{ "a": "Qui ?" }' }] };
 * translationsIn([english, french]) // => [{ ok: true, translation: {
 * //   language: 'fr', files: [{ name: 'a.json', english: { a: 'Who?' }, own: { a: 'Qui ?' } }], confirmed: {} } }]
 * const broken = { ...french, files: [{ file: 'locales/fr/confirmed.json', json: '{' }] };
 * translationsIn([english, broken])[0].problems[0].file // => 'locales/fr/confirmed.json'
 */
export function translationsIn(languages: readonly WrittenLanguage[]): ParsedTranslation[] {
  const english = languages.find(({ language }) => language === fallbackLanguage)?.files ?? [];
  return languages
    .filter(({ language }) => language !== fallbackLanguage && LANGUAGE_CODE.test(language))
    .map((language) => translationOf(language, english));
}

function translationOf(
  { language, files }: WrittenLanguage,
  englishFiles: readonly LanguageFile[],
): ParsedTranslation {
  const problems: ProblemOf<'not-json'>[] = [];
  const parse = ({ file, json }: LanguageFile): unknown => {
    const parsed = parseJson(json);
    if (parsed.ok) return parsed.value;
    problems.push({ problem: 'not-json', file, reason: parsed.reason });
    return undefined;
  };
  const ownFiles = new Map(files.map((each) => [nameInFolder(each.file), each]));
  const inBoth = englishFiles.flatMap((english): TextsInBoth[] => {
    const name = nameInFolder(english.file);
    if (contentOf(name) !== 'texts') return [];
    const own = ownFiles.get(name);
    return [{ name, english: parse(english), own: own && parse(own) }];
  });
  const record = files.find(({ file }) => file === confirmedFile(language));
  const confirmed = record === undefined ? {} : readConfirmed(parse(record));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, translation: { language, files: inBoth, confirmed } };
}

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
