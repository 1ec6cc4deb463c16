import { stringsIn } from '../json-leaves.ts';
import { parseJson } from '../parse-json.ts';
import { contentOf, type LanguageFile, nameInFolder } from './language-files.ts';
import { textKey } from './text-keys.ts';
import { isUnwritten } from './text-problems.ts';

/** A text, and where it is written. */
export interface WrittenText {
  readonly file: string;
  /** The place in the file: `mfa/phone › instructions › 0`. */
  readonly key: string;
  readonly words: string;
}

/** The rules of a language that are texts. */
const TEXT_RULES: readonly string[] = ['site', 'description'];

/** The keys of a step at the desk with lists of what callers say, in their own words. */
const CALLERS: readonly string[] = ['heard', 'listen'];

/** Whether a string of a file is a text of ours, by its path of keys. */
function isText(name: string, path: readonly string[], words: string): boolean {
  const [first = '', part = ''] = path;
  const content = contentOf(name);
  if (content === 'rules') return TEXT_RULES.includes(first);
  if (content !== 'texts') return false;
  if (name.startsWith('desk/') && path.length > 2 && CALLERS.includes(part)) return false;
  // The value of `list` is a keyword: see `StepText`.
  return !(part === 'list' && words === 'choices') && !isUnwritten(words);
}

/**
 * Returns the texts of a file that this project has written for readers and staff, with their marks. Left out are the
 * words of other products and of callers, search words, the rules of the language, and placeholders of
 * `npm run tree:new`. Empty if the file is not valid JSON, which the compiler reports.
 *
 * @example
 * textsIn({ file: 'locales/en/map.json', json: '{ "title": "Map", "kinds": { "fix": "Fix" } }' }) // => [
 * //   { file: 'locales/en/map.json', key: 'title', words: 'Map' },
 * //   { file: 'locales/en/map.json', key: 'kinds › fix', words: 'Fix' } ]
 * textsIn({ file: 'locales/en/labels.json', json: '{ "next": "Next" }' }) // => []
 * textsIn({ file: 'locales/en/desk/ask.json', json: '{ "ask": { "ask": "Well?", "heard": ["Hi"] } }' }) // => [
 * //   { file: 'locales/en/desk/ask.json', key: 'ask › ask', words: 'Well?' } ]
 */
export function textsIn({ file, json }: LanguageFile): WrittenText[] {
  const name = nameInFolder(file);
  const parsed = parseJson(json);
  if (!parsed.ok) return [];
  return stringsIn(parsed.value)
    .filter(([path, words]) => isText(name, path, words))
    .map(([path, words]) => ({ file, key: textKey(path), words }));
}
