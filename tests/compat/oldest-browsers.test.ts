import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { compareVersions, oldestBrowsers, viteTargets } from '../../src/compat/oldest-browsers.ts';

describe('oldestBrowsers', () => {
  it('reads the list in package.json, which names a version of each browser', () => {
    const named = packageJson.browserslist.map((query) => query.split(' >= '));
    expect(oldestBrowsers()).toEqual(Object.fromEntries(named));
  });

  it('returns versions as numbers order them', () => {
    expect(oldestBrowsers(['firefox 102', 'firefox 99', 'safari 15.10', 'safari 15.4', 'safari TP'])).toEqual(
      {
        firefox: '99',
        safari: '15.4',
      },
    );
  });
});

describe('compareVersions', () => {
  it('compares each part as a number', () => {
    expect(compareVersions('9', '10')).toBeLessThan(0);
    expect(compareVersions('15.10', '15.4')).toBeGreaterThan(0);
    expect(compareVersions('15', '15.0.0')).toBe(0);
  });
});

describe('viteTargets', () => {
  it('uses the names that Vite knows', () => {
    expect(viteTargets({ edge: '99', ios_saf: '15.4' })).toEqual(['edge99', 'ios15.4']);
  });
});
