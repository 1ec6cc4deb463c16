import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import type { Head } from './head.ts';

/**
 * What a browser does by itself when a page is loaded, done for a page that React has changed: its title and language,
 * the place scrolled to, and the focus on the new h1, so that a screen reader reads from there. Never on first load.
 */
export function usePageChange(page: string, language: string, head: Head): void {
  const navigation = useNavigationType();
  const shown = useRef(page);
  useEffect(() => {
    document.title = head.title;
    document.documentElement.lang = language;
    if (shown.current === page) return;
    shown.current = page;
    const part = window.location.hash ? document.getElementById(window.location.hash.slice(1)) : null;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    // Back and forward: the browser scrolls to where the page was left.
    if (part) part.scrollIntoView();
    else if (navigation !== 'POP') window.scrollTo(0, 0);
  }, [page, language, head.title, navigation]);
}
