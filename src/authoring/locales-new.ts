import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fallbackLanguage } from '../../locales/language-rules.ts';
import { LANGUAGE_CODE } from './languages/language-problems.ts';
import { newLanguage } from './languages/new-language.ts';

const LOCALES = join(import.meta.dirname, '../../locales');

/** Returns the reason why a folder cannot be created, as a sentence, or `undefined` if it can. */
function refusal(code: string | undefined): string | undefined {
  if (code === undefined || !LANGUAGE_CODE.test(code))
    return 'Say the code of the language in two or three small letters: `npm run locales:new -- ko`.';
  if (existsSync(join(LOCALES, code))) return `locales/${code} is there already. Nothing was written.`;
  return undefined;
}

/** Returns the remaining manual steps, in order. */
const leftToDo = (code: string) => `What is left, step by step (locales/README.md says more of each):
1. Write the rules in locales/${code}/language.json; \`npm run locales:index\` says which are missing, and what to write.
2. Translate the texts in locales/${code}/*.json and locales/${code}/desk/*.json.
3. Write into locales/${code}/labels.json the labels that somebody has read on a screen in this language. Leave "" for all others.
4. Write into locales/${code}/desk/synonyms.json other words that people type, and how our texts say it.
5. \`npm run locales:index\`, \`npm run build\`, \`npm run pictures\`, \`npm run format\`.
6. \`npm run types\` and \`npm run unit\` say what is missing or too long.
7. \`npm run bytes -- --write\`, then \`npm run build:invented && npm run e2e -- content\`, which says which page is too long.`;

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
  console.log(`Wrote ${texts.length} files to locales/${code}, with the English texts.\n`);
  console.log(leftToDo(code));
}
