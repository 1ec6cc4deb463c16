import type { KeyboardEvent } from 'react';
import { focusTitle } from '../../ui/dom/focus-title.ts';

/**
 * For `onKeyDown`: leaves a field on Escape, unless an input method is composing (as for Japanese), where Escape cancels
 * the composition.
 */
export function leaveFieldOnEscape({ key, nativeEvent }: KeyboardEvent): void {
  if (key === 'Escape' && !nativeEvent.isComposing) focusTitle();
}
