import { messages } from '../tree/messages.ts';
import { openQuestions } from '../tree/open-questions.ts';
import { documents } from '../tree/sources.ts';
import { letterOf } from './facts/letter.ts';
import { readLetterRequest } from './facts/letter-request.ts';
import { type SeenLabels, unseenWordings } from './facts/unseen-wordings.ts';
import { languageCodes, readProjectFile } from './project-files.ts';

/** Reads a file of a language. `npm run tree:check` reports a file that is missing or not valid JSON. */
const readLanguageFile = (language: string, name: string) =>
  JSON.parse(readProjectFile(`locales/${language}/${name}`) ?? '{}');

const seenLabels = Object.fromEntries(
  languageCodes().map((language): [string, SeenLabels] => [
    language,
    {
      labels: readLanguageFile(language, 'labels.json'),
      sightings: readLanguageFile(language, 'labels-seen.json'),
    },
  ]),
);

/** Is between two letters. */
const RULE = '='.repeat(80);

/**
 * `npm run facts:open`: prints a letter to the university with everything that is unknown, in each language; with
 * `-- --language en`, in one. The letters are for a person to read, complete and send.
 */
const request = readLetterRequest(process.argv.slice(2));
if (request.ok) {
  const data = { questions: openQuestions, documents, unseen: unseenWordings(seenLabels, messages) };
  const letters = request.languages.map((language) => letterOf(language, data).join('\n'));
  console.log(letters.join(`\n\n${RULE}\n\n`));
} else {
  console.error(request.problem);
  process.exitCode = 1;
}
