import { describe, expect, test } from 'vitest';
import { answersBeforeFix, median, usualWays } from '../../src/engine/paths.ts';
import type { Trail } from '../../src/engine/trail.ts';
import type { Tree } from '../../src/tree/types.ts';
import { changed, fix, lamp, meal, outcome, question, way } from './small-trees.ts';

/** A trail in short: `lamp dark, bulb worked`. */
const words = (trail: Trail | undefined): string | undefined =>
  trail?.map(({ step, answer }) => `${step} ${answer}`).join(', ');

describe('the usual ways', () => {
  const ways = usualWays(lamp);

  test('lead to every step that the plain links reach', () => {
    expect([...ways.keys()].sort()).toEqual(Object.keys(lamp.steps).sort());
  });

  test('are empty for the start', () => {
    expect(ways.get('lamp')).toEqual([]);
  });

  test.each([
    ['bulb', 'lamp dark'],
    ['lit', 'lamp dark, bulb worked'],
    ['ask', 'lamp not-sure, lamp/look something-else'],
  ])('to %s are the shortest', (step, way) => {
    expect(words(ways.get(step))).toBe(way);
  });

  test('are, of two of the same length, the one that stands first in the tree', () => {
    expect(words(ways.get('cable'))).toBe('lamp flickers, socket did-not-work');
  });

  test('take the plain links only', () => {
    const tree = changed(lamp, {
      'lamp/look': question('L2', way('something-else', 'ask')),
      socket: fix('S1', way('worked', 'lit'), way('did-not-work', 'ask', 'cable', 'ask')),
    });
    expect(usualWays(tree).has('cable')).toBe(false);
  });

  test('come to an end in a circle', () => {
    const tree: Tree = {
      start: 'a',
      steps: { a: question('A', way('on', 'b')), b: question('B', way('back', 'a')) },
    };
    expect([...usualWays(tree)].map(([step, way]) => [step, words(way)])).toEqual([
      ['a', ''],
      ['b', 'a on'],
    ]);
  });
});

describe('the answers before the first fix', () => {
  test('are counted for every way, in order of size', () => {
    // Dark and flickers lead to a fix at once, not sure by way of another question.
    expect(answersBeforeFix(lamp)).toEqual([1, 1, 2, 2]);
  });

  test('are all of them on a way without a fix', () => {
    const counts = answersBeforeFix(meal);
    expect(counts).toHaveLength(4 * 4 * 2);
    expect([counts[0], counts.at(-1)]).toEqual([3, 5]);
  });

  test('are none where the start is a fix or an end', () => {
    expect(answersBeforeFix({ ...lamp, start: 'bulb' })).toEqual([0]);
    expect(answersBeforeFix({ ...lamp, start: 'ask' })).toEqual([0]);
  });

  test('count a check like a question', () => {
    const tree: Tree = {
      start: 'a',
      steps: {
        a: { kind: 'check', checks: 'address', code: 'A', sources: [], answers: [way('on', 'b')] },
        b: outcome('B', 'person'),
      },
    };
    expect(answersBeforeFix(tree)).toEqual([1]);
  });

  test('come to an end in a circle', () => {
    const tree: Tree = {
      start: 'a',
      steps: { a: question('A', way('on', 'b')), b: question('B', way('back', 'a'), way('out', 'c')) },
    };
    expect(answersBeforeFix(tree)).toEqual([2, 2]);
  });
});

describe('the median', () => {
  test.each([
    [[4], 4],
    [[1, 2], 2],
    [[1, 1, 5], 1],
    [[2, 3, 3, 4], 3],
    [[2, 3, 4, 4], 4],
    [[], 0],
  ])('of %j is %i', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });
});
