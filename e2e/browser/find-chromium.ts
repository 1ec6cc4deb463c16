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

/** The Chromium the end-to-end tests drive: CHROMIUM_PATH, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'], playwrightsOwn(), ...usualPlaces];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}
