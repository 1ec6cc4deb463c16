import { permissionsPolicy } from './permissions.ts';
import { headerPolicy } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/**
 * What a server has to know about a built guide. The build writes it to `dist/headers.json`, `npm start` serves with it,
 * and the configurations in `dist/deploy` are made from it.
 */
export interface ServedSite {
  /** The path of the guide on its host, with a slash at both ends. */
  readonly base: string;
  /** The languages with a folder and a 404 page of their own. */
  readonly languages: readonly string[];
  /** The headers of every response. */
  readonly headers: Headers;
  /** The headers of all files in a folder, by its path below the base. They replace those of every response. */
  readonly folders: Readonly<Record<string, Headers>>;
  /** The headers of single files, by their path below the base. They replace those of every response. */
  readonly files: Readonly<Record<string, Headers>>;
  /** Headers in addition for a guide that has a host to itself, since they bind the whole host. */
  readonly ownHost: Headers;
}

/** The tree as data for other programs. */
export const GUIDE_JSON = 'guide.json';

/** Two years, in seconds. */
const HSTS_MAX_AGE = 63_072_000;

/**
 * Returns the headers of a site. Pages and data are revalidated on each visit; files in `assets` have a hash in their name
 * and never change. `guide.json` has nothing that is not public, and pages of other sites may read it.
 *
 * @example
 * siteHeaders('/', ['en']).folders // => { 'assets/': { 'Cache-Control': 'public, max-age=31536000, immutable' } }
 */
export function siteHeaders(base: string, languages: readonly string[]): ServedSite {
  return {
    base,
    languages,
    headers: {
      'Content-Security-Policy': headerPolicy,
      'Permissions-Policy': permissionsPolicy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    },
    folders: { 'assets/': { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    files: {
      [GUIDE_JSON]: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    ownHost: { 'Strict-Transport-Security': `max-age=${HSTS_MAX_AGE}; includeSubDomains` },
  };
}
