import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFile } from './file-names.ts';
import type { TextFile } from './text-problems.ts';

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
export function languageFolders(): string[] {
  return readdirSync(join(ROOT, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The files with the texts of some branches: in each language, those of the guide and those of the desk. */
export function textFilesOf(branches: readonly string[]): TextFile[] {
  return languageFolders().flatMap((language) =>
    (['guide', 'desk'] as const).flatMap((of) =>
      branches.map((branch): TextFile => {
        const file = textFile(language, branch, of);
        const json = readProjectFile(file);
        return { file, branch, isDesk: of === 'desk', ...(json !== undefined && { json }) };
      }),
    ),
  );
}
