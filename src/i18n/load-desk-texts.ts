import { type Language, languageOfFile } from './languages.ts';
import type { DeskTexts } from './texts.ts';

const files = import.meta.glob<DeskTexts>('../../locales/*/desk/index.ts', { import: 'default' });

/** Fetches the desk's texts in every language. Rejects when one cannot be fetched. */
export async function loadDeskTexts(): Promise<ReadonlyMap<Language, DeskTexts>> {
  const loaded = Object.entries(files).map(
    async ([path, load]) => [languageOfFile(path), await load()] as const,
  );
  return new Map(await Promise.all(loaded));
}
