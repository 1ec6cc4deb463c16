import type { MouseEvent } from 'react';

/**
 * Returns whether a click follows the link in this tab, rather than opening another tab or window or saving the target.
 */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
