import mdnData from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { describe, expect, it } from 'vitest';
import { missingFeatures } from '../../src/compat/missing-features.ts';
import { missing } from './missing.ts';

const compatOf = (selector: string) => mdnData.css['selectors']?.[selector]?.__compat;

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
    const selectors = (statement: SimpleSupportStatement) => {
      const has = { __compat: { ...compatOf('has'), support: { firefox: statement } } } as Identifier;
      const css = { ...mdnData.css, selectors: { has } } as unknown as Identifier;
      return [...missingFeatures({ ...mdnData, css }, { firefox: '110' }).css.selectors];
    };
    expect(selectors({ version_added: '103' })).toEqual([]);
    expect(selectors({ version_added: '121' })).toEqual(['has']);
    expect(selectors({ version_added: '103', flags: [{ type: 'preference', name: 'a' }] })).toEqual(['has']);
    expect(selectors({ version_added: '103', prefix: '-moz-' })).toEqual(['has']);
    expect(selectors({ version_added: '90', version_removed: '100' })).toEqual(['has']);
  });

  it('leaves out members that share a name with an older one', () => {
    expect([...missing.statics]).toContain('Object.groupBy');
    expect([...missing.members]).not.toContain('filter');
  });

  it('throws for a browser without data', () => {
    expect(() => missingFeatures(mdnData, { op_mini: '1' })).toThrow('no browser op_mini');
  });
});
