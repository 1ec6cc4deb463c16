import { type RefObject, useEffect } from 'react';

/** Scrolls a frame to the box of a step, without scrolling the page. */
export function useScrollToStep(frame: RefObject<HTMLElement | null>, step: string | undefined): void {
  useEffect(() => {
    const around = frame.current;
    const box = step === undefined ? null : around?.querySelector(`[data-step="${step}"]`);
    if (!around || !box) return;
    const [outer, inner] = [around.getBoundingClientRect(), box.getBoundingClientRect()];
    around.scrollLeft += inner.x + inner.width / 2 - (outer.x + outer.width / 2);
    around.scrollTop += inner.y + inner.height / 2 - (outer.y + outer.height / 2);
  }, [frame, step]);
}
