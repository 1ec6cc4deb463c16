import { describe, expect, test } from 'vitest';
import type { DrawnMap, DrawnRegion } from '../../../../src/features/map/drawn-map.ts';
import { layOutMap } from '../../../../src/features/map/layout/map-layout.ts';
import { languageCodes } from '../../../../src/i18n/languages.ts';
import { mapContent } from '../../../fixtures/guide/map-content.ts';
import { tree } from '../../../fixtures/guide/tree.ts';
import {
  crossingFaults,
  layoutFaults,
  mergingFaults,
  treeFaults,
  WIDEST,
} from '../../../fixtures/map-faults.ts';

const wordsIn = (language: string) => mapContent.wordsIn(language);

describe.each(languageCodes)('the drawing of the tree, in %s', (language) => {
  const map = layOutMap(tree, wordsIn(language));
  const regions = map.map((region) => [region.branch, region] as const);

  test('has every step once, with its answers and their targets', () => {
    expect(treeFaults(tree, map)).toEqual([]);
  });

  test.each(regions)('keeps boxes, words and arrows apart in %s', (_, region) => {
    expect(layoutFaults(region)).toEqual([]);
    expect(region.steps.length).toBeGreaterThan(0);
  });

  test('has no arrows that cross or look like one', () => {
    expect(map.flatMap(crossingFaults)).toEqual([]);
    expect(map.flatMap(mergingFaults)).toEqual([]);
  });

  test('has arrows, and answers that name their step in words', () => {
    expect(map.flatMap(({ arrows }) => arrows).length).toBeGreaterThan(20);
    const rows = map.flatMap(({ steps }) => steps.flatMap((step) => step.rows));
    expect(rows.filter(({ target }) => target.length > 0).length).toBeGreaterThan(20);
  });

  test('is the same each time', () => {
    expect(layOutMap(tree, wordsIn(language))).toEqual(map);
  });
});

/** Returns a region of the drawing with the step at a position replaced. */
function withStep(region: DrawnRegion, position: number, parts: object): DrawnRegion {
  const steps = region.steps.map((step, at) => (at === position ? { ...step, ...parts } : step));
  return { ...region, steps };
}

describe('a fault of a drawing', () => {
  const map = layOutMap(tree, wordsIn('en'));
  const region = map.find(({ branch }) => branch === 'name');
  if (!region) throw new Error('The drawing has no region for the branch');
  const [first, second] = region.steps;
  const [arrow] = region.arrows;
  if (!first || !second || !arrow) throw new Error('The region has no two steps and an arrow');

  test.each<[string, DrawnRegion, RegExp]>([
    ['a box on another one', withStep(region, 0, { x: second.x, y: second.y }), /overlap/],
    ['a box outside of its region', withStep(region, 0, { x: -1 }), /outside of its region/],
    ['a region that is too wide', { ...region, width: WIDEST + 1 }, /2001 pixels wide/],
    ['words wider than their box', withStep(region, 0, { width: 10 }), /is outside of the box/],
    [
      'two lines at one height',
      withStep(region, 0, { title: [...first.title, ...first.title] }),
      /is not below the line before it/,
    ],
    ['a step without a title', withStep(region, 0, { title: [] }), /has no title/],
    [
      'an arrow to nowhere',
      { ...region, arrows: [{ ...arrow, end: { x: arrow.end.x + 500, y: -1 } }] },
      /does not meet the box/,
    ],
    ['an arrow that goes back', { ...region, arrows: [{ ...arrow, end: { x: 0, y: 0 } }] }, /goes back/],
    [
      'an arrow from elsewhere',
      { ...region, arrows: [{ ...arrow, start: { x: 0, y: 0 } }] },
      /does not leave its row/,
    ],
    [
      'an arrow through a box',
      { ...region, arrows: [{ ...arrow, start: { x: first.x + 1, y: first.y + 1 } }] },
      /passes the box/,
    ],
    ['an arrow of an unknown answer', { ...region, arrows: [{ ...arrow, answer: 'x' }] }, /no box or row/],
  ])('is found: %s', (_, broken, sentence) => {
    expect(layoutFaults(broken)).toContainEqual(expect.stringMatching(sentence));
  });

  test('is found: two arrows that cross', () => {
    const [one, other] = region.arrows.filter(({ from }) => from === arrow.from);
    if (!one || !other) throw new Error('The step has no two arrows');
    const crossed = {
      ...region,
      arrows: [
        { ...one, end: other.end },
        { ...other, end: one.end },
      ],
    };
    expect(crossingFaults(crossed)).toEqual([expect.stringMatching(/cross$/)]);
  });

  test('is found: two arrows at one height in a column', () => {
    const [one, other] = region.arrows.filter(({ to }, at) => to !== region.arrows[at - 1]?.to);
    if (!one || !other) throw new Error('The region has no two arrows');
    const through = [{ start: { x: 1, y: 1 }, end: { x: 2, y: 1 } }];
    const merged = {
      ...region,
      arrows: [one, { ...other, to: 'elsewhere' }].map((arrow) => ({ ...arrow, through })),
    };
    expect(mergingFaults(merged)).toEqual([expect.stringMatching(/look like one$/)]);
  });

  const others = (parts: DrawnRegion): DrawnMap =>
    map.map((each) => (each.branch === parts.branch ? parts : each));

  test.each<[string, DrawnRegion, RegExp]>([
    ['a step that is missing', { ...region, steps: region.steps.slice(1) }, /is not drawn once/],
    ['a step in another branch', withStep(region, 0, { id: 'key' }), /key is drawn in name/],
    ['another code', withStep(region, 0, { code: 'XXX' }), /another code or kind/],
    ['an answer that is missing', withStep(region, 0, { rows: first.rows.slice(1) }), /other answers/],
    ['an answer without its arrow', { ...region, arrows: [] }, /does not say where it leads/],
  ])('is found in comparison with the tree: %s', (_, broken, sentence) => {
    expect(treeFaults(tree, others(broken))).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('the drawing of a small tree', () => {
  const words = {
    language: 'en',
    title: (step: string) => `Title of ${step}`,
    elsewhere: () => [],
    branch: (branch: string) => `Branch ${branch}`,
    answer: (_: string, id: string) => id,
  };
  const outcome = { kind: 'outcome', ending: 'solved', needs: [], sources: [], code: 'Y2T' } as const;
  const question = (code: string, ...to: string[]) =>
    ({
      kind: 'question',
      code,
      sources: [],
      answers: to.map((step, at) => ({ id: `to-${at}`, to: step })),
    }) as const;

  /** Returns the words in the rows of a step in place of arrows. */
  const referencesIn = (region: DrawnRegion | undefined, step: number) =>
    region?.steps[step]?.rows.map(({ target }) => target.map((line) => line.words).join(' '));

  test('draws an arrow to a later column, past the boxes between, and names targets in another branch', () => {
    const [region] = layOutMap(
      {
        start: 'a',
        steps: {
          a: question('A2K', 'a/b', 'a/c', 'z', 'z/y'),
          'a/b': question('A4R', 'a/c'),
          'a/c': outcome,
          z: outcome,
          'z/y': outcome,
        },
      },
      words,
    );
    expect(region?.arrows.map(({ from, to, through }) => [from, to, through.length])).toEqual([
      ['a', 'a/b', 0],
      ['a/b', 'a/c', 0],
      ['a', 'a/c', 1],
    ]);
    expect(referencesIn(region, 0)).toEqual(['', '', '→ Y2T Branch z', '→ Y2T Title of z/y']);
    if (region) expect([...layoutFaults(region), ...crossingFaults(region)]).toEqual([]);
  });

  test('names the step of an answer whose arrow would cross that of an earlier answer', () => {
    const [region] = layOutMap(
      {
        start: 'a',
        steps: { a: question('A2K', 'a/b', 'a/c', 'a/b'), 'a/b': outcome, 'a/c': outcome },
      },
      words,
    );
    expect(region?.arrows.map(({ answer, to }) => `${answer} ${to}`)).toEqual(['to-0 a/b', 'to-1 a/c']);
    expect(referencesIn(region, 0)?.[2]).toBe('→ Y2T Title of a/b');
  });

  test('continues below when a branch is longer than a sheet is wide', () => {
    const ids = Array.from({ length: 12 }, (_, at) => (at === 0 ? 'a' : `a/${at}`));
    const steps = Object.fromEntries(
      ids.map((id, at) => [id, ids[at + 1] ? question('A2K', ids[at + 1] as string) : outcome]),
    );
    const [region] = layOutMap({ start: 'a', steps }, words);
    expect(region?.width).toBeLessThan(WIDEST);
    expect(region?.arrows).toHaveLength(10);
    const [first, last] = [region?.steps[0], region?.steps[11]];
    expect(last?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
  });
});
