import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/features/lookup/look-up.ts';
import { lookupSources, stepsOf } from '../../features/lookup/lookup-sources.ts';
import { searches } from './searches.ts';

const sources = await lookupSources();
const find = (typed: string) => stepsOf(lookUp(typed, sources).found);

describe('what callers say and staff type', () => {
  test.each(searches)('offers the step $step among the first three for "$typed"', ({ typed, step }) => {
    const found = find(typed);
    expect(found).toContain(step);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found).size).toBe(found.length);
  });

  test('is tested with sixty different searches', () => {
    expect(new Set(searches.map(({ typed }) => typed)).size).toBe(60);
  });
});
