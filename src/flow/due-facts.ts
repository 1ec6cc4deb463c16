import type { SourceDocument } from '../tree/source-document.ts';

/** After this many days a document has to be read again, unless it names a day itself. */
const DAYS_UNTIL_RECHECK = 180;

const DAY = 24 * 60 * 60 * 1000;

/** Something that was read on a day. */
type Dated = Pick<SourceDocument, 'read' | 'recheckBy'>;

/**
 * Returns the day from which a document has to be read again, and from which pages say that it may be out of date:
 * `recheckBy`, or else 180 days after it was read.
 *
 * @example
 * dueOn({ read: '2026-11-22' }) // => '2027-05-21'
 * dueOn({ read: '2026-11-22', recheckBy: '2027-02-01' }) // => '2027-02-01'
 */
export function dueOn({ read, recheckBy }: Dated): string {
  return recheckBy ?? new Date(Date.parse(read) + DAYS_UNTIL_RECHECK * DAY).toISOString().slice(0, 10);
}

/**
 * Returns whether a document has to be read again on a day, in Japan.
 *
 * @example
 * isDue({ read: '2026-11-22', recheckBy: '2027-02-01' }, '2027-01-31') // => false
 * isDue({ read: '2026-11-22', recheckBy: '2027-02-01' }, '2027-02-01') // => true
 */
export function isDue(fact: Dated, today: string): boolean {
  // ISO dates compare correctly as strings.
  return dueOn(fact) <= today;
}

/** Captures the document of a statement: `A1.2` is in the document `A`. */
const STATEMENT = /^([A-Z]+)\d+[.]\d+$/;

/**
 * Returns the id of the document that a source id is in. The id of a document is in itself.
 *
 * @example
 * documentOf('A1.2') // => 'A'
 * documentOf('reset-page') // => 'reset-page'
 */
export function documentOf(source: string): string {
  return STATEMENT.exec(source)?.[1] ?? source;
}
