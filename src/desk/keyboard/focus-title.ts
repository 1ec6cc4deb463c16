import type { KeyboardEvent } from 'react';

/**
 * Moves the focus out of a field to the heading of the step, so that the keyboard shortcuts work again and a screen
 * reader continues from there. `PageTitle` gives the `h1` its `tabIndex`.
 */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}

/**
 * For `onKeyDown`: leaves a field on Escape, unless an input method is composing (as for Japanese), where Escape cancels
 * the composition.
 */
export function leaveFieldOnEscape({ key, nativeEvent }: KeyboardEvent): void {
  if (key === 'Escape' && !nativeEvent.isComposing) focusTitle();
}
