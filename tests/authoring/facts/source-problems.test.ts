import { describe, expect, it } from 'vitest';
import { sourceProblems } from '../../../src/authoring/facts/source-problems.ts';
import type { SourceDocument } from '../../../src/tree/source-document.ts';
import { mistakes } from '../../flow/due-days.json' with { type: 'json' };

const problemsOf = (days: object) =>
  sourceProblems({ manual: { title: 'Manual', official: 'secondary', ...days } as SourceDocument });

describe('the days of a document', () => {
  it.each(mistakes)('read on $read, by $recheckBy: $error', ({ error: _, ...days }) => {
    const key = days.read === '2025-05-10' || days.recheckBy !== undefined ? 'recheckBy' : 'read';
    expect(problemsOf(days)).toMatchObject([{ problem: 'wrong-source-day', source: 'manual', key }]);
  });

  it('may be the same', () => {
    expect(problemsOf({ read: '2026-11-22', recheckBy: '2026-11-22' })).toEqual([]);
  });
});
