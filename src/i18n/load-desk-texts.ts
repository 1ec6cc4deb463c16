import type { Language } from './languages.ts';
import { deskTextFiles } from './locale-files.ts';
import type { DeskTexts } from './texts.ts';

/** Fetches the desk's texts in every language. Rejects when one cannot be fetched. */
export async function loadDeskTexts(): Promise<ReadonlyMap<Language, DeskTexts>> {
  const loaded = [...deskTextFiles].map(async ([language, load]) => [language, await load()] as const);
  return new Map(await Promise.all(loaded));
}
