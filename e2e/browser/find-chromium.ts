import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Returns where Playwright keeps the browser that it downloads, or `undefined` on a system that it does not support.
 */
function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Returns a full Chromium: CHROMIUM_PATH, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'], playwrightsOwn(), ...usualPlaces];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}

/** Debian's headless shell of the same version. It opens pages in a third of the time. */
const SHELL = '/usr/bin/chromium-headless-shell';
const DEBIANS = '/usr/bin/chromium';

/** Returns the Chromium for the end-to-end tests: the headless shell if the system's Chromium is used and has one. */
export function findChromiumForTests(): string | undefined {
  const whole = findChromium();
  return whole === DEBIANS && existsSync(SHELL) ? SHELL : whole;
}

/** Whether installing the system's package `chromium-headless-shell` would make the tests faster. */
export function isShellMissing(): boolean {
  return findChromium() === DEBIANS && !existsSync(SHELL);
}
