import { describe, expect, it } from 'vitest';
import { dueDocuments, dueLabels, stepsByDocument } from '../../../src/authoring/facts/due-report.ts';
import type { LabelSighting } from '../../../src/authoring/facts/label-problems.ts';
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

  it('names labels apart, the longest overdue first, unless their source is named', () => {
    const at = (source: string, seen: string): LabelSighting => ({ source, seen, sure: 'official' });
    const seen = {
      late: at('a', '2026-11-22'),
      early: at('a', '2026-11-01'),
      named: at('b', '2026-11-01'),
      none: null,
    };
    const steps = new Map([['early', ['start']]]);
    const days = dueLabels('ja', seen, steps, ['b'], '2027-05-21').map(({ label, dueOn, steps: own }) => [
      label,
      dueOn,
      own,
    ]);
    expect(days).toEqual([
      ['early', '2027-04-30', ['start']],
      ['late', '2027-05-21', []],
    ]);
  });
});
