import type { Language } from './languages.ts';
import { deskTextFiles } from './locale-files.ts';
import type { DeskTexts } from './texts.ts';

/** Loads the desk's texts in every language. Rejects if one of them cannot be loaded. */
export async function loadDeskTexts(): Promise<ReadonlyMap<Language, DeskTexts>> {
  const loaded = [...deskTextFiles].map(async ([language, load]) => [language, await load()] as const);
  return new Map(await Promise.all(loaded));
}
