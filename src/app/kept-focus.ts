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

/**
 * Notes the link that has the focus, or was pressed, in the entry of the history: coming back by Back, Forward or a
 * reload puts the focus there. It is a link of the page, so nothing in it was typed.
 */
function keepFocus(element: Element | null): void {
  const link = element?.closest<HTMLAnchorElement>('a[href]');
  const href = link?.getAttribute('href');
  const focus = link ? { href, position: linksTo(href).indexOf(link) } : undefined;
  if (focus === undefined && !(FOCUS in note())) return;
  try {
    window.history.replaceState({ ...note(), [FOCUS]: focus }, '');
  } catch {
    // Some browsers forbid it, or too many in a row: then the focus goes to the title.
  }
}

/** Watches what the focus has to be kept of. Returns how to stop that. */
export function watchFocus(): () => void {
  // Before the router changes the entry. Safari does not focus a link that is pressed.
  const press = ({ target }: MouseEvent) => keepFocus(target instanceof Element ? target : null);
  const leave = () => keepFocus(document.activeElement);
  document.addEventListener('click', press, true);
  window.addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('click', press, true);
    window.removeEventListener('pagehide', leave);
  };
}

/** Puts the focus on the link that the entry of the history has kept, without scrolling. Says whether there was one. */
export function restoreFocus(): boolean {
  const { href, position = 0 } = (note()[FOCUS] ?? {}) as {
    readonly href?: unknown;
    readonly position?: number;
  };
  const links = linksTo(href);
  // Where a page has fewer of them than it had, any is better than none.
  const link = links[position] ?? links[0];
  link?.focus({ preventScroll: true });
  return link !== undefined;
}
