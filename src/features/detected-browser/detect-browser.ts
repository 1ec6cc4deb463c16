import Bowser, { type ClientHints } from 'bowser';
import InAppSpy from 'inapp-spy';
import type { BrowserName, DetectedBrowser, Device } from './detected-browser.ts';

/** What of `navigator` is looked at. It goes nowhere else, and nothing of it is kept. */
export interface NavigatorInfo {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  readonly userAgentData?: ClientHints;
}

const BROWSERS: Readonly<Record<string, BrowserName>> = {
  Chrome: 'chrome',
  'Microsoft Edge': 'edge',
  Firefox: 'firefox',
  Safari: 'safari',
};

const SYSTEMS: Readonly<Record<string, Device>> = {
  Windows: 'windows',
  macOS: 'mac',
  Linux: 'linux',
  'Chrome OS': 'chrome-os',
  Android: 'android',
};

/** The names of apps that call themselves otherwise today. */
const APPS: Readonly<Record<string, string>> = { line: 'LINE', twitter: 'X', gsa: 'Google' };

/** Apple's own engine is Safari on its own devices only. */
const OF_APPLE: readonly Device[] = ['mac', 'iphone', 'ipad'];

/** Remarks in brackets: `(KHTML, like Gecko)`. */
const REMARKS = /\([^()]*\)/g;

/** A product and its version: `Chrome/141.0.0.0`. */
const PRODUCTS = /(\w+)\/[\w.]+/g;

/** All that the browsers above name in what they say. One that is built on them adds a name of its own. */
const KNOWN_PRODUCTS =
  /^(Mozilla|AppleWebKit|Gecko|Version|Mobile|Safari|Chrome|CriOS|Edg|EdgA|EdgiOS|Firefox|FxiOS)$/;

function namesKnownOnly(userAgent: string): boolean {
  return [...userAgent.replace(REMARKS, '').matchAll(PRODUCTS)].every(([, name = '']) =>
    KNOWN_PRODUCTS.test(name),
  );
}

/** What a browser tells of itself. `undefined` for one that the guide has no answer for, and where it is not certain. */
export function detectBrowser({
  userAgent,
  maxTouchPoints,
  userAgentData,
}: NavigatorInfo): DetectedBrowser | undefined {
  if (userAgent === '') return undefined;
  const { browser, os, platform } = Bowser.parse(userAgent, userAgentData);
  const device = deviceOf(os.name, platform.model, maxTouchPoints);
  if (device === undefined) return undefined;
  const { isInApp, appKey, appName } = InAppSpy({ ua: userAgent });
  if (isInApp) {
    const app = APPS[appKey ?? ''] ?? appName;
    return { browser: 'in-app', device, ...(app && { app }) };
  }
  const name = namesKnownOnly(userAgent) ? BROWSERS[browser.name ?? ''] : undefined;
  if (name === undefined || (name === 'safari' && !OF_APPLE.includes(device))) return undefined;
  return { browser: name, device };
}

function deviceOf(system = '', model: string | undefined, touchPoints: number): Device | undefined {
  if (system === 'iOS') return model === 'iPad' ? 'ipad' : 'iphone';
  const device = SYSTEMS[system];
  // An iPad says that it is a Mac, which has no touch screen.
  if (device === 'mac' && touchPoints > 1) return 'ipad';
  // An Android phone that asks for a computer's pages says that it is Linux.
  return device === 'linux' && touchPoints > 1 ? undefined : device;
}
