import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Reports text that the reader typed into a field before React hydrated it. The text is in the element but in no state:
 * React keeps it while hydrating, and would replace it with the state's text in the next update.
 */
export function useEarlyText(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  text: string,
  onTyped: (typed: string) => void,
): void {
  const isRead = useRef(false);
  useLayoutEffect(() => {
    // After that, React keeps the element and the state in sync.
    if (isRead.current) return;
    isRead.current = true;
    const typed = field.current?.value ?? text;
    if (typed !== text) onTyped(typed);
  }, [field, text, onTyped]);
}
