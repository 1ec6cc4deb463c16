import { describe, expect, test } from 'vitest';
import { withDistances } from '../../src/prerender/distances.ts';

describe('the distances of a stylesheet', () => {
  test('stand in place of their tokens, and other tokens stay', () => {
    const built =
      ':root{--space-s:.5rem;--space-2xl:3rem;--page:#fff}a{gap:var(--space-s) var(--space-2xl);margin:calc(-1*var(--space-s));color:var(--page)}';
    expect(withDistances(built)).toBe(
      ':root{--page:#fff}a{gap:.5rem 3rem;margin:calc(-1*.5rem);color:var(--page)}',
    );
  });

  test('are refused if they are no constants', () => {
    expect(() => withDistances('a{--space-s:1rem}b{--space-s:2rem}')).toThrow('--space-s');
    expect(() => withDistances('a{gap:var(--space-s)}')).toThrow('--space-s');
  });
});
