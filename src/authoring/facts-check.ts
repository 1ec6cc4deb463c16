import { parseArgs } from 'node:util';
import { dayInJapan } from '../flow/notices-on-day.ts';
import { dueFacts } from './due-facts-of-guide.ts';
import { dueLines } from './facts/due-report.ts';
import { isDay } from './facts/source-problems.ts';

/**
 * `npm run facts:check`: names the sources that have to be read again and the words of screens that have to be seen again,
 * with the steps that rest on them, and fails if there are any. `-- --on 2027-11-29` says what will be due on another day.
 */
const { values, positionals } = parseArgs({
  options: { on: { type: 'string' } },
  allowPositionals: true,
  strict: false,
});
const unknown = [...positionals, ...Object.keys(values).filter((name) => name !== 'on')];
const day = values.on ?? dayInJapan(new Date());
if (unknown.length > 0) {
  console.error(`'${unknown[0]}' is not known. Write \`npm run facts:check -- --on 2027-11-29\`.`);
  process.exitCode = 2;
} else if (typeof day !== 'string' || !isDay(day)) {
  console.error(`'${day}' is not a day. Write it like 2027-11-29.`);
  process.exitCode = 2;
} else {
  const { documents, due, words } = dueFacts(day);
  console.log(dueLines(due, words, documents).join('\n'));
  process.exitCode = due.length + words.length === 0 ? 0 : 1;
}
