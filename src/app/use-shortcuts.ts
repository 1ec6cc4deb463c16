import { useEffect, useSyncExternalStore } from 'react';
import { keyOwner, watchKeyOwners } from './key-owners.ts';
import { readStorage, writeStorage } from './storage.ts';

/** Elements in which a key press is typing and never a shortcut. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="listbox"]';

/** Fields: a shortcut focuses them instead of clicking. */
const FIELD = 'input, textarea';

const listeners = new Set<() => void>();
let areOff: boolean | undefined;

function areShortcutsOn(): boolean {
  areOff ??= readStorage('keys') === 'off';
  return !areOff;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Turns the keyboard shortcuts on or off on this device (WCAG 2.1.4: single-key shortcuts can be turned off). */
export function setShortcutsOn(on: boolean): void {
  areOff = !on;
  writeStorage('keys', on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

/** Returns whether the keyboard shortcuts are on. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, areShortcutsOn, () => true);
}

/**
 * Makes a key click the element with that `data-key`: `1`–`9` and `0` for answers, `b` and Backspace for the back link.
 * Ignored while typing, while the key is held down, and with Ctrl, Alt or ⌘.
 */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (!areShortcutsOn() || target?.closest(TYPING)) return;
      const pressed = keyOwner(document, event.key);
      if (!pressed) return;
      event.preventDefault();
      if (pressed.matches(FIELD)) pressed.focus();
      else pressed.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  useEffect(() => (import.meta.env.DEV ? watchKeyOwners(document) : undefined), []);
}
