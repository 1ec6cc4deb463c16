/** Under this name an entry of the history keeps the link last used on its page: `href`, and which of those with the same. */
const FOCUS = 'focus';

/** The links of the page that lead to an address. */
function linksTo(href: unknown): HTMLAnchorElement[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href]');
  return [...links].filter((link) => link.getAttribute('href') === href);
}

/** What the entry of the history that is shown now has kept, whoever kept it. */
function note(): Readonly<Record<string, unknown>> {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

/** Which link the entry has kept, if any. */
function keptFocus(): { readonly href?: unknown; readonly position?: number } {
  return note()[FOCUS] ?? {};
}

/**
 * Notes the link that has got the focus, or was pressed, in the entry of the history: coming back by Back, Forward or a
 * reload puts the focus there. It is a link of the page, so nothing in it was typed.
 */
function keepFocus({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const href = link?.getAttribute('href') ?? undefined;
  const focus = link ? { href, position: linksTo(href).indexOf(link) } : {};
  const kept = keptFocus();
  // A note that is made once more while the browser scrolls to where the page was left would stop it.
  if (kept.href === focus.href && kept.position === focus.position) return;
  try {
    window.history.replaceState({ ...note(), [FOCUS]: focus }, '');
  } catch {
    // Some browsers forbid it, or too many in a row: then the focus goes to the title.
  }
}

/** Watches where the focus is. When a page is left it would be too late to note it. Returns how to stop that. */
export function watchFocus(): () => void {
  document.addEventListener('focusin', keepFocus);
  // Safari does not focus a link that is pressed. Before the router changes the entry.
  document.addEventListener('click', keepFocus, true);
  return () => {
    document.removeEventListener('focusin', keepFocus);
    document.removeEventListener('click', keepFocus, true);
  };
}

/** Puts the focus on the link that the entry of the history has kept, without scrolling. Says whether there was one. */
export function restoreFocus(): boolean {
  const { href, position = 0 } = keptFocus();
  const links = linksTo(href);
  // Where a page has fewer of them than it had, any is better than none.
  const link = links[position] ?? links[0];
  // What was unfolded when the page was left is folded again.
  const fold = link?.closest('details');
  if (fold) fold.open = true;
  link?.focus({ preventScroll: true });
  return link !== undefined;
}
