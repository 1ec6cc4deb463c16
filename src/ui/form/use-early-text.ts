import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Tells of what was typed into a field before React took the page over. It stands in the element and in no state: React
 * leaves it there while it hydrates, and would put the text of the state in its place with the next update.
 */
export function useEarlyText(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  text: string,
  onTyped: (typed: string) => void,
): void {
  const isRead = useRef(false);
  useLayoutEffect(() => {
    // Afterwards React keeps the element and the state the same.
    if (isRead.current) return;
    isRead.current = true;
    const typed = field.current?.value ?? text;
    if (typed !== text) onTyped(typed);
  }, [field, text, onTyped]);
}
