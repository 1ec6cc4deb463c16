import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textValuesOf } from '../guide/text-values.ts';
import { site } from '../site.ts';
import { headingsIn } from './headings.ts';
import type { HeadingContent } from './phrases-plugin.ts';

const LOCALES = join(import.meta.dirname, '../../locales');

function filesOf(language: string): string[] {
  return readdirSync(join(LOCALES, language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(LOCALES, language, file));
}

/** The headings of this guide. Reads the texts from disk on each call, so that development follows edits. */
export const headingContent: HeadingContent = {
  languages: readdirSync(LOCALES, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name),
  headingsIn: (language) =>
    headingsIn(
      filesOf(language).map((file): unknown => JSON.parse(readFileSync(file, 'utf8'))),
      textValuesOf(site),
    ),
  filesOf,
};
