// A built guide as walks follow it: its tree, and the few texts that say which step a page shows.
import { readFileSync } from 'node:fs';
import type { Tree } from '../../../src/tree/types.ts';
import type { GuideJson } from '../guide-json.ts';

export interface WalkedGuide {
  readonly tree: Tree;
  readonly languages: readonly string[];
  /** Returns the heading of a step in a language. */
  readonly headingOf: (language: string, step: string) => string;
  /** Returns the words that mark the answer given before. */
  readonly markOf: (language: string) => string;
}

/** Reads the guide built in a folder from a tree. */
export function walkedGuide(site: string, tree: Tree): WalkedGuide {
  const { languages, steps } = JSON.parse(readFileSync(`${site}/guide.json`, 'utf8')) as GuideJson;
  const titles = new Map(steps.map((step) => [step.id, step.titles]));
  const marks = new Map(
    languages.map((language) => {
      const { step } = JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as {
        readonly step: { readonly before: string };
      };
      return [language, step.before];
    }),
  );
  return {
    tree,
    languages,
    headingOf: (language, step) => titles.get(step)?.[language] ?? '',
    markOf: (language) => marks.get(language) ?? '',
  };
}
