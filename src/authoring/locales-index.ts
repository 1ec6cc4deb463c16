import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { languageProblems } from './languages/language-problems.ts';
import { languageFolders, localeFiles } from './languages/locale-folders.ts';

/**
 * `npm run locales:index`: writes the files generated from the language folders: index files, styles, and the word
 * lists of the validators. With `-- --check`, which the build runs first, it writes nothing and fails if a file is
 * outdated. If a language lacks a rule, it reports that and writes nothing.
 */
function problems(isCheck: boolean): string[] {
  const wrong = languageProblems(languageFolders());
  if (wrong.length > 0) return [...wrong, 'Nothing was written.'];
  const old = localeFiles().filter(
    ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  if (isCheck)
    return old.map(({ path }) => `${relative('.', path)} is out of date. Run \`npm run locales:index\`.`);
  for (const { path, text } of old) {
    writeFileSync(path, text);
    console.log(`Wrote ${relative('.', path)}`);
  }
  if (old.length === 0) console.log('All files are up to date.');
  return [];
}

const found = problems(process.argv.includes('--check'));
for (const problem of found) console.error(problem);
if (found.length > 0) process.exitCode = 1;
