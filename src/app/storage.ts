/** What this device may remember: the language last used, and whether the number keys are off. Nothing typed. */
type StorageKey = 'language' | 'keys';

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
