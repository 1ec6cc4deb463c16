import type { KeyboardEvent } from 'react';

/** Puts the focus on the title of the step, where every key works, and a screen reader reads on from. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}

/** Leaves a field by Escape; but while Japanese is composed, Escape takes the composition back. */
export function leaveOnEscape({ key, nativeEvent }: KeyboardEvent): void {
  if (key === 'Escape' && !nativeEvent.isComposing) focusTitle();
}
