import { describe, expect, test } from 'vitest';
import type { Trail } from '../../src/flow/trail.ts';
import { usualTrails } from '../../src/flow/usual-trails.ts';
import type { Tree } from '../../src/tree/types.ts';
import { answer, changed, fix, lamp, question } from '../fixtures/small-trees.ts';

/** Returns a trail from a short form: `lamp dark, bulb worked`. */
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

  test('of equal length are decided by the order of the tree', () => {
    expect(words(trails.get('cable'))).toBe('lamp flickers, socket did-not-work');
  });

  test('follow only the plain links', () => {
    const tree = changed(lamp, {
      'lamp/look': question('L2', answer('something-else', 'ask')),
      socket: fix('S1', answer('worked', 'lit'), answer('did-not-work', 'ask', 'cable', 'ask')),
    });
    expect(usualTrails(tree).has('cable')).toBe(false);
  });

  test('stop in a circle', () => {
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
