/**
 * Moves the focus to the heading of the page, so that the keyboard shortcuts work again and a screen reader continues from
 * there. `PageTitle` gives the `h1` its `tabIndex`.
 */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
