import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageRules } from '../../../locales/language-rules.ts';
import { branches } from '../../tree/branches.ts';
import { languageCodes } from '../project-files.ts';
import { COUNTRY_NAMES_FILE, countryNamesFile, type TypedCountryNames } from './country-names-file.ts';
import type { LanguageFolder } from './language-problems.ts';
import { LANGUAGE_STYLES_FILE, languageStyles } from './language-styles.ts';
import { type LocaleFolder, localeIndex } from './locale-index.ts';
import { TYPED_WORDS_FILE, typedWordsFile } from './typed-words-file.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LOCALES = join(ROOT, 'locales');

const JSON_FILE = /^(.+)[.]json$/;

/** A file that a command writes: its path and its content. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Reads a JSON file. `undefined` if it does not exist; throws if it is not valid JSON. */
function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Reads the folder of every language, for `languageProblems`. */
export function languageFolders(): LanguageFolder[] {
  return languageCodes().map((code) => ({
    code,
    rules: readJson(join(LOCALES, code, 'language.json')),
    labels: (readJson(join(LOCALES, code, 'labels.json')) ?? {}) as Readonly<Record<string, string>>,
  }));
}

/** Reads the rules of every language, by its code. They match their type only if `languageProblems` finds nothing. */
export function languageRules(): ReadonlyMap<string, LanguageRules> {
  return new Map(languageFolders().map(({ code, rules }) => [code, rules as LanguageRules]));
}

/** Reads the names that people type for a country, of a language. */
function countryNames(code: string): TypedCountryNames {
  return (readJson(join(LOCALES, code, 'countries.json')) ?? {}) as TypedCountryNames;
}

/** Returns the index file of a language, for the guide or for the desk. Empty if the folder does not exist. */
function indexFile(language: string, rules: LanguageRules, isDesk: boolean): WrittenFile[] {
  const path = join(LOCALES, language, isDesk ? 'desk' : '');
  if (!existsSync(path)) return [];
  const files = readdirSync(path).flatMap((file) => JSON_FILE.exec(file)?.[1] ?? []);
  const folder: LocaleFolder = {
    language,
    isDesk,
    files,
    branches: Object.keys(branches),
    correlationId: rules.search.correlationId,
  };
  return [{ path: join(path, 'index.ts'), text: localeIndex(folder) }];
}

/** Returns every file that `npm run locales:index` writes, with its expected content. */
export function localeFiles(): WrittenFile[] {
  const languages = languageRules();
  return [
    ...[...languages].flatMap(([language, rules]) => [
      ...indexFile(language, rules, false),
      ...indexFile(language, rules, true),
    ]),
    { path: join(ROOT, LANGUAGE_STYLES_FILE), text: languageStyles(languages) },
    { path: join(ROOT, TYPED_WORDS_FILE), text: typedWordsFile([...languages.values()]) },
    { path: join(ROOT, COUNTRY_NAMES_FILE), text: countryNamesFile([...languages.keys()].map(countryNames)) },
  ];
}
