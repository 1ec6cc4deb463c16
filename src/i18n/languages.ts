/** A language code as in `locales/` and in URLs: `en`, `ja`. */
export type Language = string;

/** A language as it presents itself: its name and the guide's, in itself. */
export interface LanguageInfo {
  readonly code: Language;
  readonly name: string;
  readonly site: string;
  readonly description: string;
}

const files = import.meta.glob<Omit<LanguageInfo, 'code'>>('../../locales/*/language.json', {
  eager: true,
  import: 'default',
});

/** The folder name in a path such as `../../locales/ja/language.json`. */
const FOLDER = /locales\/([^/]+)\//;

/** The language whose folder a file under `locales/` is in. */
export function languageOfFile(path: string): Language {
  return FOLDER.exec(path)?.[1] ?? '';
}

/** Every language with a folder under `locales/`. Adding a folder adds it here. */
export const languages: readonly LanguageInfo[] = Object.entries(files)
  .map(([path, info]) => ({ ...info, code: languageOfFile(path) }))
  .sort((a, b) => a.code.localeCompare(b.code));

export const languageCodes: readonly Language[] = languages.map(({ code }) => code);

/** The language used where none is asked for and the browser prefers none of ours. */
export const fallbackLanguage: Language = 'en';
