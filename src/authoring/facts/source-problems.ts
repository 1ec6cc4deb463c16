import type { SourceDocument } from '../../tree/source-document.ts';
import type { Problem } from '../problem.ts';

/** An ISO date such as `2026-11-22`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Returns whether a text is a day of the calendar, as an ISO date.
 *
 * @example
 * isDay('2028-02-29') // => true
 * isDay('2026-02-29') // => false
 * isDay('22-11-2026') // => false
 * isDay('2026') // => false
 */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Returns the problems of the documents: days that do not exist, documents that have to be read again before they were
 * read, and contradictions of documents that do not exist.
 *
 * @example
 * const manual = { title: 'Manual', official: 'secondary', read: '2026-11-22' };
 * sourceProblems({ manual }) // => []
 * sourceProblems({ manual: { ...manual, recheckBy: '2026-11-21' } }) // => [
 * //   { problem: 'wrong-source-day', source: 'manual', key: 'recheckBy', day: '2026-11-21', read: '2026-11-22' }]
 */
export function sourceProblems(documents: Readonly<Record<string, SourceDocument>>): Problem[] {
  return Object.entries(documents).flatMap(([source, { read, recheckBy, contradicts = [] }]): Problem[] => {
    const wrong = (key: 'read' | 'recheckBy', day: string): Problem => ({
      problem: 'wrong-source-day',
      source,
      key,
      day,
      read,
    });
    return [
      ...(isDay(read) ? [] : [wrong('read', read)]),
      ...(recheckBy === undefined || (isDay(recheckBy) && recheckBy >= read)
        ? []
        : [wrong('recheckBy', recheckBy)]),
      ...contradicts
        .filter((other) => !Object.hasOwn(documents, other.source) || other.source === source)
        .map((other) => ({ problem: 'unknown-contradiction', source, other: other.source }) as const),
    ];
  });
}
