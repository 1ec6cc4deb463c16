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
 * it is at the same place, and the first click has changed the page, was on the same link, or was on a control that has
 * left its place since (`hasLeft`). Two clicks on one button of an unchanged page both count, such as two steps of a zoom.
 *
 * @example
 * const first = { x: 10, y: 10, link: null, page: 'a' };
 * isRepeat(first, { x: 12, y: 10, link: null, page: 'b' }, false) // => true
 * isRepeat(first, { x: 12, y: 10, link: null, page: 'a' }, false) // => false
 * isRepeat(first, { x: 12, y: 10, link: null, page: 'a' }, true) // => true
 * isRepeat(first, { x: 12, y: 90, link: null, page: 'b' }, true) // => false
 */
export function isRepeat(first: Press, second: Press, hasControlLeft: boolean): boolean {
  const isSamePlace = Math.hypot(second.x - first.x, second.y - first.y) <= SAME_PLACE;
  const isSameLink = second.link !== null && second.link === first.link;
  return isSamePlace && (second.page !== first.page || isSameLink || hasControlLeft);
}

/** What a reader can press. */
const CONTROLS = 'a[href], button, summary, label, input, textarea, [role="option"]';

/** Returns the control that is pressed by a click on an element; `undefined` if there is none. */
export function controlOf(target: EventTarget | null): Element | undefined {
  return (target instanceof Element ? target.closest(CONTROLS) : null) ?? undefined;
}

/**
 * Returns whether a control is no longer at a point of the window: it was removed, as an option is when its list closes,
 * or moved, for example because the page has scrolled. Then another control may be there. A removed element has no size.
 */
export function hasLeft(control: Element, { x, y }: Pick<Press, 'x' | 'y'>): boolean {
  const { left, right, top, bottom } = control.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}
