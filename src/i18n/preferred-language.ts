import { fallbackLanguage, type Language } from './languages.ts';

/**
 * The language to go on in: the one last used, else the first of the browser's that there is, by its main part
 * (`ja-JP` is `ja`), else English.
 *
 * @example
 * preferredLanguage('ja', ['en-US'], ['en', 'ja']) // => 'ja'
 * preferredLanguage(undefined, ['fr', 'ja-JP', 'en'], ['en', 'ja']) // => 'ja'
 * preferredLanguage('xx', [], ['en', 'ja']) // => 'en'
 */
export function preferredLanguage(
  lastUsed: string | undefined,
  ofBrowser: readonly string[],
  known: readonly Language[],
): Language {
  const wanted = [lastUsed ?? '', ...ofBrowser.map((tag) => tag.toLowerCase().split('-')[0] ?? '')];
  return wanted.find((language) => known.includes(language)) ?? fallbackLanguage;
}
