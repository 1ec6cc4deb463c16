import type en from '../../locales/en/desk/index.ts';
import { type Language, languageOfFile } from './languages.ts';

/** The texts that only the desk has. English gives the keys here, too. */
export type DeskTexts = typeof en;

/** What staff say at a step, and what they listen for. */
export interface DeskStepText {
  /** A sentence to say. */
  readonly ask: string;
  /** What callers say who are at this step: the quick jump finds it by these. */
  readonly heard: readonly string[];
  /** By the id of an answer: what it sounds like. */
  readonly listen?: Readonly<Record<string, readonly string[] | undefined>>;
  /** What callers mistake this for. */
  readonly mistaken?: string;
  /** What not to do here, besides what is never done. */
  readonly doNot?: string;
}

const files = import.meta.glob<DeskTexts>('../../locales/*/desk/index.ts', { import: 'default' });

/** Fetches the desk's texts in every language. Rejects when one cannot be fetched. */
export async function loadDeskTexts(): Promise<ReadonlyMap<Language, DeskTexts>> {
  const loaded = Object.entries(files).map(
    async ([path, load]) => [languageOfFile(path), await load()] as const,
  );
  return new Map(await Promise.all(loaded));
}
