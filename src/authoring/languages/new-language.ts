import { contentOf } from '../texts/language-files.ts';

/** A JSON file of a language: its path in the folder, such as `desk/start.json`, and its text. */
export interface LocaleText {
  readonly path: string;
  readonly text: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The suffix of the key of a text's default plural form (i18next, "Plurals"). */
const USUAL_FORM = /_other$/;

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Replaces every leaf of a value. Arrays count as leaves. */
function eachLeaf(value: Json, replace: (path: string) => Json, path = ''): Json {
  if (!isObject(value)) return replace(path);
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      eachLeaf(inside, replace, path ? `${path}.${key}` : key),
    ]),
  );
}

/** Adds the missing plural forms of the language to texts that depend on a number. */
function withForms(value: Json, forms: readonly string[]): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inside]): [string, Json][] => {
      const own: [string, Json] = [key, withForms(inside, forms)];
      if (!USUAL_FORM.test(key)) return [own];
      const others = forms
        .map((form): [string, Json] => [key.replace(USUAL_FORM, `_${form}`), inside])
        .filter(([form]) => !Object.hasOwn(value, form));
      return [...others, own];
    }),
  );
}

/** Returns the name of a language in that language, or `null` if `Intl` does not know it. */
function ownName(code: string): string | null {
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  return name ?? null;
}

const write = (value: Json) => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * Returns the files of a new language, made from the English ones. The texts stay English until they are translated,
 * with the plural forms of the new language. Everything that would be a false claim is left empty: the rules of the
 * language, the names of countries, the labels, which have not been read on a screen in this language yet, and the words
 * that people type, of which the keys stay: the concepts, the steps and the characters of codes.
 *
 * @example
 * const english = [
 *   { path: 'language.json', text: '{ "name": "English", "spaces": true }' },
 *   { path: 'labels.json', text: '{ "next": "Next" }' },
 *   { path: 'labels-seen.json', text: '{ "next": { "source": "B", "seen": "2026-11-22", "sure": "official" } }' },
 *   { path: 'start.json', text: '{ "start": { "title": "Start" } }' } ];
 * newLanguage('ko', english).map(({ text }) => JSON.parse(text)) // => [
 * //   { name: '한국어', spaces: null }, { next: '' }, { next: null }, { start: { title: 'Start' } } ]
 */
export function newLanguage(code: string, english: readonly LocaleText[]): LocaleText[] {
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
  return english.map(({ path, text }) => {
    const value = JSON.parse(text) as Json;
    switch (contentOf(path)) {
      case 'rules':
        return { path, text: write(eachLeaf(value, (rule) => (rule === 'name' ? ownName(code) : null))) };
      case 'labels':
        return { path, text: write(eachLeaf(value, () => '')) };
      case 'sightings':
        return {
          path,
          text: write(Object.fromEntries(Object.keys(value ?? {}).map((label) => [label, null]))),
        };
      case 'lookup':
        return { path, text: write(eachLeaf(value, () => [])) };
      case 'names':
        return { path, text: write({}) };
      default: {
        const formed = withForms(value, pluralCategories);
        // Keep an unchanged text as it is, to preserve its formatting.
        return { path, text: JSON.stringify(formed) === JSON.stringify(value) ? text : write(formed) };
      }
    }
  });
}
