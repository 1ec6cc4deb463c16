import type { Memory } from '../guide/guide-context.ts';
import { clearStorage, readStorage, writeStorage } from './storage.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The time of storage in milliseconds, and the text. */
const KEPT = /^(\d{1,15}) (.*)$/s;

/** The values that this device keeps for a day, in `localStorage`. */
export const memory: Memory = {
  read(key) {
    const [, keptAt, text] = KEPT.exec(readStorage(key) ?? '') ?? [];
    const age = Date.now() - Number(keptAt);
    // A negative age means that the clock was set back. Forget the value: its real age is unknown.
    if (text !== undefined && age >= 0 && age < DAY) return text;
    clearStorage(key);
    return undefined;
  },
  keep(key, text) {
    writeStorage(key, `${Date.now()} ${text}`);
  },
  forget: clearStorage,
};
