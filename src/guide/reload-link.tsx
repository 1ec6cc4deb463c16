import type { MouseEvent } from 'react';
import { useHref, useLocation } from 'react-router';
import { isPlainClick } from '../ui/dom/plain-click.ts';

/** Reloads the page, so that a module that did not load is requested again: a browser may not try the same one twice. */
export function ReloadLink({ children }: { readonly children: string }) {
  const address = useHref(useLocation());
  return (
    <a href={address} onClick={loadAgain}>
      {children}
    </a>
  );
}

/** Where the address names a part of the page, a link to it would only scroll there. */
function loadAgain(event: MouseEvent): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  window.location.reload();
}
