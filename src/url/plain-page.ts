/** The query parameter that asks for the static page. */
const PARAMETER = 'plain';

/**
 * Returns whether a query asks for the static page: the script then leaves it alone. Its texts and links work, so it is
 * a way on after an error in the script.
 *
 * @example
 * asksForPlainPage('?trail=start:before-password&plain') // => true
 * asksForPlainPage('?trail=plain') // => false
 */
export function asksForPlainPage(query: string): boolean {
  return new URLSearchParams(query).has(PARAMETER);
}

/**
 * Returns the URL of the static page for a URL of the guide, with its trail and without its fragment.
 *
 * @example
 * plainPageUrl('https://guide.example/en/address#more') // => 'https://guide.example/en/address?plain'
 * plainPageUrl('https://guide.example/en/mfa?trail=start:no-text') // => 'https://guide.example/en/mfa?trail=start:no-text&plain'
 */
export function plainPageUrl(url: string): string {
  const page = urlWithoutFragment(url);
  return `${page}${page.includes('?') ? '&' : '?'}${PARAMETER}`;
}

/** The trail of a query as it is written there, so that it can be put into another URL without being read. */
const WRITTEN_TRAIL = /[?&]trail=([^&#]*)/i;

/**
 * Returns where a link on a static page leads if it asks for the static page, too. The static page of a step knows no
 * trail, so the trail of a link on it begins with an answer to that step: the one in `query`, the query of the page, comes
 * before it. `replay` reads both.
 *
 * @example
 * plainLink('https://guide.example/en/mfa/app?trail=mfa:app', '?trail=start:second-check&plain') // => 'https://guide.example/en/mfa/app?trail=start:second-check,mfa:app&plain'
 * plainLink('https://guide.example/en/mfa/app?trail=mfa:app', '?plain') // => 'https://guide.example/en/mfa/app?trail=mfa:app&plain'
 * plainLink('https://guide.example/en/map#mfa', '?trail=start:second-check&plain') // => 'https://guide.example/en/map?plain#mfa'
 */
export function plainLink(link: string, query: string): string {
  const [, before = ''] = WRITTEN_TRAIL.exec(query) ?? [];
  const page = urlWithoutFragment(link);
  // A function, because `replace` would give a meaning to `$` in a string.
  const continued = before === '' ? page : page.replace('?trail=', (start) => `${start}${before},`);
  return plainPageUrl(continued) + link.slice(page.length);
}

/**
 * Returns a URL without its fragment. A link to it loads the page again: with the fragment, it would only scroll.
 *
 * @example
 * urlWithoutFragment('https://guide.example/en/checks#phone') // => 'https://guide.example/en/checks'
 */
export function urlWithoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
