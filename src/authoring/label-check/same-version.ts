/** The first number of a version. */
const MAJOR = /\d+/;

/**
 * Returns whether two texts name the same version of a browser, by its first number.
 *
 * @example
 * isSameVersion('Chromium 156.0.8078.108 built on Debian', 'Chromium 156 on Debian') // => true
 * isSameVersion('Mozilla Firefox 154.0esr', 'Firefox ESR 153 on Debian') // => false
 */
export function isSameVersion(one: string, other: string): boolean {
  return MAJOR.exec(one)?.[0] === MAJOR.exec(other)?.[0];
}
