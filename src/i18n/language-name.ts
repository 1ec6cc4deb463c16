import type { Language } from './languages.ts';

/**
 * Returns the name of a language in another language, or its code if the browser does not know the name.
 *
 * @example
 * languageName('ja', 'en') // => 'Japanese'
 * languageName('en', 'ja') // => '英語'
 * languageName('qaa', 'en') // => 'qaa'
 */
export function languageName(language: string, inLanguage: Language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'code' }).of(language) ?? language;
}
