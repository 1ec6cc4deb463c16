import { describe, expect, it } from 'vitest';
import { documentOf, dueOn, isDue } from '../../src/flow/due-facts.ts';
import { dayInJapan } from '../../src/flow/notices-on-day.ts';
import { due } from './due-days.json' with { type: 'json' };

/** A document, a moment, and what is due then. */
interface Row {
  readonly read: string;
  readonly recheckBy?: string | undefined;
  readonly now: string;
  readonly dueOn: string;
  readonly isDue: boolean;
  readonly why: string;
}

const rows: readonly Row[] = due as readonly Row[];
const factOf = ({ read, recheckBy }: Row) => ({ read, ...(recheckBy !== undefined && { recheckBy }) });

describe('a document', () => {
  it.each(rows)('read on $read (by $recheckBy), at $now: due since $dueOn is $isDue ($why)', (row) => {
    const fact = factOf(row);
    expect([dueOn(fact), isDue(fact, dayInJapan(new Date(row.now)))]).toEqual([row.dueOn, row.isDue]);
  });
});

describe('the document of a source', () => {
  it.each([
    ['A1.2', 'A'],
    ['B2.16', 'B'],
    ['AB12.3', 'AB'],
    ['reset-page', 'reset-page'],
    ['A', 'A'],
    ['windows-11', 'windows-11'],
    ['A1', 'A1'],
    ['', ''],
  ])('of %j is %j', (source, document) => {
    expect(documentOf(source)).toBe(document);
  });
});
