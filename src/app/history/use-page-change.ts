import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { restoreFocus, watchFocus } from './kept-focus.ts';

/**
 * What a browser does by itself when a page is loaded, done for a page that React has changed: its title and language,
 * the place scrolled to, and the focus on the new h1, so that a screen reader reads from there. Never on first load.
 * Back, Forward and a reload put the focus where it was.
 */
export function usePageChange(page: string, language: string, title: string): void {
  const navigation = useNavigationType();
  const hydrated = useHydrated();
  const shown = useRef(page);

  useEffect(watchFocus, []);

  // The links have the trail only now. A page that is opened anew has kept nothing.
  useEffect(() => {
    if (hydrated) restoreFocus();
  }, [hydrated]);

  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
    if (shown.current === page) return;
    shown.current = page;
    const isBack = navigation === 'POP';
    const part = window.location.hash ? document.getElementById(window.location.hash.slice(1)) : null;
    if (!isBack || !restoreFocus()) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    // Back and forward: the browser scrolls to where the page was left.
    if (isBack) return;
    if (part) part.scrollIntoView();
    else window.scrollTo(0, 0);
  }, [page, language, title, navigation]);
}
