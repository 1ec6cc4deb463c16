import { useEffect, useSyncExternalStore } from 'react';
import { readStorage, writeStorage } from './storage.ts';

/** Elements in which a key is typing and never a command. */
const TYPING = 'input, textarea, select, [contenteditable]';

/** The link that a key presses, by its `data-key`: an answer for a digit, the way back for `b` and Backspace. */
function linkFor(key: string): HTMLElement | null {
  const name = key === 'b' || key === 'Backspace' ? 'back' : key;
  return /^(\d|back)$/.test(name) ? document.querySelector<HTMLElement>(`[data-key="${name}"]`) : null;
}

const listeners = new Set<() => void>();
let keysOff: boolean | undefined;

function areKeysOn(): boolean {
  keysOff ??= readStorage('keys') === 'off';
  return !keysOff;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Turns the number keys on or off on this device (WCAG 2.1.4: single keys can be turned off). */
export function setKeys(on: boolean): void {
  keysOff = !on;
  writeStorage('keys', on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

/** Whether the number keys are on. */
export function useKeysOn(): boolean {
  return useSyncExternalStore(subscribe, areKeysOn, () => true);
}

/** Lets `1`–`9` and `0` press an answer, `b` and Backspace the way back. Never while typing or with Ctrl, Alt or ⌘. */
export function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!areKeysOn() || event.ctrlKey || event.metaKey || event.altKey || target?.closest(TYPING)) return;
      const link = linkFor(event.key);
      if (!link) return;
      event.preventDefault();
      link.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
