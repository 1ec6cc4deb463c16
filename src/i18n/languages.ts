import { type LanguageFile, languageFiles } from './locale-files.ts';

/** The default language, used if the URL names none and the browser prefers none of ours. */
export { fallbackLanguage } from '../../locales/language-rules.ts';

/** A language code as in `locales/` and in URLs: `en`, `ja`. */
export type Language = string;

/** A language with its name, and the guide's name and description in it. */
export interface LanguageInfo extends LanguageFile {
  readonly code: Language;
}

/** Every language with a folder in `locales/`, sorted by its code. */
export const languages: readonly LanguageInfo[] = [...languageFiles]
  .map(([code, info]) => ({ ...info, code }))
  .sort((a, b) => a.code.localeCompare(b.code));

export const languageCodes: readonly Language[] = languages.map(({ code }) => code);
