import Bowser, { type ClientHints } from 'bowser';
import InAppSpy from 'inapp-spy';
import type { BrowserName, DetectedBrowser, Device } from './detected-browser.ts';

/** The properties of `navigator` that are read. They are neither sent nor stored. */
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

/** The current names of apps that `inapp-spy` reports by other names. */
const APPS: Readonly<Record<string, string>> = { line: 'LINE', twitter: 'X', gsa: 'Google' };

/** Browsers on WebKit are only Safari on Apple's devices. */
const OF_APPLE: readonly Device[] = ['mac', 'iphone', 'ipad'];

/** Comments in parentheses: `(KHTML, like Gecko)`. */
const REMARKS = /\([^()]*\)/g;

/** A product and its version: `Chrome/141.0.0.0`. */
const PRODUCTS = /(\w+)\/[\w.]+/g;

/** The products in the user agents of the browsers above. Other browsers that are built on them add their own name. */
const KNOWN_PRODUCTS =
  /^(Mozilla|AppleWebKit|Gecko|Version|Mobile|Safari|Chrome|CriOS|Edg|EdgA|EdgiOS|Firefox|FxiOS)$/;

function namesKnownOnly(userAgent: string): boolean {
  return [...userAgent.replace(REMARKS, '').matchAll(PRODUCTS)].every(([, name = '']) =>
    KNOWN_PRODUCTS.test(name),
  );
}

/**
 * Returns the browser that a user agent describes. `undefined` if it is uncertain or the guide has no answer for it.
 */
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
  // iPads identify as Macs, but Macs have no touch screen.
  if (device === 'mac' && touchPoints > 1) return 'ipad';
  // Android phones report Linux when they request the desktop site.
  return device === 'linux' && touchPoints > 1 ? undefined : device;
}
