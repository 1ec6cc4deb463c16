import type { MouseEvent } from 'react';
import { useHref, useLocation } from 'react-router';
import { isPlainClick } from '../ui/dom/plain-click.ts';

interface ReloadLinkProps {
  /** The path of the page, if it may have been opened by another one (`/EN/DESK`). */
  readonly path?: string;
  readonly children: string;
}

/**
 * A link that reloads the page to request a failed module again: browsers may not retry an import in the same page. On a
 * page that was opened without its script (`?plain`), it opens the page with it.
 */
export function ReloadLink({ path, children }: ReloadLinkProps) {
  const location = useLocation();
  const address = useHref(path ?? location);
  return (
    <a href={address} onClick={loadAgain} data-needs-script>
      {children}
    </a>
  );
}

/** Reloads explicitly: if the address has a fragment, following the link would only scroll. */
function loadAgain(event: MouseEvent): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  window.location.reload();
}
