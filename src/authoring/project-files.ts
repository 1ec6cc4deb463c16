import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { branches } from '../tree/branches.ts';
import { sketches } from '../tree/sketches.ts';
import { documents, statements } from '../tree/sources.ts';
import { tree } from '../tree/tree.ts';
import type { Published } from '../tree/types.ts';
import type { Written } from './all-problems.ts';
import { textFile } from './file-names.ts';
import type { SketchFile, TextFile } from './text-problems.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A file of the project, by its path from the root; `undefined` when it is not there. */
export function readProjectFile(file: string): string | undefined {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Writes a file of the project, by its path from the root. */
export function writeProjectFile(file: string, text: string): void {
  writeFileSync(join(ROOT, file), text);
}

/** The languages that have a folder of texts, in the order of their codes. */
export function languageCodes(): string[] {
  return readdirSync(join(ROOT, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** All that the authors of this guide have written, with a record of what was released. */
export function writtenWith(published: Published): Written {
  const citable = {
    sources: [...Object.keys(documents), ...Object.keys(statements)],
    sketches: Object.keys(sketches),
  };
  const texts = textFilesOf(Object.keys(branches));
  return { tree, citable, published, texts, sketchTexts: sketchFiles() };
}

/** The files with the texts of some branches: in each language, those of the guide and those of the desk. */
function textFilesOf(branches: readonly string[]): TextFile[] {
  return languageCodes().flatMap((language) =>
    (['guide', 'desk'] as const).flatMap((of) =>
      branches.map((branch): TextFile => {
        const file = textFile(language, branch, of);
        const json = readProjectFile(file);
        return { file, branch, isDesk: of === 'desk', ...(json !== undefined && { json }) };
      }),
    ),
  );
}

/** The files in which each language says what the drawings show. */
function sketchFiles(): SketchFile[] {
  return languageCodes().map((language): SketchFile => {
    const file = `locales/${language}/sketches.json`;
    const json = readProjectFile(file);
    return { file, ...(json !== undefined && { json }) };
  });
}
