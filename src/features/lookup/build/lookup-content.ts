import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackLanguage, type LanguageRules } from '../../../../locales/language-rules.ts';
import type { DeskStepText, StepText } from '../../../../locales/step-parts.ts';
import { branches } from '../../../tree/branches.ts';
import { messages } from '../../../tree/messages.ts';
import { tree } from '../../../tree/tree.ts';
import type { Terms } from '../own-words/lookup-index.ts';
import type { SpokenCharacters } from '../read-spoken-code.ts';
import { type LookupTexts, type LookupWords, lookupWords } from './lookup-words.ts';

/** What the search of a guide is built from. */
export interface LookupContent {
  words(): LookupWords;
  /** Returns the files that the words are read from, for Vite to watch. */
  files(): string[];
}

const LOCALES = join(import.meta.dirname, '../../../../locales');

const languages = readdirSync(LOCALES, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

function read<Content>(...path: string[]): Content {
  return JSON.parse(readFileSync(join(LOCALES, ...path), 'utf8')) as Content;
}

function ofBranches<Text>(...folder: string[]): Readonly<Record<string, Text>> {
  return Object.assign(
    {},
    ...Object.keys(branches).map((branch) => read<object>(...folder, `${branch}.json`)),
  );
}

function textsIn(language: string): LookupTexts {
  const labels = [language, fallbackLanguage].map((each) =>
    read<Record<string, string>>(each, 'labels.json'),
  );
  return {
    steps: ofBranches<StepText>(language),
    deskSteps: ofBranches<DeskStepText>(language, 'desk'),
    label: (id) => labels.map((each) => each[id] ?? '').find((words) => words !== '') ?? id,
    ownWords: read<Readonly<Record<string, readonly string[]>>>(language, 'lookup', 'own-words.json'),
    terms: read<Terms>(language, 'lookup', 'terms.json'),
    spoken: read<SpokenCharacters>(language, 'lookup', 'spoken.json'),
    stopWords: read<LanguageRules>(language, 'language.json').search.stopWords,
  };
}

function filesIn(...folder: string[]): string[] {
  const path = join(LOCALES, ...folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(path, file));
}

/** The words of this guide. Reads them from disk on each call, so that the search follows edits during development. */
export const lookupContent: LookupContent = {
  words: () => lookupWords(tree, messages, languages.map(textsIn)),
  files: () =>
    languages.flatMap((each) => [...filesIn(each), ...filesIn(each, 'desk'), ...filesIn(each, 'lookup')]),
};
