import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/** The factor by which one step zooms. */
const ZOOM_FACTOR = 1.25;
const [MIN_ZOOM, MAX_ZOOM] = [0.05, 3];

/** The font size of the sheet in its own size, in pixels. All lengths on the sheet are in `em`. */
export const SHEET_EM = 16;

/** The `deltaY` of a wheel event that counts as one step: about a notch of a mouse wheel, in pixels. */
const WHEEL_STEP = 100;

/**
 * Zooms a sheet inside its scrollable frame, around the centre of the frame. Ctrl and the wheel zoom, and so does a
 * touchpad pinch in Chromium and Firefox, which send it as such a wheel event; Safari does not.
 *
 * The sheet zooms by its font size, on which all its lengths depend, and not by CSS `zoom`: Firefox has it since version
 * 126, and WebKit does not scale what `getBoundingClientRect` returns by it.
 *
 * Returns the actions for buttons: `zoomBy` zooms by a number of steps (negative: out), `fit` makes the whole sheet
 * visible, however small it gets, and `resetZoom` shows it in its own size. `onKeyDown` handles the keys of the focused
 * frame: `+`, `-`, `0`, and `=`, which is `+` without Shift on many keyboards.
 */
export function useZoom(frame: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>) {
  const zoomTo = (wanted: (now: number) => number, smallest = MIN_ZOOM) => {
    const [frameElement, sheetElement] = [frame.current, sheet.current];
    if (!frameElement || !sheetElement) return;
    const now = Number.parseFloat(sheetElement.style.fontSize || `${SHEET_EM}`) / SHEET_EM;
    // Zooming out does not zoom in, where `fit` has made the sheet smaller than the smallest zoom.
    const next = Math.min(MAX_ZOOM, Math.max(Math.min(smallest, now), wanted(now)));
    const [x, y] = [
      frameElement.scrollLeft + frameElement.clientWidth / 2,
      frameElement.scrollTop + frameElement.clientHeight / 2,
    ];
    // In pixels: browsers that have a smallest font size apply it to relative sizes only.
    sheetElement.style.fontSize = `${next * SHEET_EM}px`;
    frameElement.scrollLeft = (x * next) / now - frameElement.clientWidth / 2;
    frameElement.scrollTop = (y * next) / now - frameElement.clientHeight / 2;
  };
  const zoomBy = (steps: number) => zoomTo((now) => now * ZOOM_FACTOR ** steps);
  const resetZoom = () => zoomTo(() => 1);
  const fit = () => {
    // Borders do not zoom, so that zooming out may reflow the columns. The second pass measures the new layout.
    for (let pass = 0; pass < 2; pass += 1)
      zoomTo((now) => {
        const [frameElement, sheetElement] = [frame.current, sheet.current];
        if (!frameElement || !sheetElement) return now;
        const { offsetWidth, offsetHeight } = sheetElement;
        return (
          now * Math.min(frameElement.clientWidth / offsetWidth, frameElement.clientHeight / offsetHeight)
        );
      }, 0);
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
  return { zoomBy, fit, resetZoom, onKeyDown };
}
