import { isObject, parseJson } from '../parse-json.ts';
import { isUnwritten, type TextFile } from './text-problems.ts';

/**
 * Returns one text of each step in a file, such as its title, by the id of the step. Left out are steps without it and
 * placeholders. Empty if the file is missing or invalid, which `textProblems` reports.
 *
 * @example
 * const json = '{ "a": { "title": "Wait" }, "a/b": { "title": "TODO: the headline" }, "a/c": {} }';
 * textsOfSteps({ file: 'locales/en/a.json', language: 'en', branch: 'a', isDesk: false, json }, 'title') // => [['a', 'Wait']]
 */
export function textsOfSteps(
  { json = '' }: TextFile,
  part: 'title' | 'ask',
): [step: string, words: string][] {
  const parsed = parseJson(json);
  if (!parsed.ok || !isObject(parsed.value)) return [];
  return Object.entries(parsed.value).flatMap(([step, text]): [string, string][] => {
    const words = isObject(text) ? text[part] : undefined;
    return typeof words === 'string' && !isUnwritten(words) ? [[step, words]] : [];
  });
}
