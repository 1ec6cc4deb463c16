import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { ShowWhole } from './use-zoom.ts';

/** The width in pixels from which a frame shows a whole branch first. In a narrower one nothing of it could be read. */
const WIDE_FRAME = 500;

interface Drawing {
  readonly frame: RefObject<HTMLElement | null>;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly showWhole: ShowWhole;
}

interface ShownSteps {
  /** The step that the drawing opens at. */
  readonly here: string;
  /** The step that the search has led the reader to. */
  readonly sought: string | undefined;
}

/** Opens a drawing at the branch of a step, and scrolls to a step that is sought, without scrolling the page. */
export function useShowStep({ frame, sheet, showWhole }: Drawing, { here, sought }: ShownSteps): void {
  // A new function in each render.
  const latest = useRef(showWhole);
  useLayoutEffect(() => {
    latest.current = showWhole;
  });
  // Before the browser paints, so that the drawing is not seen in another size first.
  useLayoutEffect(() => {
    const box = boxIn(sheet, here);
    const isWide = (frame.current?.clientWidth ?? 0) >= WIDE_FRAME;
    latest.current(box?.closest('figure') ?? null, { isReadable: !isWide });
    if (!isWide) scrollTo(frame, box);
  }, [frame, sheet, here]);
  useEffect(() => {
    if (sought !== undefined) scrollTo(frame, boxIn(sheet, sought));
  }, [frame, sheet, sought]);
}

function boxIn(sheet: RefObject<HTMLElement | null>, step: string): Element | null {
  return sheet.current?.querySelector(`[data-step="${step}"]`) ?? null;
}

function scrollTo(frame: RefObject<HTMLElement | null>, box: Element | null): void {
  const frameElement = frame.current;
  if (!frameElement || !box) return;
  const [outer, inner] = [frameElement.getBoundingClientRect(), box.getBoundingClientRect()];
  const isInView =
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom;
  if (isInView) return;
  frameElement.scrollLeft += inner.x + inner.width / 2 - (outer.x + outer.width / 2);
  frameElement.scrollTop += inner.y + inner.height / 2 - (outer.y + outer.height / 2);
}
