import { type RefObject, useEffect } from 'react';

/** How far, in pixels, the pointer may move for a press to count as a click. */
const SLIP = 4;

/** Lets a mouse drag the content of a scrollable frame. Touch scrolls it natively. */
export function useDrag(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const around = frame.current;
    if (!around) return;
    let from: { x: number; y: number; left: number; top: number } | undefined;
    let dragged = false;
    const down = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      dragged = false;
      from = { x: event.clientX, y: event.clientY, left: around.scrollLeft, top: around.scrollTop };
    };
    const move = (event: PointerEvent) => {
      if (!from) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!dragged && Math.hypot(x, y) < SLIP) return;
      dragged = true;
      around.dataset['dragged'] = '';
      around.scrollLeft = from.left - x;
      around.scrollTop = from.top - y;
    };
    const up = () => {
      from = undefined;
      delete around.dataset['dragged'];
    };
    // The click that ends a drag must not open a box, and links must not start the browser's own drag and drop.
    const click = (event: MouseEvent) => {
      if (dragged) event.preventDefault();
      if (dragged) event.stopPropagation();
      dragged = false;
    };
    const dragStart = (event: DragEvent) => event.preventDefault();
    const stop = new AbortController();
    const { signal } = stop;
    around.addEventListener('pointerdown', down, { signal });
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', up, { signal });
    around.addEventListener('click', click, { signal, capture: true });
    around.addEventListener('dragstart', dragStart, { signal });
    return () => stop.abort();
  }, [frame]);
}
