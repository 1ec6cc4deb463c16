import { messages } from '../tree/messages.ts';
import { openQuestions } from '../tree/open-questions.ts';
import { documents } from '../tree/sources.ts';
import { letterOf } from './facts/letter.ts';
import { readLetterRequest } from './facts/letter-request.ts';
import { type SeenLabels, unseenWordings } from './facts/unseen-wordings.ts';
import { writtenLanguages } from './project-files.ts';
import { contentOfFile } from './texts/language-files.ts';

const seenLabels = Object.fromEntries(
  writtenLanguages().map((each): [string, SeenLabels] => [
    each.language,
    {
      labels: contentOfFile(each, 'labels.json') as SeenLabels['labels'],
      sightings: contentOfFile(each, 'labels-seen.json'),
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
