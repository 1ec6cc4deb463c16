import { describe, expect, test } from 'vitest';
import type { Box, DrawnRegion, DrawnStep, Point } from '../../../../src/features/map/drawn-map.ts';
import { crossings } from '../../../../src/features/map/layout/crossings.ts';
import { layOutMap } from '../../../../src/features/map/layout/map-layout.ts';
import { mapWordsIn } from '../../../../src/features/map/layout/map-plugin.ts';
import { widthOf } from '../../../../src/features/map/layout/measure.ts';
import { answersOf } from '../../../../src/flow/replay.ts';
import { languageCodes } from '../../../../src/i18n/languages.ts';
import { tree } from '../../../../src/tree/tree.ts';
import type { Tree } from '../../../../src/tree/types.ts';

const whole: Tree = tree;

/** How often arrows cross in the whole drawing: it may become fewer, and more only by a decision. */
const CROSSINGS = 9;

/** How wide a region may be: so much can be read on a sheet of A3. */
const WIDEST = 2000;

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const isWithin = ({ x, y }: Point, box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Points along an arrow, which is a bow that leaves and meets its boxes level. */
function along(start: Point, end: Point): Point[] {
  return Array.from({ length: 21 }, (_, at) => {
    const t = at / 20;
    const bend = (end.x - start.x) / 2;
    const mix = (a: number, b: number, c: number, d: number) =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return {
      x: mix(start.x, start.x + bend, end.x - bend, end.x),
      y: mix(start.y, start.y, end.y, end.y),
    };
  });
}

describe.each(languageCodes)('the drawing of the tree, in %s', (language) => {
  const map = layOutMap(whole, mapWordsIn(language));
  const regions = map.map((region) => [region.branch, region] as const);
  const steps = map.flatMap((region) => region.steps);

  test('has every step once, in its branch, and each of its answers once', () => {
    expect(steps.map(({ id }) => id).toSorted()).toEqual(Object.keys(tree.steps).toSorted());
    for (const { branch, steps: own } of map) {
      expect(own.filter(({ id }) => id.split('/')[0] !== branch)).toEqual([]);
    }
    for (const { id, code, kind, rows } of steps) {
      expect({ id, code, kind }).toEqual({ id, code: whole.steps[id]?.code, kind: whole.steps[id]?.kind });
      expect(rows.map(({ answer, to }) => [answer, to])).toEqual(
        answersOf(whole, id).map((answer) => [answer.id, answer.to]),
      );
    }
  });

  test('says of each answer where it leads: by an arrow, or else in words that name the code', () => {
    for (const { steps: own, arrows } of map) {
      for (const { id, rows } of own) {
        for (const { answer, to, target } of rows) {
          const arrow = arrows.filter((each) => each.from === id && each.answer === answer);
          const code = whole.steps[to]?.code ?? '';
          if (target.length > 0) {
            expect(target[0]?.words.split(' ').slice(0, 2)).toEqual(['→', code]);
            expect(arrow).toEqual([]);
          } else expect(arrow).toMatchObject([{ to }]);
        }
      }
    }
  });

  test.each(regions)('of %s: no box lies on another or outside', (_, { width, height, steps: own }) => {
    const all = own.flatMap((one, at) => own.slice(at + 1).filter((other) => overlap(one, other)));
    expect(all).toEqual([]);
    const outside = own.filter(
      (box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
    );
    expect(outside).toEqual([]);
    expect(width).toBeLessThanOrEqual(WIDEST);
  });

  test.each(regions)('of %s: no line of words is wider than its box or below it', (_, { steps: own }) => {
    for (const box of own) {
      const lines = [...box.title, ...box.rows.flatMap(({ label, target }) => [...label, ...target])];
      expect(lines.length).toBeGreaterThan(0);
      const sizes = new Map(box.title.map((line) => [line, 14 * 1.1]));
      const outside = lines.filter(
        (line) =>
          line.x + widthOf(line.words) * (sizes.get(line) ?? 13) > box.x + box.width ||
          line.y > box.y + box.height - 4 ||
          line.y < box.y + 20,
      );
      expect(outside).toEqual([]);
      const heights = lines.map(({ y }) => y);
      expect(heights).toEqual(heights.toSorted((one, other) => one - other));
      expect(new Set(heights).size).toBe(heights.length);
    }
  });

  test.each(regions)('of %s: every arrow leaves its row, meets its box and passes no other', (_, region) => {
    for (const { from, answer, to, start, end } of region.arrows) {
      const [source, target] = [boxOf(region, from), boxOf(region, to)];
      const row = source.rows.find((each) => each.answer === answer);
      expect(start.x).toBe(source.x + source.width);
      expect(start.y).toBeGreaterThan(row?.top ?? Number.POSITIVE_INFINITY);
      expect(start.y).toBeLessThan(source.y + source.height);
      expect(end.x).toBe(target.x);
      expect(end.y).toBeGreaterThan(target.y);
      expect(end.y).toBeLessThan(target.y + target.height);
      expect(start.x).toBeLessThan(end.x);
      const passed = region.steps.filter((box) => along(start, end).some((point) => isWithin(point, box)));
      expect(passed.map(({ id }) => id)).toEqual([]);
    }
  });

  test(`crosses its arrows no more than ${CROSSINGS} times in all`, () => {
    const counted = map.map(({ arrows }) => crossings(arrows.map(({ start, end }) => [start, end])));
    expect(counted.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(CROSSINGS);
    expect(map.map((region) => region.crossings)).toEqual(counted);
    expect(map.flatMap(({ arrows }) => arrows).length).toBeGreaterThan(100);
  });
});

describe('the drawing of a small tree', () => {
  const words = {
    language: 'en',
    title: (step: string) => `Title of ${step}`,
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

  test('leads to the next column by an arrow, and names what is farther or in another branch', () => {
    const [region] = layOutMap(
      {
        start: 'a',
        steps: {
          a: question('A2K', 'a/b', 'a/c', 'z'),
          'a/b': question('A4R', 'a/c'),
          'a/c': outcome,
          z: outcome,
        },
      },
      words,
    );
    expect(region?.arrows.map(({ from, to }) => `${from} ${to}`)).toEqual(['a a/b', 'a/b a/c']);
    expect(region?.steps[0]?.rows.map(({ target }) => target.map((line) => line.words).join(' '))).toEqual([
      '',
      '→ Y2T Title of a/c',
      '→ Y2T Title of z',
    ]);
  });

  test('goes on below where a branch is longer than a sheet is wide', () => {
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

  test('is the same each time', () => {
    expect(layOutMap(whole, mapWordsIn('en'))).toEqual(layOutMap(whole, mapWordsIn('en')));
  });
});

function boxOf(region: DrawnRegion, id: string): DrawnStep {
  const box = region.steps.find((step) => step.id === id);
  if (!box) throw new Error(`${id} is not in its region`);
  return box;
}
