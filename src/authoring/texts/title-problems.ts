import { parseJson } from '../parse-json.ts';
import type { Problem } from '../problem.ts';
import { isUnwritten, type TextFile } from './text-problems.ts';

/** Returns the titles of the steps in a file. Empty if the file is missing or invalid, which `textProblems` reports. */
function titlesIn({ json = '' }: TextFile): [step: string, title: string][] {
  const parsed = parseJson(json);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return [];
  return Object.entries(parsed.value).flatMap(([step, text]): [string, string][] => {
    const title: unknown = text?.title;
    return typeof title === 'string' && !isUnwritten(title) ? [[step, title]] : [];
  });
}

/**
 * Returns the steps whose title another step has in the same language, after NFKC and in upper or lower case alike:
 * readers tell pages, tabs and search results apart by their titles.
 *
 * @example
 * const file = { language: 'en', branch: 'a', isDesk: false };
 * const json = '{ "a": { "title": "Wait" }, "a/b": { "title": "wait" }, "a/c": { "title": "Go" } }';
 * titleProblems([{ ...file, file: 'locales/en/a.json', json }]) // => [
 * //   { problem: 'same-title', file: 'locales/en/a.json', step: 'a/b', title: 'wait', owner: 'a' }]
 */
export function titleProblems(files: readonly TextFile[]): Problem[] {
  const owners = new Map<string, string>();
  return files
    .filter(({ isDesk }) => !isDesk)
    .flatMap((texts) =>
      titlesIn(texts).flatMap(([step, title]): Problem[] => {
        const compared = `${texts.language} ${title.normalize('NFKC').toLowerCase().trim()}`;
        const owner = owners.get(compared);
        if (owner === undefined) owners.set(compared, step);
        return owner === undefined ? [] : [{ problem: 'same-title', file: texts.file, step, title, owner }];
      }),
    );
}
