import browserslist from 'browserslist';

/** Browserslist's names of browsers, as Vite's `build.target` has them. */
const VITE_NAMES: Readonly<Record<string, string>> = { ios_saf: 'ios' };

/**
 * Returns the oldest version of each browser that a list of browsers includes, by Browserslist's names. Versions that
 * are not numbers (Safari's `TP`) are left out.
 *
 * Without an argument, the list is the one in package.json.
 *
 * @example
 * oldestBrowsers(['chrome 99', 'chrome 100', 'ios_saf 15.6-15.8', 'safari TP']) // => { chrome: '99', ios_saf: '15.6' }
 */
export function oldestBrowsers(list: readonly string[] = browserslist()): Readonly<Record<string, string>> {
  const oldest: Record<string, string> = {};
  for (const entry of list) {
    const [name = '', versions = ''] = entry.split(' ');
    const [version = ''] = versions.split('-');
    const known = oldest[name];
    if (Number.isNaN(Number.parseFloat(version))) continue;
    if (known === undefined || compareVersions(version, known) < 0) oldest[name] = version;
  }
  return oldest;
}

/**
 * Compares two version numbers by their parts: negative if the first is older, positive if it is newer, else 0. A part
 * that is missing counts as 0.
 *
 * @example
 * compareVersions('15.4', '15.10') < 0 // => true
 * @example
 * compareVersions('16', '16.0') // => 0
 */
export function compareVersions(one: string, other: string): number {
  const [parts, others] = [one, other].map((version) => version.split('.').map(Number));
  for (const position of [0, 1, 2]) {
    const difference = (parts?.[position] ?? 0) - (others?.[position] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Returns oldest versions in the form of Vite's `build.target` and `build.cssTarget`.
 *
 * @example
 * viteTargets({ chrome: '99', ios_saf: '15.4' }) // => ['chrome99', 'ios15.4']
 */
export function viteTargets(oldest: Readonly<Record<string, string>>): string[] {
  return Object.entries(oldest).map(([name, version]) => `${VITE_NAMES[name] ?? name}${version}`);
}
