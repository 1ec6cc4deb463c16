import type { KeyboardEvent, RefObject } from 'react';

/**
 * Returns the actions of the keys for what the search of the map has found: the arrows go from the field to the first step
 * found in the outline, and from there to the next ones and back, and Escape clears the field.
 */
export function useHitKeys(
  field: RefObject<HTMLInputElement | null>,
  outline: RefObject<HTMLElement | null>,
  clear: () => void,
) {
  const stops = (): HTMLElement[] => [
    ...(field.current ? [field.current] : []),
    ...(outline.current?.querySelectorAll<HTMLElement>('[data-found] > p > a') ?? []),
  ];
  const goToFirst = () => stops()[1]?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event;
    // While an input method is open, its list has these keys.
    if (ctrlKey || metaKey || altKey || shiftKey || nativeEvent.isComposing) return;
    const all = stops();
    const at = target instanceof HTMLElement ? all.indexOf(target) : -1;
    if (at < 0 || field.current?.value === '') return;
    const moves: Readonly<Record<string, HTMLElement | undefined>> = {
      ArrowDown: all[at + 1],
      ArrowUp: all[at - 1],
      Escape: all[0],
    };
    const to = moves[key];
    if (!to) return;
    event.preventDefault();
    if (key === 'Escape') clear();
    to.focus();
  };
  return { goToFirst, onKeyDown };
}
