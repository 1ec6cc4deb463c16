import { type RefObject, useEffect } from 'react';

/** The pointer movement, in pixels, from which a press counts as a drag instead of a click. */
const DRAG_THRESHOLD = 4;

/** Lets a mouse drag the content of a scrollable frame. Touch scrolls it natively. */
export function useDrag(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frameElement = frame.current;
    if (!frameElement) return;
    let start: { x: number; y: number; left: number; top: number } | undefined;
    let hasDragged = false;
    const onPointerDown = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      hasDragged = false;
      start = {
        x: event.clientX,
        y: event.clientY,
        left: frameElement.scrollLeft,
        top: frameElement.scrollTop,
      };
    };
    const onPointerMove = (event: PointerEvent) => {
      if (!start) return;
      const [x, y] = [event.clientX - start.x, event.clientY - start.y];
      if (!hasDragged && Math.hypot(x, y) < DRAG_THRESHOLD) return;
      hasDragged = true;
      frameElement.dataset['dragged'] = '';
      frameElement.scrollLeft = start.left - x;
      frameElement.scrollTop = start.top - y;
    };
    const onPointerUp = () => {
      start = undefined;
      delete frameElement.dataset['dragged'];
    };
    // The click that ends a drag must not open a box, and links must not start the browser's own drag and drop.
    const onClick = (event: MouseEvent) => {
      if (hasDragged) event.preventDefault();
      if (hasDragged) event.stopPropagation();
      hasDragged = false;
    };
    const onDragStart = (event: DragEvent) => event.preventDefault();
    const listeners = new AbortController();
    const { signal } = listeners;
    frameElement.addEventListener('pointerdown', onPointerDown, { signal });
    window.addEventListener('pointermove', onPointerMove, { signal });
    window.addEventListener('pointerup', onPointerUp, { signal });
    window.addEventListener('pointercancel', onPointerUp, { signal });
    frameElement.addEventListener('click', onClick, { signal, capture: true });
    frameElement.addEventListener('dragstart', onDragStart, { signal });
    return () => listeners.abort();
  }, [frame]);
}
