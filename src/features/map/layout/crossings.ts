import type { Point } from '../drawn-map.ts';

/** Returns whether two line segments intersect, other than at their ends. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/**
 * Returns the number of crossings between line segments. Segments that share an end do not cross there.
 *
 * @example
 * crossings([[{ x: 0, y: 0 }, { x: 2, y: 2 }], [{ x: 0, y: 2 }, { x: 2, y: 0 }]]) // => 1
 * crossings([[{ x: 0, y: 0 }, { x: 2, y: 2 }], [{ x: 0, y: 1 }, { x: 2, y: 2 }]]) // => 0
 */
export function crossings(lines: readonly (readonly [Point, Point])[]): number {
  return lines.reduce(
    (sum, [a, b], position) => sum + lines.slice(position + 1).filter(([c, d]) => meet(a, b, c, d)).length,
    0,
  );
}
