import { decodeLink, withoutMarks } from './link-marks.ts';
import { trailFromQuery, trailToQuery } from './trail-query.ts';

/** A link below the base of the site, in the parts of `window.location`. */
export interface LinkParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** A URL holds them only escaped; unescaped, the browser drops them. */
const CONTROL_CHARACTERS = /\p{Cc}/gu;

/**
 * Returns a link with the path that its page has today, so that a reload and a shared address work without mending. The
 * query stays; a trail and a fragment that were escaped into the path become a query and a fragment again. The fragment
 * loses the marks behind it and control characters.
 *
 * @example
 * mendedLink('/en/mfa', { pathname: '/EN/mfa).', search: '?a=1', hash: '' }) // => '/en/mfa?a=1'
 * mendedLink('/en/mfa', { pathname: '/en/mfa%3Ftrail=start:yes', search: '', hash: '' }) // => '/en/mfa?trail=start:yes'
 * mendedLink('/en/map', { pathname: '/en/map', search: '', hash: '#mfa/reset%E3%80%82' }) // => '/en/map#mfa/reset'
 */
export function mendedLink(canonicalPath: string, { pathname, search, hash }: LinkParts): string {
  const [, hashInPath = ''] = decodeLink(pathname).split('#', 2);
  const trailInPath = trailToQuery(trailFromQuery(pathname));
  const query = trailInPath === '' ? search : trailInPath + search.replace('?', '&');
  const linked = decodeLink(hash.slice(1) || hashInPath);
  const fragment = withoutMarks(linked.replace(CONTROL_CHARACTERS, ''));
  return canonicalPath + query + (fragment === '' ? '' : `#${fragment}`);
}
