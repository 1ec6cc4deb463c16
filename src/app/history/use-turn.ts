import { useLayoutEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/** Where the router notes how far into the history an entry is. */
function historyIndex(): number {
  const { idx } = (window.history.state ?? {}) as { readonly idx?: number };
  return idx ?? 0;
}

/**
 * Says on the root element which way a page was turned, for the movement that shows it: back where fewer answers led
 * there than to the page before, or where the browser went back, else forward. Nothing on first load.
 *
 * The movement is one of the new page alone (see `styles/motion.css`). A view transition would first take a picture of
 * the old one: measured with a fourth of the processor's speed, an answer was seen 80 ms later for it.
 */
export function useTurn(page: string, answers: number): void {
  const navigation = useNavigationType();
  const last = useRef({ page, answers, index: -1 });
  useLayoutEffect(() => {
    const { page: pageBefore, answers: answersBefore, index: indexBefore } = last.current;
    const index = historyIndex();
    last.current = { page, answers, index };
    if (pageBefore === page || indexBefore === -1) return;
    const isBack = navigation === 'POP' ? index < indexBefore : answers < answersBefore;
    document.documentElement.dataset['turn'] = isBack ? 'back' : 'forward';
  }, [page, answers, navigation]);
}
