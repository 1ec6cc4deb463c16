import type { StoredKey } from '../features/statements/stored-keys.ts';

const PREFIX = 'oumail-guide:';

/** Returns the stored value, or `undefined`, also if the browser forbids storage (`localStorage` then throws). */
export function readStorage(key: StoredKey): string | undefined {
  try {
    return window.localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value if the browser allows it. Otherwise the guide works as usual for this visit. */
export function writeStorage(key: StoredKey, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + key, value);
  } catch {
    // Storage is blocked or full. Only a convenience is lost.
  }
}

/** Removes the stored value, if there is one. */
export function clearStorage(key: StoredKey): void {
  try {
    window.localStorage.removeItem(PREFIX + key);
  } catch {
    // Storage is blocked, so nothing was stored.
  }
}
