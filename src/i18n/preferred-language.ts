import { fallbackLanguage } from '../../locales/language-rules.ts';
import type { Language } from './languages.ts';

/**
 * Returns the language to continue in: the last used one, otherwise the first of the browser's languages that the guide
 * has, by its primary subtag (`ja-JP` counts as `ja`), otherwise English.
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
