import type { Line, Point } from '../drawn-map.ts';

/**
 * Returns how many of the other lines a line crosses. Lines that share an end do not cross there.
 *
 * @example
 * const falling = { start: { x: 0, y: 0 }, end: { x: 2, y: 2 } };
 * crossings(falling, [{ start: { x: 0, y: 2 }, end: { x: 2, y: 0 } }]) // => 1
 * crossings(falling, [{ start: { x: 0, y: 1 }, end: { x: 2, y: 2 } }]) // => 0
 */
export function crossings({ start: a, end: b }: Line, others: readonly Line[]): number {
  return others.filter(({ start: c, end: d }) => meet(a, b, c, d)).length;
}

/** Returns whether two line segments intersect, other than at their ends. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
