import { describe, expect, test } from 'vitest';
import { findJumps } from '../../../src/features/lookup/find-jumps.ts';
import { jumpSources, stepsOf } from '../../features/lookup/jump-sources.ts';
import { searches } from './searches.ts';

const sources = await jumpSources();
const find = (typed: string) => stepsOf(findJumps(typed, sources));

describe('the quick jump', () => {
  test.each(searches)('offers the step $step among the first three for "$typed"', ({ typed, step }) => {
    const found = find(typed);
    expect(found.slice(0, 3)).toContain(step);
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found).size).toBe(found.length);
  });

  test('is tested with sixty different searches', () => {
    expect(new Set(searches.map(({ typed }) => typed)).size).toBe(60);
  });
});
