// What the command prints.
import { alignColumns } from '../hosts/align-columns.ts';
import type { Answer } from './answers/answer.ts';
import type { Heard } from './lane.ts';
import { JUDGES, type JudgeName, type Told } from './told.ts';

const EXAMPLES = 3;

/** Something that nobody has answered, and where. */
export interface OpenTold extends Told {
  readonly at: string;
}

/** The counts of a judge. */
export interface Count {
  readonly judge: JudgeName;
  readonly states: number;
  readonly rules: number;
  readonly findings: number;
  readonly questions: number;
  readonly open: number;
}

/** Counts what each judge has said. */
export function countsOf(heard: readonly Heard[], open: readonly OpenTold[]): readonly Count[] {
  return JUDGES.flatMap((judge): Count[] => {
    const own = heard.filter((each) => each.judge === judge);
    if (own.length === 0) return [];
    const told = own.flatMap((each) => each.told);
    const findings = told.filter(({ kind }) => kind === 'finding').length;
    return [
      {
        judge,
        states: own.length,
        rules: new Set(own.flatMap(({ applied }) => applied)).size,
        findings,
        questions: told.length - findings,
        open: open.filter((each) => each.judge === judge).length,
      },
    ];
  });
}

/** Returns the counts as a table. */
export const tableOf = (counts: readonly Count[]): string =>
  alignColumns([
    ['judge', 'pages and states', 'rules applied', 'findings', 'questions', 'without answer'],
    ...counts.map(({ judge, states, rules, findings, questions, open }) => [
      judge,
      ...[states, rules, findings, questions, open].map(String),
    ]),
  ]);

/** Returns what is open, by rule, with a few examples each. */
export function openByRule(open: readonly OpenTold[]): string {
  const groups = [...Map.groupBy(open, ({ judge, rule, cause }) => `${judge}: ${rule} ${cause}`.trim())];
  return groups
    .map(([name, all]) => {
      const examples = all
        .slice(0, EXAMPLES)
        .map(
          ({ at, message, html }) =>
            `    ${at}: ${message}\n      ${html.slice(0, 160).replaceAll('\n', ' ')}`,
        );
      return [`${name}: ${all.length} without an answer`, ...examples].join('\n');
    })
    .join('\n');
}

/** Names an answer that nothing needed. */
export const nameOf = ({ judge, rule, causes = [], on }: Answer): string =>
  `${judge}: ${[rule, ...causes].join(' ')}: ${on}`;
