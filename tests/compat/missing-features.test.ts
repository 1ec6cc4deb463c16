import mdnData from '@mdn/browser-compat-data' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { missingFeatures } from '../../src/compat/missing-features.ts';
import { missing } from './missing.ts';

describe('missingFeatures', () => {
  it('depends on the versions', () => {
    expect([...missing.members]).toContain('findLast');
    expect([...missing.members]).not.toContain('at');
    const newer = missingFeatures(mdnData, { firefox: '104' });
    const older = missingFeatures(mdnData, { safari: '15.3' });
    expect([...newer.members]).not.toContain('findLast');
    expect([...older.members]).toContain('at');
  });

  it('counts a feature that a browser has behind a flag as missing', () => {
    // Firefox had `:has()` behind a flag from 103 on.
    expect([...missingFeatures(mdnData, { firefox: '110' }).css.selectors]).toContain('has');
    expect([...missingFeatures(mdnData, { firefox: '121' }).css.selectors]).not.toContain('has');
  });

  it('leaves out members that share a name with an older one', () => {
    expect([...missing.statics]).toContain('Object.groupBy');
    expect([...missing.members]).not.toContain('filter');
  });

  it('throws for a browser without data', () => {
    expect(() => missingFeatures(mdnData, { op_mini: '1' })).toThrow('no browser op_mini');
  });
});
