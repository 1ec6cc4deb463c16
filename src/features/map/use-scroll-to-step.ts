import { type RefObject, useEffect } from 'react';

/** Scrolls a frame to the box of a step, without scrolling the page. */
export function useScrollToStep(frame: RefObject<HTMLElement | null>, step: string | undefined): void {
  useEffect(() => {
    const frameElement = frame.current;
    const box = step === undefined ? null : frameElement?.querySelector(`[data-step="${step}"]`);
    if (!frameElement || !box) return;
    const [outer, inner] = [frameElement.getBoundingClientRect(), box.getBoundingClientRect()];
    frameElement.scrollLeft += inner.x + inner.width / 2 - (outer.x + outer.width / 2);
    frameElement.scrollTop += inner.y + inner.height / 2 - (outer.y + outer.height / 2);
  }, [frame, step]);
}
