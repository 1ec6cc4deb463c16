import { tree } from '../tree/tree.ts';
import type { Published } from '../tree/types.ts';
import { allProblems } from './all-problems.ts';
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

console.log(
  process.argv.includes('--json')
    ? JSON.stringify(treeReport(tree, problems), null, 2)
    : treeReportLines(tree, problems).join('\n'),
);
process.exitCode = problems.length === 0 ? 0 : 1;
