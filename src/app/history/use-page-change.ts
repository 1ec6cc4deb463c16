import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { restoreFocus, watchFocus } from './kept-focus.ts';

/**
 * Does after a client-side navigation what browsers do when they load a page: sets the title and the language, scrolls
 * to the top or to the fragment, and focuses the new h1 so that screen readers start there. Does not focus on first
 * load. On Back, Forward and reload, focus returns to the last used link. If only the language changes, the page stays
 * where the reader has scrolled it.
 *
 * `page` identifies the page independent of the language.
 */
export function usePageChange(page: string, language: string, title: string): void {
  const navigation = useNavigationType();
  const hydrated = useHydrated();
  const shown = useRef({ page, language });

  useEffect(watchFocus, []);

  // Only after hydration do the links contain the trail. A newly opened page has no stored focus. If the reader focused
  // a field before hydration, keep that focus, so that the following keys reach the field.
  useEffect(() => {
    if (hydrated && document.activeElement === document.body) restoreFocus();
  }, [hydrated]);

  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
    const isNewPage = shown.current.page !== page;
    if (!isNewPage && shown.current.language === language) return;
    shown.current = { page, language };
    const isBack = navigation === 'POP';
    const part = window.location.hash ? document.getElementById(window.location.hash.slice(1)) : null;
    if (!isBack || !restoreFocus()) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    // On Back and Forward the browser restores the scroll position.
    if (isBack || !isNewPage) return;
    if (part) part.scrollIntoView();
    else window.scrollTo(0, 0);
  }, [page, language, title, navigation]);
}
