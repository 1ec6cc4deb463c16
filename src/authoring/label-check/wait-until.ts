import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait for a screen to change, and between two looks, in milliseconds. */
const AT_MOST = 4000;
const BETWEEN = 250;

/** Looks again and again until there is something, for a few seconds. `undefined` if there never is. */
export async function waitUntil<Found>(
  look: () => Promise<Found | undefined>,
  atMost = AT_MOST,
): Promise<Found | undefined> {
  const end = Date.now() + atMost;
  for (;;) {
    const found = await look();
    if (found !== undefined || Date.now() >= end) return found;
    await pause(BETWEEN);
  }
}
