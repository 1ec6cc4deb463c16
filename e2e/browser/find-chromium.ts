import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where Playwright keeps the browser it downloads, or undefined on a system it has none for. */
function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** A Chromium with all that a person's has: CHROMIUM_PATH, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'], playwrightsOwn(), ...usualPlaces];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}

/** Debian's Chromium without windows, of the same version: it opens pages in a third of the time. */
const SHELL = '/usr/bin/chromium-headless-shell';
const DEBIANS = '/usr/bin/chromium';

/** The Chromium that the end-to-end tests drive: the one without windows where the system's is taken and has it. */
export function findChromiumForTests(): string | undefined {
  const whole = findChromium();
  return whole === DEBIANS && existsSync(SHELL) ? SHELL : whole;
}

/** Whether the tests would take less time if the system's package `chromium-headless-shell` were installed. */
export function isShellMissing(): boolean {
  return findChromium() === DEBIANS && !existsSync(SHELL);
}
