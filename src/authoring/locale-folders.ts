import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { branches } from '../tree/branches.ts';
import { type LocaleFolder, localeIndex } from './locale-index.ts';

const LOCALES = join(import.meta.dirname, '../../locales');

const JSON_FILE = /^(.+)[.]json$/;

/** The index file of every language, and of the desk in it, as it should be: its path, and what it holds. */
export function localeIndexFiles(): { readonly path: string; readonly text: string }[] {
  const languages = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages.flatMap(({ name: language }) =>
    [false, true].flatMap((isDesk) => {
      const path = join(LOCALES, language, isDesk ? 'desk' : '');
      if (!existsSync(path)) return [];
      const files = readdirSync(path).flatMap((file) => JSON_FILE.exec(file)?.[1] ?? []);
      const folder: LocaleFolder = { language, isDesk, files, branches: Object.keys(branches) };
      return [{ path: join(path, 'index.ts'), text: localeIndex(folder) }];
    }),
  );
}
