import phraseFiles from 'virtual:phrases';
import { phrasesByText } from './heading-phrases.ts';
import type { Language } from './languages.ts';
import { textFiles } from './locale-files.ts';
import type { Texts } from './texts.ts';

const loaded = new Map<Language, Texts>();
const loadedPhrases = new Map<Language, ReadonlyMap<string, readonly string[]>>();

/** Returns the texts of a language, or `undefined` if they have not been loaded. */
export function textsIfLoaded(language: Language): Texts | undefined {
  return loaded.get(language);
}

/**
 * Loads the texts of a language, unless they have already been loaded. Rejects if they cannot be loaded: the caller
 * then lets the browser follow the link to the prerendered page, which contains its texts.
 */
export async function loadTexts(language: Language): Promise<Texts> {
  const there = loaded.get(language);
  if (there) return there;
  const load = textFiles.get(language);
  if (!load) throw new Error(`There is no folder locales/${language}`);
  const [texts, phrases] = await Promise.all([load(), phraseFiles[language]?.()]);
  loaded.set(language, texts);
  if (phrases) loadedPhrases.set(language, phrasesByText(phrases.default));
  return texts;
}

/**
 * Returns the phrases of a heading, between which its lines may break, or `undefined` if they are not known: the
 * language has spaces between its words, or the heading contains a value.
 */
export function phrasesOf(heading: string, language: Language): readonly string[] | undefined {
  return loadedPhrases.get(language)?.get(heading);
}
