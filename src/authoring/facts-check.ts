import { parseArgs } from 'node:util';
import { dayInJapan } from '../flow/notices-on-day.ts';
import { dueFacts } from './due-facts-of-guide.ts';
import { dueLines } from './facts/due-report.ts';
import { isDay } from './facts/source-problems.ts';

/**
 * `npm run facts:check`: names the sources that have to be read again and the labels that have to be seen again, with the
 * steps that rest on them, and fails if there are any. `-- --on 2027-11-29` says what will be due on another day.
 */
const { values } = parseArgs({ options: { on: { type: 'string' } } });
const day = values.on ?? dayInJapan(new Date());
if (isDay(day)) {
  const { documents, due, labels } = dueFacts(day);
  console.log(dueLines(due, labels, documents).join('\n'));
  process.exitCode = due.length + labels.length === 0 ? 0 : 1;
} else {
  console.error(`'${day}' is not a day. Write it like 2027-11-29.`);
  process.exitCode = 2;
}
