import type { MouseEvent } from 'react';

/**
 * For `onMouseDown` of a list of options: keeps the focus in the field that the list belongs to, also if the reader drags
 * the list's scrollbar. A list with a `tabIndex` would take it, and the field's keys would do nothing.
 */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
