import { describe, expect, test } from 'vitest';
import { statesFromAnywhere } from '../../../src/authoring/states.ts';
import { answerStep, answersOf } from '../../../src/flow/replay.ts';
import { tree } from '../../../src/tree/tree.ts';
import { leadsBackIn, placesOn } from '../../fixtures/link-back.ts';
import { somePaths } from '../../fixtures/some-paths.ts';

const leadsBack = leadsBackIn(tree);
const states = [...statesFromAnywhere(tree).values()];

describe('the link of a place in the tree', () => {
  test('leads back to it, from every state that a trail can reach', () => {
    expect(states.filter(({ step, trail }) => !leadsBack({ step, trail }))).toEqual([]);
    expect(states.length).toBeGreaterThan(Object.keys(tree.steps).length * 2);
  });

  test('leads back to it after every answer in each of these states', () => {
    const places = states.flatMap(({ step, trail }) =>
      answersOf(tree, step).flatMap(({ id }) => answerStep(tree, { step, trail }, id) ?? []),
    );
    expect(places.filter((place) => !leadsBack(place))).toEqual([]);
    expect(places.length).toBeGreaterThan(states.length);
  });

  test('leads back to it from a place and the end of each of 5,000 random paths', () => {
    const lost = somePaths(tree, 5000).find((path, nth) => {
      const places = placesOn(path);
      // Two places on each path are enough, because there are many paths.
      return !places
        .filter((_, at) => at === nth % places.length || at === places.length - 1)
        .every(leadsBack);
    });
    expect(lost).toBeUndefined();
  });
});
