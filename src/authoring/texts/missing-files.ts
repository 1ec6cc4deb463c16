import { fallbackLanguage } from '../../../locales/language-rules.ts';
import { textFile } from '../file-names.ts';
import type { ProblemOf } from '../problem.ts';
import { contentOf, nameInFolder, sketchFilesOf, type WrittenLanguage } from './language-files.ts';

/**
 * Returns the text files that English has and another language lacks, such as `help.json`. Left out are the files of the
 * branches and of the sketches, because `textProblems` and `sketchTextProblems` report what is missing there.
 *
 * @example
 * const english = { language: 'en', rules: {}, files: [{ file: 'locales/en/help.json', json: '{}' }] };
 * missingFileProblems([], [english, { language: 'fr', rules: {}, files: [] }]) // => [
 * //   { problem: 'no-text-file', file: 'locales/fr/help.json' }]
 */
export function missingFileProblems(
  branches: readonly string[],
  languages: readonly WrittenLanguage[],
): ProblemOf<'no-text-file'>[] {
  const english = languages.find(({ language }) => language === fallbackLanguage)?.files ?? [];
  const names = english.map(({ file }) => nameInFolder(file)).filter((name) => contentOf(name) === 'texts');
  return languages.flatMap((each) => {
    const { language, files } = each;
    const known = new Set([
      ...files.map(({ file }) => file),
      ...branches.flatMap((branch) => [
        textFile(language, branch, 'guide'),
        textFile(language, branch, 'desk'),
      ]),
      ...sketchFilesOf([each]).map(({ file }) => file),
    ]);
    return names
      .map((name) => `locales/${language}/${name}`)
      .filter((file) => !known.has(file))
      .map((file) => ({ problem: 'no-text-file', file }) as const);
  });
}
