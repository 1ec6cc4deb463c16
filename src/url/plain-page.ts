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

/**
 * Returns a URL without its fragment. A link to it loads the page again: with the fragment, it would only scroll.
 *
 * @example
 * urlWithoutFragment('https://guide.example/en/checks#phone') // => 'https://guide.example/en/checks'
 */
export function urlWithoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
