import { graphlib, layout } from '@dagrejs/dagre';
import { branchOf } from '../../../flow/id-conventions.ts';
import { answersOf } from '../../../flow/replay.ts';
import type { Tree } from '../../../tree/types.ts';
import type { DrawnArrow, DrawnRegion, DrawnStep, Point } from '../drawn-map.ts';
import { crossings } from './crossings.ts';
import { type ArrowLink, withLongArrows } from './long-arrows.ts';
import type { MapWords } from './map-words.ts';
import { entrance, moveBox, rowEnd, stepBox } from './step-box.ts';

/** The padding of a region. */
const EDGE = 20;

/** The gaps between columns, between the boxes of a column, and between the bands of a region. */
const COLUMN_GAP = 48;
const ROW_GAP = 22;
const BAND_GAP = 36;

/**
 * The maximum number of columns of a region, so that it is readable on an A3 sheet. Longer branches wrap into bands.
 */
const MAX_COLUMNS = 6;

/** Lays out a branch in bands of columns. */
export function layOutRegion(tree: Tree, branch: string, words: MapWords): DrawnRegion {
  const steps = Object.keys(tree.steps).filter((id) => branchOf(id) === branch);
  const columns = columnsOf(tree, steps);
  const isNext = (from: string, to: string) => {
    const [before, after] = [columns.get(from), columns.get(to)];
    return before !== undefined && after?.band === before.band && after.column === before.column + 1;
  };
  // An arrow to another band would lead back over the whole width.
  const isInBand = (from: string, to: string) => columns.get(from)?.band === columns.get(to)?.band;
  const bands = [...new Set(steps.map((id) => columns.get(id)?.band ?? 0))].sort((one, other) => one - other);
  const laid = bands.map((band) => {
    const inBand = steps.filter((id) => columns.get(id)?.band === band);
    const links = inBand
      .flatMap((from) => answersOf(tree, from).map(({ id, to }) => ({ from, answer: id, to })))
      .filter(({ from, to }) => isInBand(from, to));
    const next = links.filter(({ from, to }) => isNext(from, to));
    return layBand((id, hasArrow) => stepBox(tree, id, words, hasArrow), inBand, next, links);
  });
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
}

type BoxOf = (id: string, hasArrow: (answer: string) => boolean) => DrawnStep;

/**
 * Lays out steps from left to right, without crossing arrows: first with the arrows to the next column, then with longer
 * ones where they fit. Rows with an arrow need less room, so that adding one changes the layout, until as many fit as
 * were added.
 */
function layBand(
  boxOf: BoxOf,
  ids: readonly string[],
  next: readonly ArrowLink[],
  links: readonly ArrowLink[],
): Band {
  let short = next;
  let long: readonly ArrowLink[] | undefined;
  for (;;) {
    const drawn = [...short, ...(long ?? [])];
    const boxes = ids.map((id) =>
      boxOf(id, (answer) => drawn.some((link) => link.from === id && link.answer === answer)),
    );
    const band = layOnce(boxes, short);
    const crossed = mostCrossed(band.arrows);
    if (crossed) {
      short = short.filter((link) => !isSame(link, crossed));
      continue;
    }
    const arrows = withLongArrows(band.steps, band.arrows, long ?? links);
    const added = arrows.slice(band.arrows.length);
    if (added.length === long?.length) return { ...band, arrows };
    long = added;
  }
}

const isSame = (one: ArrowLink, other: ArrowLink): boolean =>
  one.from === other.from && one.answer === other.answer;

/** Returns the arrow with the most crossings; among equals the last one, which is often that of "not sure". */
function mostCrossed(arrows: readonly DrawnArrow[]): DrawnArrow | undefined {
  let worst: { readonly arrow: DrawnArrow; readonly count: number } | undefined;
  for (const arrow of arrows) {
    const count = crossings(
      arrow,
      arrows.filter((other) => other !== arrow),
    );
    if (count > 0 && count >= (worst?.count ?? 0)) worst = { arrow, count };
  }
  return worst?.arrow;
}

function layOnce(boxes: readonly DrawnStep[], links: readonly ArrowLink[]): Band {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: ROW_GAP, ranksep: COLUMN_GAP, edgesep: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { from, to } of links) graph.setEdge(from, to);
  layout(graph, { constraints: orderOf(links) });
  const placed = new Map(
    boxes.map((box) => {
      const { x, y } = graph.node(box.id) as Point;
      return [box.id, moveBox(box, round(x - box.width / 2), round(y - box.height / 2))] as const;
    }),
  );
  const arrows = links.flatMap(({ from, answer, to }) => {
    const [source, target] = [placed.get(from), placed.get(to)];
    const row = source?.rows.find((each) => each.answer === answer);
    if (!source || !target || !row) return [];
    return [{ from, answer, to, start: rowEnd(source, row), end: entrance(target), through: [] }];
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { width: round(width), height: round(height), steps: [...placed.values()], arrows };
}

/**
 * Returns constraints on which boxes of a column go above which, so that the arrows of one box do not cross each other.
 */
function orderOf(links: readonly ArrowLink[]): { left: string; right: string }[] {
  const above = new Map<string, Set<string>>();
  const isAbove = (one: string, other: string): boolean =>
    [...(above.get(one) ?? [])].some((each) => each === other || isAbove(each, other));
  for (const id of new Set(links.map(({ from }) => from))) {
    const targets = [...new Set(links.filter(({ from }) => from === id).map(({ to }) => to))];
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
    arrows: band.arrows.map(({ start, end, through, ...arrow }) => ({
      ...arrow,
      start: at(start),
      end: at(end),
      through: through.map((line) => ({ start: at(line.start), end: at(line.end) })),
    })),
  };
}

const round = (value: number): number => Math.round(value);
