import { readConfirmRequest } from './confirmed/confirm-request.ts';
import { confirmedLines, describeConfirmProblem, unconfirmedLines } from './confirmed/confirm-sentences.ts';
import { withConfirmed } from './confirmed/confirmed-texts.ts';
import { translationsIn } from './confirmed/translations.ts';
import { confirmedFile } from './file-names.ts';
import { describeProblem } from './problem-sentences.ts';
import { writeProjectFile, writtenLanguages } from './project-files.ts';

/** The exit code for a request that the command cannot carry out. */
const WRONG_REQUEST = 2;

function confirm(args: readonly string[]): { readonly lines: readonly string[]; readonly exitCode: number } {
  const parsed = translationsIn(writtenLanguages());
  const broken = parsed.flatMap((each) => (each.ok ? [] : each.problems));
  if (broken.length > 0)
    return { lines: broken.map((each) => describeProblem(each).sentence), exitCode: WRONG_REQUEST };
  const translations = parsed.flatMap((each) => (each.ok ? [each.translation] : []));
  const request = readConfirmRequest(args, translations);
  if (!request.ok) return { lines: [describeConfirmProblem(request.problem)], exitCode: WRONG_REQUEST };
  const { names, languages } = request;
  if (names.length === 0)
    return { lines: unconfirmedLines(languages), exitCode: languages.length === 0 ? 0 : 1 };
  const [chosen] = languages;
  if (chosen !== undefined) {
    const { translation, texts, leftOver } = chosen;
    const record = withConfirmed(translation.confirmed, texts, leftOver);
    writeProjectFile(confirmedFile(translation.language), `${JSON.stringify(record, undefined, 2)}\n`);
  }
  return { lines: confirmedLines(names, chosen), exitCode: 0 };
}

/**
 * `npm run texts:confirm`: lists the texts that changed since they were compared with the other language, and fails if
 * there are any. `-- address/check ui.json` records that the texts of a step or a file were compared; with `--in`, in
 * which language. There is no way to name all texts, because somebody has to read them first.
 */
const { lines, exitCode } = confirm(process.argv.slice(2));
console.log(lines.join('\n'));
process.exitCode = exitCode;
