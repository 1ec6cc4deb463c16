import { useEffect, useLayoutEffect, useState } from 'react';
import { controlOf, hasLeft, isRepeat, type Press } from './click-guard.ts';

/** How long a click at the same place does not count after a click and after the page has changed, in milliseconds. */
const SETTLING_TIME = 500;

/** Elements in which a held Enter types. */
const LINES = 'textarea, [contenteditable]';

/**
 * Makes one press give one answer: the second click of a double click or double tap does nothing on what the first one has
 * opened or uncovered, and neither does Enter while it is held down. Clicks elsewhere count at once, and so do clicks
 * by keyboard, which have no place. The root element has `data-settling` while a click at the place of the last one does
 * not count.
 *
 * @param page changes whenever the page does
 */
export function useClickGuard(page: string): void {
  const [guard] = useState(createClickGuard);
  useLayoutEffect(() => guard.changePage(page), [guard, page]);
  useEffect(() => guard.watch(), [guard]);
}

function createClickGuard() {
  let page = '';
  let last: (Press & { readonly control: Element | undefined }) | undefined;
  let settlesFrom = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const release = () => {
    clearTimeout(timer);
    last = undefined;
    delete document.documentElement.dataset['settling'];
  };
  const settle = () => {
    clearTimeout(timer);
    settlesFrom = performance.now();
    timer = setTimeout(release, SETTLING_TIME);
    document.documentElement.dataset['settling'] = '';
  };

  const pressOf = ({ target, clientX, clientY }: MouseEvent): Press => ({
    x: clientX,
    y: clientY,
    link: target instanceof Element ? target.closest('a[href]') : null,
    page,
  });
  // On a busy page the timer is late, and browsers handle a click first. What counts is when the reader pressed.
  const repeatsLast = (press: Press, pressed: number) =>
    last !== undefined &&
    pressed - settlesFrom < SETTLING_TIME &&
    isRepeat(last, press, last.control !== undefined && hasLeft(last.control, last));
  // Clicks by keyboard and by script have no `detail`; scripts of the page may also dispatch events of their own.
  const isByPointer = ({ isTrusted, detail }: MouseEvent) => isTrusted && detail > 0;

  // Otherwise the second press would move the focus away from the new h1, or select a word of it.
  const down = (event: MouseEvent) => {
    if (isByPointer(event) && repeatsLast(pressOf(event), event.timeStamp)) event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    if (!isByPointer(event)) return;
    const press = pressOf(event);
    if (repeatsLast(press, event.timeStamp)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else last = { ...press, control: controlOf(event.target) };
    settle();
  };
  const key = (event: KeyboardEvent) => {
    // A page change that follows is the key's, not the click's.
    release();
    const isHeldEnter = event.repeat && event.key === 'Enter';
    if (!isHeldEnter || (event.target instanceof Element && event.target.closest(LINES))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  return {
    /** A slow page change may end long after its click, so clicks settle anew. */
    changePage(next: string) {
      page = next;
      if (last) settle();
    },
    /** Starts to watch clicks and keys, before all other listeners. Returns a function that stops it. */
    watch() {
      window.addEventListener('mousedown', down, true);
      window.addEventListener('click', click, true);
      window.addEventListener('keydown', key, true);
      return () => {
        release();
        window.removeEventListener('mousedown', down, true);
        window.removeEventListener('click', click, true);
        window.removeEventListener('keydown', key, true);
      };
    },
  };
}
