import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/** The zoom factor of one step, and the limits. */
const STEP = 1.25;
const [SMALLEST, LARGEST] = [0.05, 3];

/**
 * Zooms a sheet inside its scrollable frame around the centre of the frame: with buttons, with the keys `+`, `-` and
 * `0` while the frame has focus, and with Ctrl and the wheel, which browsers also send for a touchpad pinch.
 */
export function useZoom(frame: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>) {
  const zoomTo = (wanted: (now: number) => number) => {
    const [around, inner] = [frame.current, sheet.current];
    if (!around || !inner) return;
    const now = Number(inner.style.zoom || 1);
    const next = Math.min(LARGEST, Math.max(SMALLEST, wanted(now)));
    const [x, y] = [around.scrollLeft + around.clientWidth / 2, around.scrollTop + around.clientHeight / 2];
    inner.style.zoom = String(next);
    around.scrollLeft = (x * next) / now - around.clientWidth / 2;
    around.scrollTop = (y * next) / now - around.clientHeight / 2;
  };
  const zoomBy = (steps: number) => zoomTo((now) => now * STEP ** steps);
  const full = () => zoomTo(() => 1);
  const fit = () => {
    // Borders keep their width at any zoom, which may reflow the columns; the second pass measures the new layout.
    for (let time = 0; time < 2; time += 1)
      zoomTo((now) => {
        const [around, inner] = [frame.current, sheet.current];
        if (!around || !inner) return now;
        const { width, height } = inner.getBoundingClientRect();
        return now * Math.min(around.clientWidth / width, around.clientHeight / height);
      });
  };

  useEffect(() => {
    const around = frame.current;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(-event.deltaY / 100);
    };
    // React registers `wheel` as passive, so its handler could not prevent the browser from zooming the page.
    around?.addEventListener('wheel', turn, { passive: false });
    return () => around?.removeEventListener('wheel', turn);
  });

  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoomBy(1),
    '=': () => zoomBy(1),
    '-': () => zoomBy(-1),
    '0': full,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = keys[event.key];
    if (!press || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    press();
  };
  return { zoomBy, fit, full, onKeyDown };
}
