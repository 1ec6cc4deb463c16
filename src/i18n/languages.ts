import { type LanguageFile, languageFiles } from './locale-files.ts';

/** The language used where none is asked for and the browser prefers none of ours. */
export { fallbackLanguage } from '../../locales/language-rules.ts';

/** A language code as in `locales/` and in URLs: `en`, `ja`. */
export type Language = string;

/** A language as it presents itself. */
export interface LanguageInfo extends LanguageFile {
  readonly code: Language;
}

/** Every language with a folder under `locales/`. Adding a folder adds it here. */
export const languages: readonly LanguageInfo[] = [...languageFiles]
  .map(([code, info]) => ({ ...info, code }))
  .sort((a, b) => a.code.localeCompare(b.code));

export const languageCodes: readonly Language[] = languages.map(({ code }) => code);
