import { describe, expect, test } from 'vitest';
import type { Trail } from '../../src/flow/trail.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import type { Tree } from '../../src/tree/types.ts';
import { answer, changed, fix, lamp, question } from '../fixtures/small-trees.ts';

/** A trail in short: `lamp dark, bulb worked`. */
const words = (trail: Trail | undefined): string | undefined =>
  trail?.map(({ step, answer }) => `${step} ${answer}`).join(', ');

describe('the usual trails', () => {
  const trails = usualTrails(lamp);

  test('lead to every step that the plain links reach', () => {
    expect([...trails.keys()].sort()).toEqual(Object.keys(lamp.steps).sort());
  });

  test('are empty for the start', () => {
    expect(trails.get('lamp')).toEqual([]);
  });

  test.each([
    ['bulb', 'lamp dark'],
    ['lit', 'lamp dark, bulb worked'],
    ['ask', 'lamp not-sure, lamp/look something-else'],
  ])('to %s are the shortest', (step, way) => {
    expect(words(trails.get(step))).toBe(way);
  });

  test('are, of two of the same length, the one that stands first in the tree', () => {
    expect(words(trails.get('cable'))).toBe('lamp flickers, socket did-not-work');
  });

  test('take the plain links only', () => {
    const tree = changed(lamp, {
      'lamp/look': question('L2', answer('something-else', 'ask')),
      socket: fix('S1', answer('worked', 'lit'), answer('did-not-work', 'ask', 'cable', 'ask')),
    });
    expect(usualTrails(tree).has('cable')).toBe(false);
  });

  test('come to an end in a circle', () => {
    const tree: Tree = {
      start: 'a',
      steps: { a: question('A', answer('on', 'b')), b: question('B', answer('back', 'a')) },
    };
    expect([...usualTrails(tree)].map(([step, way]) => [step, words(way)])).toEqual([
      ['a', ''],
      ['b', 'a on'],
    ]);
  });
});
