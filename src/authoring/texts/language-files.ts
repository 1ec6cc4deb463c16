import { LOOKUP_FILES, textFile } from '../file-names.ts';
import { isObject, parseJson } from '../parse-json.ts';
import type { SketchFile, TextFile } from './text-problems.ts';

/** A JSON file of a language. */
export interface LanguageFile {
  /** The path from the root of the project: `locales/en/desk/desk.json`. */
  readonly file: string;
  readonly json: string;
}

/** A language with all JSON files in its folder: first those of the pages, then those of the desk and of the search. */
export interface WrittenLanguage {
  readonly language: string;
  /**
   * The content of its `language.json`, in which rules may be missing or wrong. `npm run locales:index` reports them, so
   * checks that need them skip the language.
   */
  readonly rules: Readonly<Record<string, unknown>>;
  readonly files: readonly LanguageFile[];
}

/**
 * Returns the rules of a language from the content of its `language.json`: no rules if it is not a JSON object.
 *
 * @example
 * readRules('{ "spaces": true }') // => { spaces: true }
 * readRules('null') // => {}
 */
export function readRules(json: string): WrittenLanguage['rules'] {
  const parsed = parseJson(json);
  return parsed.ok && isObject(parsed.value) ? parsed.value : {};
}

/** What a JSON file of a language holds. */
type Content = 'texts' | 'labels' | 'sightings' | 'rules' | 'lookup' | 'names' | 'record';

/**
 * The files of a language that hold anything other than texts. Texts are what this project has written for readers and
 * staff: they follow the glossary, and in every language they say the same as in English.
 */
const OTHER_CONTENT: ReadonlyMap<string, Exclude<Content, 'texts'>> = new Map([
  // Words of other products, copied from their screens.
  ['labels.json', 'labels'],
  // Facts about the language. It also has two texts, the name and the purpose of the guide: they follow the glossary, but
  // each language words them in its own way.
  ['language.json', 'rules'],
  // Words that people type and say, also those that the glossary forbids. Every language has its own.
  ...LOOKUP_FILES.map((name): [string, 'lookup'] => [`lookup/${name}`, 'lookup']),
  // Names of countries that people type besides those that browsers know. Every language has its own.
  ['countries.json', 'names'],
  // Hashes, which `npm run texts:confirm` writes.
  ['confirmed.json', 'record'],
  // Where and when each label was seen on a screen of this language.
  ['labels-seen.json', 'sightings'],
]);

/**
 * Returns what a file of a language holds, by its path in the language's folder.
 *
 * @example
 * contentOf('desk/desk.json') // => 'texts'
 * contentOf('labels.json') // => 'labels'
 */
export function contentOf(name: string): Content {
  return OTHER_CONTENT.get(name) ?? 'texts';
}

/** The path of a language's file: its folder, and its name in the folder. */
const IN_FOLDER = /^locales\/[^/]+\/(.+)$/;

/**
 * Returns the path of a file in its language's folder, by which it is found in another language.
 *
 * @example
 * nameInFolder('locales/ja/desk/address.json') // => 'desk/address.json'
 */
export function nameInFolder(file: string): string {
  return IN_FOLDER.exec(file)?.[1] ?? file;
}

/**
 * Returns the content of a language's file by its keys; empty if the language lacks the file or it is not a JSON object.
 *
 * @example
 * const files = [{ file: 'locales/en/labels.json', json: '{ "next": "Next" }' }];
 * contentOfFile({ language: 'en', rules: {}, files }, 'labels.json') // => { next: 'Next' }
 * contentOfFile({ language: 'en', rules: {}, files }, 'ui.json') // => {}
 */
export function contentOfFile(
  { language, files }: WrittenLanguage,
  name: string,
): Readonly<Record<string, unknown>> {
  const parsed = parseJson(files.find(({ file }) => file === `locales/${language}/${name}`)?.json ?? '');
  return parsed.ok && isObject(parsed.value) ? parsed.value : {};
}

/** Returns the JSON of a file as a property, or no property if the language lacks the file. */
function jsonOf({ files }: WrittenLanguage, file: string): { readonly json?: string } {
  const found = files.find((each) => each.file === file);
  return found === undefined ? {} : { json: found.json };
}

/**
 * Returns the text files of the branches in every language, for the guide and for the desk. A file that does not exist
 * has no `json`.
 *
 * @example
 * const files = [{ file: 'locales/en/desk/a.json', json: '{}' }];
 * textFilesOf(['a'], [{ language: 'en', rules: {}, files }]) // => [
 * //   { file: 'locales/en/a.json', language: 'en', branch: 'a', isDesk: false },
 * //   { file: 'locales/en/desk/a.json', language: 'en', branch: 'a', isDesk: true, json: '{}' }]
 */
export function textFilesOf(branches: readonly string[], languages: readonly WrittenLanguage[]): TextFile[] {
  return languages.flatMap((each) =>
    (['guide', 'desk'] as const).flatMap((of) =>
      branches.map((branch): TextFile => {
        const { language } = each;
        const file = textFile(language, branch, of);
        return { file, language, branch, isDesk: of === 'desk', ...jsonOf(each, file) };
      }),
    ),
  );
}

/**
 * Returns each language's file with the descriptions of the sketches. A file that does not exist has no `json`.
 *
 * @example
 * sketchFilesOf([{ language: 'en', rules: {}, files: [] }]) // => [{ file: 'locales/en/sketches.json' }]
 */
export function sketchFilesOf(languages: readonly WrittenLanguage[]): SketchFile[] {
  return languages.map((each) => {
    const file = `locales/${each.language}/sketches.json`;
    return { file, ...jsonOf(each, file) };
  });
}
