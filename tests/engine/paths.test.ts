import { describe, expect, test } from 'vitest';
import { allPaths, answersLeft, usualWays } from '../../src/engine/paths.ts';
import type { Trail } from '../../src/engine/trail.ts';
import type { Tree } from '../../src/tree/types.ts';
import { changed, fix, lamp, meal, outcome, question, way } from './small-trees.ts';

/** A trail in short: `lamp dark, bulb worked`. */
const words = (trail: Trail | undefined): string | undefined =>
  trail?.map(({ step, answer }) => `${step} ${answer}`).join(', ');

describe('all paths', () => {
  test('are every way through the tree, in its order', () => {
    expect([...allPaths(lamp)].map(({ trail, end }) => `${words(trail)} = ${end}`)).toEqual([
      'lamp dark, bulb worked = lit',
      'lamp dark, bulb did-not-work, socket worked = lit',
      'lamp dark, bulb did-not-work, socket did-not-work, cable worked = lit',
      'lamp dark, bulb did-not-work, socket did-not-work, cable did-not-work = ask',
      'lamp flickers, socket worked = lit',
      'lamp flickers, socket did-not-work, cable worked = lit',
      'lamp flickers, socket did-not-work, cable did-not-work, bulb worked = lit',
      'lamp flickers, socket did-not-work, cable did-not-work, bulb did-not-work = ask',
      'lamp not-sure, lamp/look cable-out, cable worked = lit',
      'lamp not-sure, lamp/look cable-out, cable did-not-work, bulb worked = lit',
      'lamp not-sure, lamp/look cable-out, cable did-not-work, bulb did-not-work, socket worked = lit',
      'lamp not-sure, lamp/look cable-out, cable did-not-work, bulb did-not-work, socket did-not-work = ask',
      'lamp not-sure, lamp/look something-else = ask',
    ]);
  });

  test('are as many as the choices multiply to', () => {
    // Food: meat with 2 kinds, or 2 others. Drink: tea with 2 kinds of milk, or 2 others. Cake: 2.
    expect([...allPaths(meal)]).toHaveLength(4 * 4 * 2);
  });

  test('of a tree that ends at its start are the empty one', () => {
    const tree: Tree = { start: 'a', steps: { a: outcome('A', 'solved') } };
    expect([...allPaths(tree)]).toEqual([{ trail: [], end: 'a' }]);
  });

  test('end where a way comes to a step a second time', () => {
    const tree: Tree = {
      start: 'a',
      steps: { a: question('A', way('on', 'b')), b: question('B', way('back', 'a'), way('out', 'c')) },
    };
    expect([...allPaths(tree)].map(({ trail, end }) => `${words(trail)} = ${end}`)).toEqual([
      'a on, b back = a',
      'a on, b out = c',
    ]);
  });
});

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

describe('what is left', () => {
  test.each([
    ['food', { fewest: 3, most: 5 }],
    ['food/meat', { fewest: 3, most: 4 }],
    ['drink', { fewest: 2, most: 3 }],
    ['cake', { fewest: 1, most: 1 }],
    ['served', { fewest: 0, most: 0 }],
  ])('of the meal from %s', (step, left) => {
    expect(answersLeft(meal, step)).toEqual(left);
  });

  test.each([
    ['lamp', { fewest: 1, most: 2 }],
    ['lamp/look', { fewest: 1, most: 1 }],
    ['bulb', { fewest: 0, most: 0 }],
    ['nowhere', { fewest: 0, most: 0 }],
    ['constructor', { fewest: 0, most: 0 }],
  ])('ends at the first fix: from %s', (step, left) => {
    expect(answersLeft(lamp, step)).toEqual(left);
  });

  test('counts a check like a question', () => {
    const tree: Tree = {
      start: 'a',
      steps: {
        a: { kind: 'check', checks: 'address', code: 'A', sources: [], answers: [way('on', 'b')] },
        b: outcome('B', 'person'),
      },
    };
    expect(answersLeft(tree, 'a')).toEqual({ fewest: 1, most: 1 });
  });

  test('comes to an end in a circle', () => {
    const tree: Tree = {
      start: 'a',
      steps: { a: question('A', way('on', 'b')), b: question('B', way('back', 'a'), way('out', 'c')) },
    };
    expect(answersLeft(tree, 'a')).toEqual({ fewest: 2, most: 2 });
  });
});
