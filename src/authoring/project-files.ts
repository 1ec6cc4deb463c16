import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackLanguage } from '../../locales/language-rules.ts';
import { branches } from '../tree/branches.ts';
import { sketches } from '../tree/sketches.ts';
import { documents, statements } from '../tree/sources.ts';
import { tree } from '../tree/tree.ts';
import type { Published } from '../tree/types.ts';
import type { Written } from './all-problems.ts';
import type { TranslationFiles } from './confirmed/confirmation-problems.ts';
import { confirmedFile, GLOSSARY, textFile } from './file-names.ts';
import type { WrittenLanguage } from './language-texts.ts';
import { parseJson } from './parse-json.ts';
import type { SketchFile, TextFile } from './text-problems.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Reads a file of the project, by its path from the root. `undefined` if it does not exist. */
export function readProjectFile(file: string): string | undefined {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Writes a file of the project, by its path from the root. */
export function writeProjectFile(file: string, text: string): void {
  writeFileSync(join(ROOT, file), text);
}

/** Returns the codes of the languages that have a folder in `locales/`, sorted. */
export function languageCodes(): string[] {
  return readdirSync(join(ROOT, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Returns everything that authors have written for this guide, with the given record of released steps. */
export function readWritten(published: Published): Written {
  const citable = {
    sources: [...Object.keys(documents), ...Object.keys(statements)],
    sketches: Object.keys(sketches),
  };
  const texts = textFilesOf(Object.keys(branches));
  const glossary = readProjectFile(GLOSSARY);
  return {
    tree,
    citable,
    published,
    texts,
    sketchTexts: sketchFiles(),
    translations: translationFiles(),
    languages: writtenLanguages(),
    ...(glossary !== undefined && { glossary }),
  };
}

/** Reads all JSON files of every language. */
export function writtenLanguages(): WrittenLanguage[] {
  return languageCodes().map((language) => {
    const folder = `locales/${language}`;
    const names = globSync('**/*.json', { cwd: join(ROOT, folder) }).toSorted();
    const files = names.map((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      return { file, json: readProjectFile(file) ?? '' };
    });
    const rules = parseJson(readProjectFile(`${folder}/language.json`) ?? '');
    return { language, rules: rules.ok ? (rules.value as WrittenLanguage['rules']) : {}, files };
  });
}

/** Reads the text files of the branches in every language, for the guide and for the desk. */
function textFilesOf(branches: readonly string[]): TextFile[] {
  return languageCodes().flatMap((language) =>
    (['guide', 'desk'] as const).flatMap((of) =>
      branches.map((branch): TextFile => {
        const file = textFile(language, branch, of);
        const json = readProjectFile(file);
        return { file, language, branch, isDesk: of === 'desk', ...(json !== undefined && { json }) };
      }),
    ),
  );
}

/** Reads each language's file with the descriptions of the sketches. */
function sketchFiles(): SketchFile[] {
  return languageCodes().map((language): SketchFile => {
    const file = `locales/${language}/sketches.json`;
    const json = readProjectFile(file);
    return { file, ...(json !== undefined && { json }) };
  });
}

/** JSON files of a language that are no translations: words on screens, rules, search words, and the record itself. */
const NOT_TRANSLATED = ['labels.json', 'language.json', 'desk/synonyms.json', 'confirmed.json'];

/** Returns the names of a language's text files: `address.json`, `desk/address.json`. */
function textNames(language: string): string[] {
  return ['', 'desk/'].flatMap((folder) => {
    const path = join(ROOT, 'locales', language, folder);
    const files = existsSync(path) ? readdirSync(path) : [];
    return files
      .map((file) => `${folder}${file}`)
      .filter((name) => name.endsWith('.json') && !NOT_TRANSLATED.includes(name))
      .toSorted();
  });
}

/** Reads the text files of every language except English, each beside the English one, and what was confirmed. */
export function translationFiles(): TranslationFiles[] {
  const others = languageCodes().filter((code) => code !== fallbackLanguage);
  return others.map((language): TranslationFiles => {
    const files = textNames(language).flatMap((name) => {
      const own = readProjectFile(`locales/${language}/${name}`);
      const english = readProjectFile(`locales/${fallbackLanguage}/${name}`);
      return own === undefined || english === undefined ? [] : [{ name, english, own }];
    });
    const confirmed = readProjectFile(confirmedFile(language));
    return { language, files, ...(confirmed !== undefined && { confirmed }) };
  });
}
