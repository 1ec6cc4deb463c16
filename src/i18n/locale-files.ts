import type { LanguageRules } from '../../locales/language-rules.ts';
import type { DeskTexts, Texts } from './texts.ts';

/**
 * The files of all languages, by language: the one module that looks into the folders of `locales/`. A language is found
 * by its folder, so no list names it.
 */

/** The folder name in a path such as `../../locales/ja/language.json`. */
const FOLDER = /locales\/([^/]+)\//;

/** The language whose folder a file under `locales/` is in. */
export function languageOfFile(path: string): string {
  return FOLDER.exec(path)?.[1] ?? '';
}

function byLanguage<File>(files: Readonly<Record<string, File>>): ReadonlyMap<string, File> {
  return new Map(Object.entries(files).map(([path, file]) => [languageOfFile(path), file]));
}

/** What readers load of `language.json`: how the language presents itself. */
export type LanguageFile = Pick<LanguageRules, 'name' | 'site' | 'description'>;

// Key by key: the rules of a language, which are many times as long, are then left out of the scripts.
const names = byLanguage(
  import.meta.glob<string>('../../locales/*/language.json', { eager: true, import: 'name' }),
);
const sites = byLanguage(
  import.meta.glob<string>('../../locales/*/language.json', { eager: true, import: 'site' }),
);
const descriptions = byLanguage(
  import.meta.glob<string>('../../locales/*/language.json', { eager: true, import: 'description' }),
);

/** How each language presents itself. */
export const languageFiles: ReadonlyMap<string, LanguageFile> = new Map(
  [...names].map(([language, name]) => [
    language,
    { name, site: sites.get(language) ?? '', description: descriptions.get(language) ?? '' },
  ]),
);

/** The labels of Microsoft's screens, by key. */
export const labelFiles = byLanguage(
  import.meta.glob<Readonly<Record<string, string>>>('../../locales/*/labels.json', {
    eager: true,
    import: 'default',
  }),
);

/** What fetches the texts of a language. */
export const textFiles = byLanguage(
  import.meta.glob<Texts>('../../locales/*/index.ts', { import: 'default' }),
);

/** What fetches the texts that only the desk has. */
export const deskTextFiles = byLanguage(
  import.meta.glob<DeskTexts>('../../locales/*/desk/index.ts', { import: 'default' }),
);
