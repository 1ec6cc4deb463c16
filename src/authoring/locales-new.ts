import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fallbackLanguage } from '../../locales/language-rules.ts';
import { LANGUAGE_CODE } from './file-names.ts';
import { newLanguage } from './languages/new-language.ts';

const LOCALES = join(import.meta.dirname, '../../locales');

/** Returns the reason why a folder cannot be created, as a sentence, or `undefined` if it can. */
function refusal(code: string | undefined): string | undefined {
  if (code === undefined || !LANGUAGE_CODE.test(code))
    return 'Give the code of the language as two or three lower-case letters: `npm run locales:new -- ko`.';
  if (existsSync(join(LOCALES, code))) return `locales/${code} already exists. Nothing was written.`;
  return undefined;
}

/** Returns the remaining manual steps, in order. */
const leftToDo = (code: string) => `Left to do (see "A new language" in locales/README.md):
1. Write the rules in locales/${code}/language.json. \`npm run locales:index\` reports each missing rule and what to write.
2. In locales/glossary.json, write each term in this language, and the forms that are not to be used. Then translate the texts in locales/${code}/*.json and locales/${code}/desk/*.json.
3. Compare each file with the English one, then run \`npm run texts:confirm -- address.json\` with the name of the file.
4. In locales/${code}/labels.json, write the labels that you have read on a screen in this language. Leave all others as "".
5. In locales/${code}/lookup/*.json, list what people type and say in this language (see "What people type"), and in locales/${code}/countries.json what they call countries.
6. Run \`npm run locales:index\`, \`npm run build\`, \`npm run pictures\` and \`npm run format\`.
7. Run \`npm run types\` and \`npm run unit\`. They report texts that are missing, too long, not translated or not confirmed. Run \`npm run tree:check\`. It reports missing terms, forms that are not to be used, equal titles, and steps for which nobody's own words are listed.
8. Run \`npm run bytes -- --write\`, then \`npm run build:invented && npm run e2e -- content\`, which reports pages that are too long.
9. Run \`npm cit\`. If it succeeds, you can release the language.`;

/**
 * `npm run locales:new -- ko`: creates the folder of a language from the English one, and prints what is left to do.
 */
const [code] = process.argv.slice(2);
const refused = refusal(code);
if (code === undefined || refused !== undefined) {
  console.error(refused);
  process.exitCode = 1;
} else {
  const english = join(LOCALES, fallbackLanguage);
  const texts = globSync('**/*.json', { cwd: english })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(english, path), 'utf8') }));
  for (const { path, text } of newLanguage(code, texts)) {
    const file = join(LOCALES, code, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`Wrote ${texts.length} files with the English texts to locales/${code}.\n`);
  console.log(leftToDo(code));
}
