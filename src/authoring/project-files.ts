import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { branches } from '../tree/branches.ts';
import { labelScreens } from '../tree/label-screens.ts';
import { screenDocuments } from '../tree/screen-documents.ts';
import { sketches } from '../tree/sketches.ts';
import { documents, statements } from '../tree/sources.ts';
import { tree } from '../tree/tree.ts';
import type { Published } from '../tree/types.ts';
import type { Written } from './all-problems.ts';
import { GLOSSARY } from './file-names.ts';
import { readRules, type WrittenLanguage } from './texts/language-files.ts';

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
    documents: { ...documents, ...screenDocuments },
    labels: labelScreens,
  };
  const glossary = readProjectFile(GLOSSARY);
  return {
    tree,
    branches: Object.keys(branches),
    citable,
    published,
    languages: writtenLanguages(),
    ...(glossary !== undefined && { glossary }),
  };
}

/** Reads all JSON files of every language. */
export function writtenLanguages(): WrittenLanguage[] {
  return languageCodes().map((language) => {
    const folder = `locales/${language}`;
    const names = ['*.json', '*/*.json'].flatMap((files) =>
      globSync(files, { cwd: join(ROOT, folder) }).toSorted(),
    );
    const files = names.map((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      return { file, json: readProjectFile(file) ?? '' };
    });
    const rules = files.find(({ file }) => file === `${folder}/language.json`)?.json ?? '{}';
    return { language, rules: readRules(rules), files };
  });
}
