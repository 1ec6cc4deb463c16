/** The number of a call, and what to keep for the next one. */
interface NumberedCall {
  readonly number: number;
  readonly kept: string;
}

/** A day and the number of calls that have started on it: `2026-11-30 5`. */
const KEPT = /^(\d{4}-\d{2}-\d{2}) (\d{1,6})$/;

/**
 * Returns the number of a call that starts now: one more than the last one of the day, in whichever tab that was. Calls of
 * another day and a text that nobody kept here do not count.
 *
 * @example
 * nextCallNumber('2026-11-30 5', '2026-11-30') // => { number: 6, kept: '2026-11-30 6' }
 * nextCallNumber('2026-11-29 5', '2026-11-30') // => { number: 1, kept: '2026-11-30 1' }
 * nextCallNumber(undefined, '2026-11-30') // => { number: 1, kept: '2026-11-30 1' }
 * nextCallNumber('many', '2026-11-30').number // => 1
 */
export function nextCallNumber(kept: string | undefined, day: string): NumberedCall {
  const [, lastDay, count] = KEPT.exec(kept ?? '') ?? [];
  const number = lastDay === day ? Number(count) + 1 : 1;
  return { number, kept: `${day} ${number}` };
}
