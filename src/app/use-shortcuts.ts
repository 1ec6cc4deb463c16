import { useEffect, useSyncExternalStore } from 'react';
import { keyOwner, watchKeyOwners } from './key-owners.ts';
import { readKey, type ShortcutKind, type Typed } from './read-key.ts';
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

/** After this pause, in milliseconds, keys no longer continue a word that is typed outside a field. */
const WORD_PAUSE = 1000;

/** The attribute of shortcuts whose key may also be the initial of a word (see `readKey`). */
const INITIAL = 'data-key-initial';

function kindOf(owner: HTMLElement | undefined): ShortcutKind {
  if (!owner) return 'none';
  return owner.hasAttribute(INITIAL) ? 'initial' : 'plain';
}

/**
 * Makes a key click the element with that `data-key`: `1`–`9` and `0` for answers, `b` for the back link. Ignored while
 * typing, also outside a field (see `readKey`), while the key is held down, and with Ctrl, Alt or ⌘. The root element
 * has `data-typing` while further keys would be typing.
 */
export function useShortcuts(): void {
  const on = useShortcutsOn();
  // Without shortcuts, `answer-row.module.css` hides the numbers of the answers.
  useEffect(() => {
    document.documentElement.dataset['keys'] = on ? 'on' : 'off';
  }, [on]);
  useEffect(() => {
    let typed: Typed;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const setTyped = (next: Typed) => {
      clearTimeout(pause);
      typed = next;
      if (next === undefined) {
        delete document.documentElement.dataset['typing'];
        return;
      }
      document.documentElement.dataset['typing'] = next;
      pause = setTimeout(setTyped, WORD_PAUSE, undefined);
    };
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (!areShortcutsOn() || target?.closest(TYPING)) return;
      const owner = keyOwner(document, event.key);
      const { acts, typed: next } = readKey(event.key, kindOf(owner), typed);
      setTyped(next);
      if (!owner || !acts) return;
      event.preventDefault();
      if (owner.matches(FIELD)) owner.focus();
      else owner.click();
    };
    document.addEventListener('keydown', press);
    return () => {
      setTyped(undefined);
      document.removeEventListener('keydown', press);
    };
  }, []);
  useEffect(() => (import.meta.env.DEV ? watchKeyOwners(document) : undefined), []);
}
