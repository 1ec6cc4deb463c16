import { describe, expect, test } from 'vitest';
import { mapContent } from '../../../src/features/map/layout/map-content.ts';
import { layOutMap } from '../../../src/features/map/layout/map-layout.ts';
import { crossingFaults, layoutFaults, mergingFaults, treeFaults } from '../../fixtures/map-faults.ts';

/**
 * The least number of arrows per step. Arrows that would cross are left out, so it falls when many answers of a branch
 * lead criss-cross; then another order of answers or steps may help.
 */
const ARROWS_PER_STEP = 0.9;

/** The greatest share of texts that do not fit their lines. */
const MOST_CUT = 0.01;

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

  test('has no arrows that cross or look like one', () => {
    expect(map.flatMap(crossingFaults)).toEqual([]);
    expect(map.flatMap(mergingFaults)).toEqual([]);
  });

  test('has an arrow or the code of the next step in every row', () => {
    const silent = map.flatMap(({ steps, arrows }) =>
      steps.flatMap(({ id, rows }) =>
        rows
          .filter(({ answer, to, target }) => {
            const hasArrow = arrows.some((arrow) => arrow.from === id && arrow.answer === answer);
            const words = target.map((line) => line.words).join(' ');
            return hasArrow === words.includes(`→ ${tree.steps[to]?.code} `);
          })
          .map(({ answer }) => `${id}:${answer}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  test('cuts hardly any text', () => {
    const lines = map.flatMap(({ steps }) =>
      steps.flatMap(({ title, rows }) => [title, ...rows.flatMap(({ label, target }) => [label, target])]),
    );
    const cut = lines
      .map((each) => each.map(({ words }) => words).join(' '))
      .filter((text) => text.endsWith('…'));
    expect(cut.length / lines.length).toBeLessThanOrEqual(MOST_CUT);
  });

  test(`has at least ${ARROWS_PER_STEP} arrows per step`, () => {
    const [arrows, steps] = [map.flatMap((region) => region.arrows), map.flatMap((region) => region.steps)];
    expect(arrows.length / steps.length).toBeGreaterThan(ARROWS_PER_STEP);
    expect(arrows.length).toBeGreaterThan(100);
  });
});
