import type { Language } from './languages.ts';
import { textFiles } from './locale-files.ts';
import type { Texts } from './texts.ts';

const loaded = new Map<Language, Texts>();

/** The texts of a language, if this page has them already. */
export function loadedTexts(language: Language): Texts | undefined {
  return loaded.get(language);
}

/**
 * Fetches the texts of a language; at once when they are there. Rejects when they cannot be fetched: the caller then
 * lets the browser follow the link to the page, which carries them.
 */
export async function loadTexts(language: Language): Promise<Texts> {
  const there = loaded.get(language);
  if (there) return there;
  const load = textFiles.get(language);
  if (!load) throw new Error(`There is no folder locales/${language}`);
  const texts = await load();
  loaded.set(language, texts);
  return texts;
}
