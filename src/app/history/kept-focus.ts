import { addToEntryState, entryState } from './entry-state.ts';

/**
 * The key in `history.state` for the link last used on the page: its `href`, and its `position` among the
 * links with that `href`.
 */
const FOCUS = 'focus';

/** Returns the links of the page with this `href`. */
function linksTo(href: unknown): HTMLAnchorElement[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href]');
  return [...links].filter((link) => link.getAttribute('href') === href);
}

/** Returns the link stored in the current history entry; empty if there is none. */
function linkInEntry(): { readonly href?: unknown; readonly position?: number } {
  return entryState()[FOCUS] ?? {};
}

/**
 * Stores the focused or clicked link in the current history entry, so that Back, Forward and a reload return focus to
 * it. Clears the stored link if the target is not in a link. Stores only links of the page, never typed text.
 */
function storeLink({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const href = link?.getAttribute('href') ?? undefined;
  const focus = link ? { href, position: linksTo(href).indexOf(link) } : {};
  const kept = linkInEntry();
  // Skip an unchanged link: `restoreFocus` also causes `focusin`, and `replaceState` may cancel scroll restoration.
  if (kept.href === focus.href && kept.position === focus.position) return;
  addToEntryState({ [FOCUS]: focus });
}

/**
 * Starts to store the focused link on every focus change, since the entry cannot be written after navigation. Returns a
 * function that stops it.
 */
export function watchFocus(): () => void {
  document.addEventListener('focusin', storeLink);
  // Safari does not focus clicked links. The capture phase runs before the router changes the history entry.
  document.addEventListener('click', storeLink, true);
  return () => {
    document.removeEventListener('focusin', storeLink);
    document.removeEventListener('click', storeLink, true);
  };
}

/** Focuses the link stored in the current history entry, without scrolling. Returns whether there was one. */
export function restoreFocus(): boolean {
  const { href, position = 0 } = linkInEntry();
  const links = linksTo(href);
  // The page may have fewer such links than before; then focus the first.
  const link = links[position] ?? links[0];
  // A page renders its `<details>` closed, even if the reader had opened them before leaving it.
  const details = link?.closest('details');
  if (details) details.open = true;
  link?.focus({ preventScroll: true });
  return link !== undefined;
}
