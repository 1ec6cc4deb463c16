import { bendsOf, type DrawnArrow, type DrawnStep, type Line, type Point } from '../drawn-map.ts';
import { crossings } from './crossings.ts';
import { entrance, rowEnd } from './step-box.ts';

/** An answer that an arrow may leave from. */
export type ArrowLink = Pick<DrawnArrow, 'from' | 'answer' | 'to'>;

/** The distance of an arrow that passes a column from the boxes, and from other arrows. */
const CLEARANCE = 9;

/** The distance that an arrow may keep from the first and the last box of a column. */
const OUTSIDE = 16;

/** A column of boxes, and the heights at which arrows pass it. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly boxes: readonly DrawnStep[];
  readonly passed: { readonly y: number; readonly to: string }[];
}

/**
 * Returns the given arrows and those of further answers whose step is in a later column and that cross no other arrow.
 * They pass the columns between two boxes. Short ones come first, since a long one may keep many others out.
 */
export function withLongArrows(
  steps: readonly DrawnStep[],
  arrows: readonly DrawnArrow[],
  links: readonly ArrowLink[],
): DrawnArrow[] {
  const columns = columnsOf(steps);
  const found = [...arrows];
  const candidates = links
    .filter((link) => !arrows.some(({ from, answer }) => from === link.from && answer === link.answer))
    .flatMap((link) => {
      const [source, target] = [link.from, link.to].map((id) => steps.find((step) => step.id === id));
      const row = source?.rows.find(({ answer }) => answer === link.answer);
      if (!source || !target || !row) return [];
      const [start, end] = [rowEnd(source, row), entrance(target)];
      const between = columns.filter(({ left, right }) => left > start.x && right < end.x);
      return start.x < end.x ? [{ link, start, end, between }] : [];
    })
    .sort((one, other) => one.between.length - other.between.length || rise(one) - rise(other));
  for (const { link, start, end, between } of candidates) {
    const drawn = found.flatMap((arrow) => bendsOf(arrow));
    const through = wayThrough(start, end, between, link.to, drawn);
    if (through === undefined) continue;
    for (const [at, line] of through.entries()) between[at]?.passed.push({ y: line.start.y, to: link.to });
    found.push({ ...link, start, end, through });
  }
  return found;
}

const rise = ({ start, end }: Line): number => Math.abs(end.y - start.y);

function columnsOf(steps: readonly DrawnStep[]): Column[] {
  return [...new Set(steps.map(({ x }) => x))]
    .sort((one, other) => one - other)
    .map((left) => {
      const boxes = steps.filter(({ x }) => x === left).sort((one, other) => one.y - other.y);
      return { left, right: left + Math.max(...boxes.map(({ width }) => width)), boxes, passed: [] };
    });
}

/** Returns where an arrow passes the columns without crossing the drawn lines; `undefined` if it cannot. */
function wayThrough(
  start: Point,
  end: Point,
  [column, ...later]: readonly Column[],
  to: string,
  drawn: readonly Line[],
): Line[] | undefined {
  if (column === undefined) return crossings({ start, end }, drawn) === 0 ? [] : undefined;
  // Straight on, if possible.
  const straight = start.y + ((end.y - start.y) * (column.left - start.x)) / (end.x - start.x);
  const heights = openHeights(column, to).sort(
    (one, other) => Math.abs(one - straight) - Math.abs(other - straight),
  );
  for (const y of heights) {
    const line = { start: { x: column.left, y }, end: { x: column.right, y } };
    if (crossings({ start, end: line.start }, drawn) > 0) continue;
    const rest = wayThrough(line.end, end, later, to, drawn);
    if (rest) return [line, ...rest];
  }
  return undefined;
}

/** Returns the heights at which an arrow can pass a column: apart from boxes and from arrows to other steps. */
function openHeights({ boxes, passed }: Column, to: string): number[] {
  const edges = boxes.flatMap(({ y, height }) => [y, y + height]);
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  const bounds = [first - OUTSIDE - CLEARANCE, ...edges, last + OUTSIDE + CLEARANCE];
  const heights: number[] = [];
  for (let at = 0; at < bounds.length; at += 2)
    for (let y = (bounds[at] ?? 0) + CLEARANCE; y <= (bounds[at + 1] ?? 0) - CLEARANCE; y += CLEARANCE)
      heights.push(Math.round(y));
  return heights.filter((y) =>
    passed.every((other) => other.to === to || Math.abs(other.y - y) >= CLEARANCE),
  );
}
