import { branchOf } from '../flow/id-conventions.ts';

/** The record of the ids and codes that were ever released. */
export const RECORD = 'src/tree/published-steps.json';

/**
 * The file that a step is written in.
 *
 * @example
 * branchFile('address/check') // => 'src/tree/branches/address.ts'
 */
export function branchFile(step: string): string {
  return `src/tree/branches/${branchOf(step)}.ts`;
}

/**
 * The file in which a language has the texts of a branch, or what the desk says there.
 *
 * @example
 * textFile('ja', 'address', 'guide') // => 'locales/ja/address.json'
 * textFile('ja', 'address', 'desk') // => 'locales/ja/desk/address.json'
 */
export function textFile(language: string, branch: string, of: 'guide' | 'desk'): string {
  return `locales/${language}/${of === 'desk' ? 'desk/' : ''}${branch}.json`;
}
