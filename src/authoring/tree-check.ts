import { dayInJapan } from '../flow/notices-on-day.ts';
import { tree } from '../tree/tree.ts';
import type { Published } from '../tree/types.ts';
import { allProblems } from './all-problems.ts';
import { dueFacts } from './due-facts-of-guide.ts';
import { dueCountLines } from './facts/due-report.ts';
import { RECORD } from './file-names.ts';
import { parseJson } from './parse-json.ts';
import type { Problem } from './problem.ts';
import { readProjectFile, readWritten } from './project-files.ts';
import { treeReport, treeReportLines } from './tree-report.ts';

/**
 * `npm run tree:check`: prints the size of the tree and its problems; with `-- --json`, prints them as JSON. Fails if
 * there are problems.
 */
const record = parseJson(readProjectFile(RECORD) ?? '');
const problems: readonly Problem[] = record.ok
  ? allProblems(readWritten(record.value as Published))
  : [{ problem: 'not-json', file: RECORD, reason: record.reason }];

if (process.argv.includes('--json')) console.log(JSON.stringify(treeReport(tree, problems), null, 2));
else {
  console.log(treeReportLines(tree, problems).join('\n'));
  // What is due depends on the day, not on the change that is checked, so it is counted but is no problem. Days that are
  // wrong cannot be counted.
  if (problems.length === 0) {
    const { due, words } = dueFacts(dayInJapan(new Date()));
    for (const line of dueCountLines(due, words)) console.log(line);
  }
}
process.exitCode = problems.length === 0 ? 0 : 1;
