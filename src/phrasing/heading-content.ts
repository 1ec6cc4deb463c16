import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textValuesOf } from '../guide/text-values.ts';
import { site } from '../site.ts';
import { headingsOf } from './headings.ts';
import type { HeadingContent } from './phrases-plugin.ts';

const LOCALES = join(import.meta.dirname, '../../locales');

function filesOf(language: string): string[] {
  return readdirSync(join(LOCALES, language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(LOCALES, language, file));
}

function readTexts(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The headings of this guide. Reads the texts from disk on each call, so that development follows edits. */
export const headingContent: HeadingContent = {
  languages: readdirSync(LOCALES, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name),
  headingsIn: (language) =>
    headingsOf(
      filesOf(language).map((file): unknown => readTexts(file)),
      textValuesOf(site),
      Object.values<string>(readTexts(join(LOCALES, language, 'branches.json'))),
    ),
  filesOf,
};
