import { answersOf } from '../flow/replay.ts';
import published from '../tree/published-steps.json' with { type: 'json' };
import { tree } from '../tree/tree.ts';
import { allProblems } from './all-problems.ts';
import { answersBeforeFix, countPaths } from './states.ts';
import { LIMITS } from './tree-problems.ts';

/** `npm run tree:check`: counts the tree and names what is wrong with it; `-- --json` for machines. Fails on a problem. */
const problems = allProblems(tree, published);

const { paths, longest: longestPath } = countPaths(tree);
const before = answersBeforeFix(tree);
const ids = Object.keys(tree.steps);
const answers = ids.reduce((sum, id) => sum + answersOf(tree, id).length, 0);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ steps: ids.length, answers, paths, longestPath, problems }, null, 2));
} else {
  console.log(
    `${ids.length} steps, ${answers} answers, ${paths} paths, the longest of ${longestPath} answers`,
  );
  console.log(
    `Before the first fix: at most ${before.most} answers (limit ${LIMITS.answersBeforeFix}), ` +
      `${before.median} as a median (limit ${LIMITS.medianBeforeFix}), on ${before.paths} paths`,
  );
  for (const { problem, step, answer, to, lacks, said } of problems) {
    const parts = [
      problem,
      step,
      answer,
      to && `→ ${to}`,
      lacks && `without ${lacks.join(', ')}`,
      said && `said by ${said.join(', ')}`,
    ];
    console.error(parts.filter(Boolean).join('  '));
  }
  console.log(problems.length === 0 ? 'No problems' : `${problems.length} problems`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
