import type { MouseEvent } from 'react';

/** Whether a link was pressed to be followed here, and not in another tab or window, or to be kept. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
