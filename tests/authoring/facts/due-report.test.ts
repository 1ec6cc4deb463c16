import { describe, expect, it } from 'vitest';
import { dueDocuments, dueWords, stepsByDocument } from '../../../src/authoring/facts/due-report.ts';
import { dayInJapan } from '../../../src/flow/notices-on-day.ts';
import type { Tree } from '../../../src/tree/types.ts';
import reports from './due-reports.json' with { type: 'json' };

/** Documents, the steps that cite them, a moment, and what is due then. */
interface Row {
  readonly name: string;
  readonly now: string;
  readonly documents: readonly { readonly id: string; readonly read: string; readonly recheckBy?: string }[];
  readonly steps: readonly { readonly id: string; readonly cites: readonly string[] }[];
  readonly expected: readonly unknown[];
}

describe('the report of what is due', () => {
  it.each(reports as unknown as readonly Row[])('$name', ({ now, documents, steps, expected }) => {
    const cited = steps.map(({ id, cites }) => [id, { kind: 'outcome', sources: cites }]);
    const tree = { start: '', steps: Object.fromEntries(cited) } as unknown as Tree;
    const byId = Object.fromEntries(documents.map(({ id, ...days }) => [id, days]));
    expect(dueDocuments(byId, stepsByDocument(tree), dayInJapan(new Date(now)))).toEqual(expected);
  });

  it('names words of screens apart, the longest overdue first, unless their source is named', () => {
    const words = [
      { what: 'late', source: 'a', seen: '2026-11-22', steps: [] },
      { what: 'early', source: 'a', seen: '2026-11-01', steps: ['start'] },
      { what: 'named', source: 'b', seen: '2026-11-01', steps: [] },
      { what: 'fresh', source: 'a', seen: '2026-11-23', steps: [] },
    ];
    expect(dueWords(words, ['b'], '2027-05-21')).toEqual([
      { what: 'early', dueOn: '2027-04-30', steps: ['start'] },
      { what: 'late', dueOn: '2027-05-21', steps: [] },
    ]);
  });
});
