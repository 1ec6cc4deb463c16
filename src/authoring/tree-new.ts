import { tree } from '../tree/tree.ts';
import type { Published } from '../tree/types.ts';
import { RECORD } from './file-names.ts';
import { writeStubs } from './new-step/new-step-files.ts';
import { readRequest } from './new-step/new-step-request.ts';
import { describeNewStepProblem, newStepLines } from './new-step/new-step-sentences.ts';
import { parseJson } from './parse-json.ts';
import { describeProblem } from './problem-sentences.ts';
import { languageCodes, readProjectFile, writeProjectFile } from './project-files.ts';

/** The exit code for a request that the command cannot carry out. */
const WRONG_REQUEST = 2;

/** Writes the stubs of the requested step. Returns the lines to print: what is left to do, or why it wrote nothing. */
function beginStep(args: readonly string[]): {
  readonly lines: readonly string[];
  readonly exitCode: number;
} {
  const record = parseJson(readProjectFile(RECORD) ?? '');
  if (!record.ok) {
    const { sentence } = describeProblem({ problem: 'not-json', file: RECORD, reason: record.reason });
    return { lines: [sentence], exitCode: WRONG_REQUEST };
  }
  const published = record.value as Published;
  const request = readRequest(args, tree, published);
  if (!request.ok) return { lines: [describeNewStepProblem(request.problem)], exitCode: WRONG_REQUEST };
  const languages = languageCodes();
  const stubs = writeStubs(request.step, { tree, published, languages, read: readProjectFile });
  if (!stubs.ok) return { lines: [describeNewStepProblem(stubs.problem)], exitCode: WRONG_REQUEST };
  // Nothing is written before all changes are known, so a failed request leaves no file half done.
  for (const { file, text } of stubs.files) writeProjectFile(file, text);
  const files = stubs.files.map(({ file }) => file);
  return { lines: newStepLines(request.step, stubs.code, languages, files), exitCode: 0 };
}

/**
 * `npm run tree:new -- branch/what-it-is`, with `--kind question`, `check` or `outcome` for a step other than a fix.
 */
const { lines, exitCode } = beginStep(process.argv.slice(2));
console.log(lines.join('\n'));
process.exitCode = exitCode;
