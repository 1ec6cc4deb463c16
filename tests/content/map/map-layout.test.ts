import { describe, expect, test } from 'vitest';
import { mapContent } from '../../../src/features/map/layout/map-content.ts';
import { layOutMap } from '../../../src/features/map/layout/map-layout.ts';
import { layoutFaults, treeFaults } from '../../fixtures/map-faults.ts';

/** How often arrows cross in the whole drawing. Lower it when the layout gets better; raise it only on purpose. */
const CROSSINGS = 9;

describe.each([...mapContent.languages])('the drawing of the map, in %s', (language) => {
  const { tree, wordsIn } = mapContent;
  const map = layOutMap(tree, wordsIn(language));
  const regions = map.map((region) => [region.branch, region] as const);

  test('has every step once, with its answers and their targets', () => {
    expect(treeFaults(tree, map)).toEqual([]);
  });

  test.each(regions)('keeps boxes, words and arrows apart in the branch %s', (_, region) => {
    expect(layoutFaults(region)).toEqual([]);
    expect(region.steps.length).toBeGreaterThan(0);
  });

  test(`has at most ${CROSSINGS} crossings of arrows`, () => {
    const counted = map.map((region) => region.crossings);
    expect(counted.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(CROSSINGS);
    expect(map.flatMap(({ arrows }) => arrows).length).toBeGreaterThan(100);
  });
});
