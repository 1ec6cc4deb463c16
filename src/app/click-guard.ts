/** A click or tap: where it was, the link under it, and the page at that time. */
export interface Press {
  readonly x: number;
  readonly y: number;
  readonly link: Element | null;
  readonly page: string;
}

/** How far apart two clicks are at the same place, in CSS pixels: a thumb does not hit the same pixel twice. */
const SAME_PLACE = 32;

/**
 * Returns whether a click that follows another one within half a second repeats it, as in a double click or double tap:
 * it is at the same place, and the first click has changed the page or was on the same link. Two clicks on one button of
 * an unchanged page both count, such as two steps of a zoom.
 *
 * @example
 * const first = { x: 10, y: 10, link: null, page: 'a' };
 * isRepeat(first, { x: 12, y: 10, link: null, page: 'b' }) // => true
 * isRepeat(first, { x: 12, y: 10, link: null, page: 'a' }) // => false
 * isRepeat(first, { x: 12, y: 90, link: null, page: 'b' }) // => false
 */
export function isRepeat(first: Press, second: Press): boolean {
  const isSamePlace = Math.hypot(second.x - first.x, second.y - first.y) <= SAME_PLACE;
  const isSameLink = second.link !== null && second.link === first.link;
  return isSamePlace && (second.page !== first.page || isSameLink);
}
