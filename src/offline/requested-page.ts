import { type PathNames, parsePath, pathBelow, type Target, targetPath } from '../url/paths.ts';

/** The page that an address of the site asks for. */
export interface RequestedPage {
  /** `undefined` for `/`, a code, and other addresses that lead to the page in the reader's language. */
  readonly language: string | undefined;
  /** `undefined` if there is no such page in this version. */
  readonly target: Target | undefined;
}

/**
 * Reads an address as the app does, so that the worker answers with the page that the app would show: in other capitals,
 * with a slash at its end, by a retired id, by a code. `undefined` if the address is not below the base.
 *
 * @param pathname the path of the address, for example `/guide/en/address`
 * @param base the path of the site without its trailing slash, for example `/guide`
 *
 * @example
 * const names = { languages: ['en', 'ja'], codes: new Map([['Y64', { page: 'help' }]]), steps: new Map([['start', 'start'], ['address', 'address']]) };
 * readRequestedPage('/guide/EN/Address/', '/guide', names) // => { language: 'en', target: { page: 'step', step: 'address' } }
 * readRequestedPage('/guide/y64', '/guide', names) // => { language: undefined, target: { page: 'help' } }
 * readRequestedPage('/guide/ja/no-such-step', '/guide', names) // => { language: 'ja', target: undefined }
 * readRequestedPage('/other', '/guide', names) // => undefined
 */
export function readRequestedPage(
  pathname: string,
  base: string,
  names: PathNames,
): RequestedPage | undefined {
  const path = pathBelow(base, pathname);
  if (path === undefined) return undefined;
  const route = parsePath(path, names);
  if (route.page === 'not-found') return { language: route.language, target: undefined };
  if (route.page === 'choose') return { language: undefined, target: route.to };
  const { language, ...target } = route;
  return { language, target };
}

/**
 * Returns the path below the base under which the page is stored in a language. The desk has one stored page, which its
 * script turns to the step.
 *
 * @example
 * storedPath('ja', { page: 'step', step: 'address' }) // => '/ja/address'
 * storedPath('ja', { page: 'desk', step: 'address' }) // => '/ja/desk'
 */
export function storedPath(language: string, target: Target): string {
  return targetPath(language, target.page === 'desk' ? { page: 'desk', step: 'start' } : target);
}

/** The path of the page that says, in every language, that a page is not stored. */
export const OFFLINE_PATH = '/offline';
