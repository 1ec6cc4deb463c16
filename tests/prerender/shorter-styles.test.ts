import { describe, expect, test } from 'vitest';
import { shorterStyles } from '../../src/prerender/shorter-styles.ts';

describe('a short constant of the root', () => {
  test('stands in place of its token', () => {
    expect(shorterStyles(':root{--gap:1rem}a{margin:0 var(--gap)}b{padding:calc(var(--gap) * 2)}')).toBe(
      ':root{}a{margin:0 1rem}b{padding:calc(1rem * 2)}',
    );
  });

  test('may be made of others, in any order', () => {
    expect(shorterStyles(':root{--box:var(--line);--line:var(--thin);--thin:1px}a{margin:var(--box)}')).toBe(
      ':root{}a{margin:1px}',
    );
  });

  test('may be in a cascade layer', () => {
    expect(shorterStyles('@layer tokens{:root{--gap:1rem}}@layer base{a{margin:var(--gap)}}')).toBe(
      '@layer tokens{:root{}}@layer base{a{margin:1rem}}',
    );
  });
});

describe('a token that is not such a constant gets a short name', () => {
  test.each([
    [
      'it is long',
      ':root{--shadow:0 1px 2px rgb(0 0 0/.3)}a{box-shadow:var(--shadow)}',
      ':root{--a:0 1px 2px rgb(0 0 0/.3)}a{box-shadow:var(--a)}',
    ],
    [
      'an element has another value',
      ':root{--gap:1rem}b{--gap:2rem}a{margin:var(--gap)}',
      ':root{--a:1rem}b{--a:2rem}a{margin:var(--a)}',
    ],
    [
      'a screen has another value',
      ':root{--text:#111}@media (width>=60rem){:root{--text:#222}}a{color:var(--text)}',
      ':root{--a:#111}@media (width>=60rem){:root{--a:#222}}a{color:var(--a)}',
    ],
    ['only an element has it', 'b{--gap:1rem}a{margin:var(--gap)}', 'b{--a:1rem}a{margin:var(--a)}'],
    [
      'only the root of a kind of page has it',
      ':root:has(b){--gap:1rem}a{margin:var(--gap)}',
      ':root:has(b){--a:1rem}a{margin:var(--a)}',
    ],
    [
      'only a screen has it',
      '@media (width>=60rem){:root{--gap:1rem}}a{margin:var(--gap)}',
      '@media (width>=60rem){:root{--a:1rem}}a{margin:var(--a)}',
    ],
    [
      'only a screen has it, in a layer',
      '@media (width>=60rem){@layer x{:root{--gap:1rem}}}a{margin:var(--gap)}',
      '@media (width>=60rem){@layer x{:root{--a:1rem}}}a{margin:var(--a)}',
    ],
    [
      'only some browsers have it',
      '@supports (gap:1em){:root{--gap:1rem}}a{margin:var(--gap)}',
      '@supports (gap:1em){:root{--a:1rem}}a{margin:var(--a)}',
    ],
    [
      'it is made of one that changes',
      ':root{--gap:1rem;--box:var(--gap)}b{--gap:2rem}a{margin:var(--box)}',
      ':root{--a:1rem;--b:var(--a)}b{--a:2rem}a{margin:var(--b)}',
    ],
    [
      'it is used with a fallback',
      ':root{--gap:1rem}a{margin:var(--gap,2rem)}',
      ':root{--a:1rem}a{margin:var(--a,2rem)}',
    ],
  ])('if %s', (_, styles, shorter) => {
    expect(shorterStyles(styles)).toBe(shorter);
  });

  test('the shorter the more it is used', () => {
    const rare = 'i{--rare:1px;margin:var(--rare)}';
    const often = 'b{--often:1px;margin:var(--often)}'.repeat(3);
    expect(shorterStyles(rare + often)).toBe(
      `i{--b:1px;margin:var(--b)}${'b{--a:1px;margin:var(--a)}'.repeat(3)}`,
    );
  });

  test('of its own, however many there are', () => {
    const styles = Array.from({ length: 3000 }, (_, at) => `a{--token-${at}:${at}px}`).join('');
    const names = Array.from(shorterStyles(styles).matchAll(/--(\w+):/g), ([, name = '']) => name);
    expect(new Set(names).size).toBe(3000);
    expect(Math.max(...names.map((name) => name.length))).toBe(3);
  });
});

test('a token that is not declared is an error', () => {
  expect(() => shorterStyles('a{margin:var(--gone)}')).toThrow('--gone is not declared');
});

test('nothing else changes: layers, fallbacks, and what looks like a token', () => {
  const styles =
    '@layer a,b;@layer b{a{--a:1px;margin:-1px;padding:calc(1px - -1px)}}a:before{content:"--";margin:var(--a)}';
  expect(shorterStyles(styles)).toBe(styles);
});
