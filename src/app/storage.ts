import type { MemoryKey } from '../guide/guide-context.ts';

/** What this device may remember, some of it for a day only. Nothing typed but a time of the day. */
type StorageKey = 'language' | 'keys' | MemoryKey;

const PREFIX = 'oumail-guide:';

/** Reads what was kept, or `undefined`; also where the browser forbids storage, in which case reading throws. */
export function readStorage(key: StorageKey): string | undefined {
  try {
    return window.localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value where the browser lets us; where it does not, the guide works the same for this visit. */
export function writeStorage(key: StorageKey, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + key, value);
  } catch {
    // Blocked or full: only a convenience is lost.
  }
}

/** Removes what was kept, where there is anything. */
export function clearStorage(key: StorageKey): void {
  try {
    window.localStorage.removeItem(PREFIX + key);
  } catch {
    // Blocked: then nothing was kept.
  }
}
