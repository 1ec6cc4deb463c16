import type { LanguageRules } from '../../locales/language-rules.ts';
import type { DeskTexts, Texts } from './texts.ts';

/**
 * The files of all languages, by language. Only this module reads the folders of `locales/`. It finds languages by
 * their folders, so there is no list of languages to maintain.
 */

/** The folder name in a path such as `../../locales/ja/language.json`. */
const FOLDER = /locales\/([^/]+)\//;

/** Returns the language of a file in `locales/`: the name of its folder. */
export function languageOfFile(path: string): string {
  return FOLDER.exec(path)?.[1] ?? '';
}

function byLanguage<File>(files: Readonly<Record<string, File>>): ReadonlyMap<string, File> {
  return new Map(Object.entries(files).map(([path, file]) => [languageOfFile(path), file]));
}

/** The part of `language.json` that readers load. */
export type LanguageFile = Pick<LanguageRules, 'name' | 'site' | 'description'>;

// Import each key separately, so that the bundler drops the other rules of the language, which are many times as long.
const names = byLanguage(
  import.meta.glob<string>('../../locales/*/language.json', { eager: true, import: 'name' }),
);
const sites = byLanguage(
  import.meta.glob<string>('../../locales/*/language.json', { eager: true, import: 'site' }),
);
const descriptions = byLanguage(
  import.meta.glob<string>('../../locales/*/language.json', { eager: true, import: 'description' }),
);

/** The name, the guide's name and the guide's description in each language. */
export const languageFiles: ReadonlyMap<string, LanguageFile> = new Map(
  [...names].map(([language, name]) => [
    language,
    { name, site: sites.get(language) ?? '', description: descriptions.get(language) ?? '' },
  ]),
);

/** The labels on Microsoft's screens in each language, by key. */
export const labelFiles = byLanguage(
  import.meta.glob<Readonly<Record<string, string>>>('../../locales/*/labels.json', {
    eager: true,
    import: 'default',
  }),
);

/** Functions that load the texts of each language. */
export const textFiles = byLanguage(
  import.meta.glob<Texts>('../../locales/*/index.ts', { import: 'default' }),
);

/** Functions that load the desk's texts of each language. */
export const deskTextFiles = byLanguage(
  import.meta.glob<DeskTexts>('../../locales/*/desk/index.ts', { import: 'default' }),
);
