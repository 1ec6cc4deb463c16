/** The name under which an entry of the history keeps the link that was last used on its page. */
const FOCUS = 'focus';

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
  const href = element?.closest('a[href]')?.getAttribute('href') ?? undefined;
  if (href === undefined && !(FOCUS in note())) return;
  try {
    window.history.replaceState({ ...note(), [FOCUS]: href }, '');
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
  const href = note()[FOCUS];
  const link = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find(
    (each) => each.getAttribute('href') === href,
  );
  link?.focus({ preventScroll: true });
  return link !== undefined;
}
