import type { Problem } from '../problem.ts';
import { comparable } from './comparable.ts';
import { textsOfSteps } from './step-texts.ts';
import type { TextFile } from './text-problems.ts';

/**
 * Returns the steps whose title another step has in the same language, in upper or lower case and otherwise as forbidden
 * forms are compared: readers tell pages, tabs and search results apart by their titles.
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
      textsOfSteps(texts, 'title').flatMap(([step, title]): Problem[] => {
        const compared = `${texts.language} ${comparable(title, { spaces: true }).trim()}`;
        const owner = owners.get(compared);
        if (owner === undefined) owners.set(compared, step);
        return owner === undefined ? [] : [{ problem: 'same-title', file: texts.file, step, title, owner }];
      }),
    );
}
