import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/** The factor by which one step zooms. */
const ZOOM_FACTOR = 1.25;
const [MIN_ZOOM, MAX_ZOOM] = [0.05, 3];

/** The smallest zoom at which the words can be read. Below it the boxes have their codes only. */
const READABLE_ZOOM = 0.5;

/** The font size of the sheet in its own size, in pixels. All lengths on the sheet are in `em`. */
export const SHEET_EM = 16;

/** The `deltaY` of a wheel event that counts as one step: about a notch of a mouse wheel, in pixels. */
const WHEEL_STEP = 100;

/** The room around a region that is made to fit, in pixels. */
const MARGIN = 8;

/**
 * Makes a whole part of the sheet visible, however small it gets, but not larger than its own size. With `isReadable` it
 * stays large enough to be read.
 */
export type ShowWhole = (part: Element | null, options?: { readonly isReadable: boolean }) => void;

/**
 * Zooms a sheet inside its scrollable frame. Ctrl and the wheel zoom, and so does a touchpad pinch in Chromium and
 * Firefox, which send it as such a wheel event; Safari does not. The box of the step `kept` stays where it is, if it is in
 * view, otherwise the centre of the frame.
 *
 * The sheet zooms by its font size, on which all its lengths depend, and not by CSS `zoom`: Firefox has it since version
 * 126, and WebKit does not scale what `getBoundingClientRect` returns by it.
 *
 * Returns the actions for buttons: `zoomBy` zooms by a number of steps (negative: out), and `showWhole`. `onKeyDown` handles the
 * keys of the focused frame: `+`, `-`, `0` for the sheet's own size, and `=`, which is `+` without Shift on many keyboards.
 */
export function useZoom(
  frame: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  kept: string | undefined,
) {
  /** Returns the point of the frame that stays where it is. */
  const fixedPoint = (frameElement: HTMLElement): readonly [x: number, y: number] => {
    const { clientWidth, clientHeight } = frameElement;
    const outer = frameElement.getBoundingClientRect();
    const box = kept === undefined ? null : frameElement.querySelector(`[data-step="${kept}"]`);
    const inner = box?.getBoundingClientRect();
    const [x, y] = inner
      ? [inner.x + inner.width / 2 - outer.x, inner.y + inner.height / 2 - outer.y]
      : [-1, -1];
    const isInView = x >= 0 && x <= clientWidth && y >= 0 && y <= clientHeight;
    return isInView ? [x, y] : [clientWidth / 2, clientHeight / 2];
  };

  const zoomTo = (wanted: (now: number) => number, smallest = MIN_ZOOM) => {
    const [frameElement, sheetElement] = [frame.current, sheet.current];
    if (!frameElement || !sheetElement) return;
    const now = Number.parseFloat(getComputedStyle(sheetElement).fontSize) / SHEET_EM;
    // Zooming out does not zoom in, where `showWhole` has made the sheet smaller than the smallest zoom.
    const next = Math.min(MAX_ZOOM, Math.max(Math.min(smallest, now), wanted(now)));
    const [x, y] = fixedPoint(frameElement);
    const [left, top] = [frameElement.scrollLeft + x, frameElement.scrollTop + y];
    // In pixels: browsers that have a smallest font size apply it to relative sizes only.
    sheetElement.style.fontSize = `${next * SHEET_EM}px`;
    sheetElement.dataset['zoomed'] = '';
    sheetElement.toggleAttribute('data-far', next < READABLE_ZOOM);
    frameElement.scrollLeft = (left * next) / now - x;
    frameElement.scrollTop = (top * next) / now - y;
  };
  const zoomBy = (steps: number) => zoomTo((now) => now * ZOOM_FACTOR ** steps);
  const resetZoom = () => zoomTo(() => 1);
  const showWhole: ShowWhole = (part, { isReadable } = { isReadable: false }) => {
    const frameElement = frame.current;
    if (!frameElement || !part) return;
    // Borders do not zoom, so that zooming out may reflow the columns. The second pass measures the new layout.
    for (let pass = 0; pass < 2; pass += 1)
      zoomTo((now) => {
        const { width, height } = part.getBoundingClientRect();
        const { clientWidth, clientHeight } = frameElement;
        const whole =
          now * Math.min((clientWidth - MARGIN) / width, (clientHeight - MARGIN) / height, 1 / now);
        return isReadable ? Math.max(READABLE_ZOOM, whole) : whole;
      }, 0);
    const [outer, inner] = [frameElement.getBoundingClientRect(), part.getBoundingClientRect()];
    frameElement.scrollLeft += inner.x + inner.width / 2 - (outer.x + outer.width / 2);
    frameElement.scrollTop += inner.y + inner.height / 2 - (outer.y + outer.height / 2);
  };

  // Without dependencies, since every render creates a new `zoomBy`.
  useEffect(() => {
    const frameElement = frame.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(-event.deltaY / WHEEL_STEP);
    };
    // React registers `wheel` as passive, so its handler could not prevent the browser from zooming the page.
    frameElement?.addEventListener('wheel', onWheel, { passive: false });
    return () => frameElement?.removeEventListener('wheel', onWheel);
  });

  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoomBy(1),
    '=': () => zoomBy(1),
    '-': () => zoomBy(-1),
    '0': resetZoom,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = keys[event.key];
    if (!press || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    press();
  };
  return { zoomBy, showWhole, onKeyDown };
}
