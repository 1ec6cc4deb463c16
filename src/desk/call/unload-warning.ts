const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/** Makes the browser ask for confirmation before the page is left, closed or reloaded, or no longer. */
export function warnBeforeUnload(isNeeded: boolean): void {
  // A listener that is added twice is called once. One that is not needed would keep Firefox from going back at once.
  if (isNeeded) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
}
