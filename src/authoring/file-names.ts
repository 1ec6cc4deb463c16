import { branchOf } from '../flow/id-conventions.ts';

/** The record of all ids and codes that were ever released. */
export const RECORD = 'src/tree/published-steps.json';

/** The terms of the guide in each language, and the forms that are not to be used. */
export const GLOSSARY = 'locales/glossary.json';

/** The files of each language that the search is built from, in its folder `lookup/`. */
export const LOOKUP_FILES = ['terms.json', 'own-words.json', 'spoken.json'] as const;

type LookupFileName = (typeof LOOKUP_FILES)[number];

/** The code of a language, which names its folder and is part of URLs: two or three lower-case letters (ISO 639). */
export const LANGUAGE_CODE = /^[a-z]{2,3}$/;

/**
 * Returns the path of the file that defines a step.
 *
 * @example
 * branchFile('address/check') // => 'src/tree/branches/address.ts'
 */
export function branchFile(step: string): string {
  return `src/tree/branches/${branchOf(step)}.ts`;
}

/**
 * Returns the path of the file with a language's texts of a branch, for the guide or for the desk.
 *
 * @example
 * textFile('ja', 'address', 'guide') // => 'locales/ja/address.json'
 * textFile('ja', 'address', 'desk') // => 'locales/ja/desk/address.json'
 */
export function textFile(language: string, branch: string, of: 'guide' | 'desk'): string {
  return `locales/${language}/${of === 'desk' ? 'desk/' : ''}${branch}.json`;
}

/**
 * Returns the path of a file of a language that the search is built from.
 *
 * @example
 * lookupFile('ja', 'own-words.json') // => 'locales/ja/lookup/own-words.json'
 */
export function lookupFile(language: string, name: LookupFileName): string {
  return `locales/${language}/lookup/${name}`;
}

/**
 * Returns the path of the record of the texts that were confirmed in a language.
 *
 * @example
 * confirmedFile('ja') // => 'locales/ja/confirmed.json'
 */
export function confirmedFile(language: string): string {
  return `locales/${language}/confirmed.json`;
}
