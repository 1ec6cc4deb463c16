import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackLanguage } from '../../../../locales/language-rules.ts';
import type { AnswerText, StepText } from '../../../../locales/step-parts.ts';
import { site } from '../../../site.ts';
import { branches } from '../../../tree/branches.ts';
import { tree } from '../../../tree/tree.ts';
import type { Tree } from '../../../tree/types.ts';
import { type MapTexts, type MapWords, mapWords } from './map-words.ts';

/** The content from which the map of a guide is laid out. */
export interface MapContent {
  readonly tree: Tree;
  readonly languages: readonly string[];
  wordsIn(language: string): MapWords;
  /** Returns the files that the texts of the drawings are read from, for Vite to watch. */
  filesOf(): readonly string[];
}

const LOCALES = join(import.meta.dirname, '../../../../locales');

function read<Content>(language: string, file: string): Content {
  return JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')) as Content;
}

const languages = readdirSync(LOCALES, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

const stepsIn = (language: string): Readonly<Record<string, StepText>> =>
  Object.assign({}, ...Object.keys(branches).map((branch) => read<object>(language, `${branch}.json`)));

/** Reads the texts from disk on each call, so that the drawing follows edits during development. */
function textsIn(language: string): MapTexts {
  return {
    steps: stepsIn(language),
    elsewhere: languages.filter((each) => each !== language).map(stepsIn),
    branches: read<Record<string, string>>(language, 'branches.json'),
    answers: read<{ readonly answers: Readonly<Record<string, AnswerText>> }>(language, 'ui.json').answers,
    labels: [language, fallbackLanguage].map((each) => read<Record<string, string>>(each, 'labels.json')),
  };
}

/** The tree and the texts of this guide, read from the files. */
export const mapContent: MapContent = {
  tree,
  languages,
  wordsIn: (language) => mapWords(language, textsIn(language), site),
  filesOf: () =>
    languages.flatMap((language) =>
      readdirSync(join(LOCALES, language))
        .filter((file) => file.endsWith('.json'))
        .map((file) => join(LOCALES, language, file)),
    ),
};
