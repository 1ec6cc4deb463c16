import { graphlib, layout } from '@dagrejs/dagre';
import { branchOf } from '../../../flow/id-conventions.ts';
import { answersOf } from '../../../flow/replay.ts';
import type { Tree } from '../../../tree/types.ts';
import type { DrawnArrow, DrawnRegion, DrawnStep, Point } from '../drawn-map.ts';
import { crossings } from './crossings.ts';
import type { MapWords } from './map-words.ts';
import { entrance, moveBox, rowEnd, stepBox } from './step-box.ts';

/** The padding of a region. */
const EDGE = 20;

/** The gaps between columns, between the boxes of a column, and between the bands of a region. */
const COLUMN_GAP = 56;
const ROW_GAP = 22;
const BAND_GAP = 36;

/**
 * The maximum number of columns of a region, so that it is readable on an A3 sheet. Longer branches wrap into bands.
 */
const MAX_COLUMNS = 7;

/** How many orders are tried for a band. The one with the fewest crossings wins. */
const TRIES = 12;

/** Lays out a branch in bands of columns, each with the step order that has the fewest crossings. */
export function layOutRegion(tree: Tree, branch: string, words: MapWords): DrawnRegion {
  const steps = Object.keys(tree.steps).filter((id) => branchOf(id) === branch);
  const columns = columnsOf(tree, steps);
  // Longer arrows would cross others and be hard to follow. The row names the step instead.
  const hasArrow = (from: string, to: string) => {
    const [before, after] = [columns.get(from), columns.get(to)];
    return before !== undefined && after?.band === before.band && after.column === before.column + 1;
  };
  const boxes = new Map(
    steps.map((id) => {
      const targets = new Map(answersOf(tree, id).map((answer) => [answer.id, answer.to]));
      return [id, stepBox(tree, id, words, (answer) => hasArrow(id, targets.get(answer) ?? ''))] as const;
    }),
  );
  const bands = [...new Set(steps.map((id) => columns.get(id)?.band ?? 0))].sort((one, other) => one - other);
  const laid = bands.map((band) =>
    layBand(
      steps.flatMap((id) => (columns.get(id)?.band === band ? (boxes.get(id) ?? []) : [])),
      hasArrow,
    ),
  );
  let top = 0;
  const stacked = laid.map((band) => {
    const there = lowered(band, top);
    top += band.height + BAND_GAP;
    return there;
  });
  return {
    branch,
    width: Math.max(...laid.map(({ width }) => width)) + 2 * EDGE,
    height: top - BAND_GAP + 2 * EDGE,
    steps: stacked.flatMap((band) => band.steps),
    arrows: stacked.flatMap((band) => band.arrows),
    crossings: laid.reduce((sum, band) => sum + band.crossings, 0),
  };
}

interface Column {
  readonly band: number;
  readonly column: number;
}

/** Returns the column of each step, which is the length of the longest path to it within the branch, and its band. */
function columnsOf(tree: Tree, steps: readonly string[]): ReadonlyMap<string, Column> {
  const ranks = new Map<string, number>();
  // The `to` links form no circle, so the recursion ends.
  const rankOf = (id: string): number => {
    const known = ranks.get(id);
    if (known !== undefined) return known;
    const before = steps.filter((from) => answersOf(tree, from).some(({ to }) => to === id));
    const rank = Math.max(-1, ...before.map(rankOf)) + 1;
    ranks.set(id, rank);
    return rank;
  };
  const count = Math.max(...steps.map(rankOf)) + 1;
  const inBand = Math.ceil(count / Math.ceil(count / MAX_COLUMNS));
  return new Map(
    steps.map((id) => [id, { band: Math.floor(rankOf(id) / inBand), column: rankOf(id) }] as const),
  );
}

interface Band {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly DrawnStep[];
  readonly arrows: readonly DrawnArrow[];
  readonly crossings: number;
}

type HasArrow = (from: string, to: string) => boolean;

/** Lays out steps from left to right, in the best of the orders that are tried. */
function layBand(boxes: readonly DrawnStep[], hasArrow: HasArrow): Band {
  let best: Band | undefined;
  for (let seed = 0; seed < TRIES && best?.crossings !== 0; seed += 1) {
    const laid = layOnce(shuffled(boxes, seed), hasArrow);
    if (!best || laid.crossings < best.crossings) best = laid;
  }
  if (!best) throw new Error('layBand was called without steps');
  // Restore the tree order, whichever order was laid out.
  const byId = new Map(best.steps.map((step) => [step.id, step]));
  return { ...best, steps: boxes.flatMap(({ id }) => byId.get(id) ?? []) };
}

function layOnce(boxes: readonly DrawnStep[], hasArrow: HasArrow): Band {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: ROW_GAP, ranksep: COLUMN_GAP, edgesep: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { id, rows } of boxes) for (const { to } of rows) if (hasArrow(id, to)) graph.setEdge(id, to);
  layout(graph, { constraints: orderOf(boxes, hasArrow) });
  const placed = new Map(
    boxes.map((box) => {
      const { x, y } = graph.node(box.id) as Point;
      return [box.id, moveBox(box, round(x - box.width / 2), round(y - box.height / 2))] as const;
    }),
  );
  const arrows = [...placed.values()].flatMap((box) =>
    box.rows.flatMap((row) => {
      const target = placed.get(row.to);
      if (!target || !hasArrow(box.id, row.to)) return [];
      return [
        { from: box.id, answer: row.answer, to: row.to, start: rowEnd(box, row), end: entrance(target) },
      ];
    }),
  );
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: round(width),
    height: round(height),
    steps: [...placed.values()],
    arrows,
    crossings: crossings(arrows.map(({ start, end }) => [start, end])),
  };
}

/**
 * Returns constraints on which boxes of a column go above which, so that the arrows of one box do not cross each other.
 */
function orderOf(boxes: readonly DrawnStep[], hasArrow: HasArrow): { left: string; right: string }[] {
  const above = new Map<string, Set<string>>();
  const isAbove = (one: string, other: string): boolean =>
    [...(above.get(one) ?? [])].some((each) => each === other || isAbove(each, other));
  for (const { id, rows } of boxes) {
    const targets = [...new Set(rows.map(({ to }) => to).filter((to) => hasArrow(id, to)))];
    for (const [at, right] of targets.entries()) {
      const left = targets[at - 1];
      if (left === undefined || isAbove(right, left)) continue;
      above.set(left, (above.get(left) ?? new Set()).add(right));
    }
  }
  return [...above].flatMap(([left, rights]) => [...rights].map((right) => ({ left, right })));
}

/** Moves a band to its place in the region. */
function lowered(band: Band, top: number): Band {
  const at = ({ x, y }: Point): Point => ({ x: x + EDGE, y: y + EDGE + top });
  return {
    ...band,
    steps: band.steps.map((step) => moveBox(step, EDGE, EDGE + top)),
    arrows: band.arrows.map(({ start, end, ...arrow }) => ({ ...arrow, start: at(start), end: at(end) })),
  };
}

const round = (value: number): number => Math.round(value);

/**
 * Returns the boxes in an order that depends only on the seed, so that every build draws the same map. Seed 0 keeps the
 * order.
 */
function shuffled(boxes: readonly DrawnStep[], seed: number): readonly DrawnStep[] {
  const order = [...boxes];
  let state = seed;
  // A linear congruential generator (Numerical Recipes) is random enough here.
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  if (seed === 0) return order;
  return order
    .map((box) => [next(), box] as const)
    .sort(([one], [other]) => one - other)
    .map(([, box]) => box);
}
