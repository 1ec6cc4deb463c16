// The real guide as data: its tree, its texts and its addresses, so that no journey repeats a sentence or names a step.
import { globSync, readFileSync } from 'node:fs';
import type checks from '../locales/en/checks.json';
import type desk from '../locales/en/desk/desk.json';
import type map from '../locales/en/map.json';
import type ui from '../locales/en/ui.json';
import type validation from '../locales/en/validation.json';
import { textValuesOf } from '../src/guide/text-values.ts';
import { fillIn } from '../src/i18n/marks.ts';
import { site } from '../src/site.ts';

/** The texts of a language that journeys look for. */
export interface GuideTexts {
  readonly ui: typeof ui & { readonly offline?: Readonly<Record<string, string>> };
  readonly checks: typeof checks;
  readonly desk: typeof desk;
  readonly map: typeof map;
  readonly validation: typeof validation;
  /** Of each step, what people type who look for it. */
  readonly ownWords: Readonly<Record<string, readonly string[]>>;
}

/** What `guide.json` says of the built guide, as far as journeys use it. */
export interface BuiltGuideJson {
  readonly languages: readonly string[];
  readonly steps: readonly {
    readonly id: string;
    readonly code: string;
    readonly branch: string;
    readonly titles: Readonly<Record<string, string>>;
  }[];
  readonly branches: readonly { readonly id: string; readonly sheets: Readonly<Record<string, string>> }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Reads `guide.json` of the guide built in a folder. */
export const readGuideJson = (built: string): BuiltGuideJson =>
  read(`${built}/site/guide.json`) as BuiltGuideJson;

/** What a script that registers a service worker has, however it is minified. */
const REGISTERS = ['serviceWorker', '.register('] as const;

/** Whether a script of the guide built in a folder registers a service worker. */
export const registersWorker = (built: string): boolean =>
  globSync(`${built}/site/assets/*.js`).some((file) => {
    const script = readFileSync(file, 'utf8');
    return REGISTERS.every((part) => script.includes(part));
  });

/** Reads the texts of a language from `locales/`. */
export function readTexts(language: string): GuideTexts {
  const file = (name: string) => read(`locales/${language}/${name}.json`);
  return {
    ui: file('ui'),
    checks: file('checks'),
    desk: file('desk/desk'),
    map: file('map'),
    validation: file('validation'),
    ownWords: file('lookup/own-words'),
  } as GuideTexts;
}

/** A text with its `{{…}}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string>> = {}): string {
  return fillIn(text, { ...textValuesOf(site), ...values });
}
