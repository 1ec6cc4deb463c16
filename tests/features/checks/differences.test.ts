import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '../../../src/features/checks/differences.ts';
import type { Span } from '../../../src/ui/text/marked-text.tsx';

const parts = (text: string, spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));

/** Returns a text without the marked spans. */
function without(text: string, spans: readonly Span[]): string {
  let left = '';
  let done = 0;
  for (const [start, end] of spans) {
    left += text.slice(done, start);
    done = end;
  }
  return left + text.slice(done);
}

/** Returns the differing parts of the typed and the meant text. */
function differ(typed: string, meant: string) {
  const found = differences(typed, meant);
  return { typed: parts(typed, found.typed), meant: parts(meant, found.meant) };
}

describe('the differences between a typed and a meant text', () => {
  test.each<[string, string, string, string[], string[]]>([
    ['nothing', 'ecs.osaka-u.ac.jp', 'ecs.osaka-u.ac.jp', [], []],
    ['nothing at all', '', '', [], []],
    ['a letter too many', 'osakka', 'osaka', ['k'], []],
    ['a letter too few', 'oska', 'osaka', [], ['a']],
    ['another letter', 'osaca', 'osaka', ['c'], ['k']],
    ['a capital', 'U1', 'u1', ['U'], ['u']],
    ['a full-width letter', 'ｕ1', 'u1', ['ｕ'], ['u']],
    ['a space within', 'ecs .jp', 'ecs.jp', [' '], []],
    ['spaces around', ' a ', 'a', [' ', ' '], []],
    ['hyphens to leave out', '090-1234-5678', '9012345678', ['0', '-', '-'], []],
    ['a part to add', 'u123456a', 'u123456a@ecs.jp', [], ['@ecs.jp']],
    ['everything', 'abc', 'xyz', ['abc'], ['xyz']],
    ['everything, where nothing was typed', '', 'abc', [], ['abc']],
    ['everything, where nothing was meant', 'abc', '', ['abc'], []],
    ['a character of two units', 'a😀b', 'ab', ['😀'], []],
    ['a character of two units for another', 'a😀b', 'a😁b', ['😀'], ['😁']],
    ['a letter behind a character of two units', '😀a', '😀b', ['a'], ['b']],
  ])('are %s: %j for %j', (_, typed, meant, inTyped, inMeant) => {
    expect(differ(typed, meant)).toEqual({ typed: inTyped, meant: inMeant });
  });

  test('are compared by position, not only by their letters', () => {
    expect(differences('a b', 'ab')).toEqual({ typed: [[1, 2]], meant: [] });
    expect(differences('esc', 'ecs').typed).toHaveLength(1);
    expect(differences('esc', 'ecs').meant).toHaveLength(1);
  });

  test('are found in up to 200 characters, and in no longer text', () => {
    const long = 'x'.repeat(199);
    expect(differences(`${long} `, long)).toEqual({ typed: [[199, 200]], meant: [] });
    expect(differences(`${long}  `, long)).toEqual({ typed: [], meant: [] });
  });

  test('are in order, apart and not empty, and leave the same text on both sides', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '@', '.', ' ', 'ｕ', 'あ', '😀'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (typed, meant) => {
        const found = differences(typed, meant);
        for (const spans of [found.typed, found.meant]) {
          for (const [position, [start, end]] of spans.entries()) {
            const [, before] = spans[position - 1] ?? [0, -1];
            if (start >= end || start <= before) return false;
          }
        }
        return without(typed, found.typed) === without(meant, found.meant);
      }),
      { numRuns: 2000 },
    );
  });
});
