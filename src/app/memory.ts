import type { Memory } from '../guide/guide-context.ts';
import { clearStorage, readStorage, writeStorage } from './storage.ts';

const DAY = 24 * 60 * 60 * 1000;

/** When it was kept, in milliseconds, and what. */
const KEPT = /^(\d{1,15}) (.*)$/s;

/** What this device keeps for a day, in the browser's storage. */
export const memory: Memory = {
  read(key) {
    const [, at, text] = KEPT.exec(readStorage(key) ?? '') ?? [];
    const age = Date.now() - Number(at);
    // A clock that was set back makes it younger than nothing: that is no reason to keep it for longer.
    if (text !== undefined && age >= 0 && age < DAY) return text;
    clearStorage(key);
    return undefined;
  },
  keep(key, text) {
    writeStorage(key, `${Date.now()} ${text}`);
  },
  forget: clearStorage,
};
