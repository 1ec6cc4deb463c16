import { describe, expect, it, test } from 'vitest';
import { readStyles } from '../../src/compat/read-styles.ts';
import { missing } from './missing.ts';

const read = (source: string) => readStyles(source, missing.css, { bX: 'row' });
const names = (source: string) => read(source).map(({ name }) => name);

describe('a stylesheet', () => {
  test.each([
    ['a { text-wrap: balance }', 'text-wrap'],
    ['a { word-break: auto-phrase }', 'word-break: auto-phrase'],
    ['a { overflow: clip }', 'overflow: clip'],
    ['a { color: light-dark(red, blue) }', 'light-dark()'],
    ['a { --b: light-dark(red, blue) }', 'light-dark()'],
    ['a { --b: red; --b: light-dark(red, blue) }', 'light-dark()'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { width: 5cqi }', 'cqi'],
    ['a { height: calc(100dvh - 1rem) }', 'dvh'],
    ['a { translate: 1rem }', 'translate'],
    ['a { zoom: 2 }', 'zoom'],
    ['a { container-type: inline-size }', 'container-type'],
    ['a { &:hover { color: red } }', 'nested rule'],
    ['a { b { color: red } }', 'unreadable'],
    ['@container (min-width: 1rem) { a { color: red } }', '@container'],
    ['@view-transition { navigation: auto }', '@view-transition'],
    ['@media (width >= 1rem) { a { color: red } }', 'range in @media'],
    ['@media (scripting: none) { a { color: red } }', '@media (scripting)'],
    ['@media (hover: none) or (pointer: coarse) { a { color: red } }', 'or in @media'],
    ['@media not (hover: none) { a { color: red } }', 'not in @media'],
    ['.bX:has(> .panel) b, i { color: red }', '.row:has(> .panel) b'],
    ['a:not(:has(b)) { color: red }', ':has(b)'],
    ['details::details-content { color: red }', 'details::details-content'],
  ])('is reported for %s', (source, name) => {
    expect(names(source)).toContain(name);
  });

  test.each([
    '@layer a, b; @layer a { a { inset: 0; margin-inline: 1px; aspect-ratio: 1; gap: 1rem; display: grid } }',
    '@media (min-width: 1rem) and (prefers-reduced-motion: no-preference) { a:is(b, c):focus-visible { color: red } }',
    '@media not print { a { color: red } }',
    'a { height: 100vh; height: 100dvh; -webkit-user-select: none; user-select: none }',
    '@supports (width: 1cqi) { a { width: 1cqi } }',
    'dialog::backdrop { color: red }',
  ])('is not reported for %s', (source) => {
    expect(read(source)).toEqual([]);
  });

  it('gives the position of each finding', () => {
    expect(read('a { color: red; text-wrap: pretty }')).toEqual([{ name: 'text-wrap', at: 16 }]);
  });
});
