// What a run has found, as data: its table, its counts, and how the command ends.
import { alignColumns } from '../hosts/align-columns.ts';

export type Outcome = 'ok' | 'failed' | 'not run';

/** What one journey in one engine, size and language came to. */
export interface Verdict {
  readonly engine: string;
  readonly size: string;
  readonly language: string;
  readonly journey: string;
  readonly outcome: Outcome;
  /** In milliseconds. */
  readonly time: number;
  /** What went wrong, or why it could not be taken. */
  readonly reasons: readonly string[];
}

export type Counts = Readonly<Record<Outcome, number>>;

/** Counts the verdicts of each kind. */
export function countVerdicts(verdicts: readonly Verdict[]): Counts {
  const countOf = (outcome: Outcome) => verdicts.filter((each) => each.outcome === outcome).length;
  return { ok: countOf('ok'), failed: countOf('failed'), 'not run': countOf('not run') };
}

const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;

/** Returns a table with a row for each journey, in the order of the verdicts. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const head = ['engine', 'size', 'language', 'journey', 'result', 'time'];
  const rows = verdicts.map(({ engine, size, language, journey, outcome, time }) => [
    ...[engine, size, language, journey, outcome],
    seconds(time),
  ]);
  return alignColumns([head, ...rows]);
}

/** Returns a line for each reason, with where it was met. */
export const reasonLines = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.flatMap(({ engine, size, language, journey, outcome, reasons }) =>
    reasons.map((reason) => `${engine} ${size} ${language} ${journey}: ${outcome}: ${reason}`),
  );

/** Returns the last line of a run, or of all runs. */
export function countLine(what: string, counts: Counts, time: number): string {
  const { ok, failed } = counts;
  return `${what}: ${ok} ok, ${failed} failed, ${counts['not run']} not run, ${seconds(time)}`;
}

/** Returns the status that the command ends with. A run in which nothing passed has shown nothing. */
export const exitCodeOf = ({ ok, failed }: Counts): 0 | 1 => (failed === 0 && ok > 0 ? 0 : 1);
