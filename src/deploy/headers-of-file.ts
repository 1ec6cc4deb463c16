import type { Headers, ServedSite } from './site-headers.ts';

/**
 * Returns the headers that a file goes out with: those of every response, replaced by those of its folder and its own.
 * `name` is its path below the base.
 *
 * @example
 * const site = { base: '/', languages: ['en'], headers: { 'Cache-Control': 'no-cache' }, folders: { 'assets/': { 'Cache-Control': 'immutable' } }, files: { 'guide.json': { 'X-Data': 'yes' } }, ownHost: {} };
 * headersOfFile(site, 'en/help.html') // => { 'Cache-Control': 'no-cache' }
 * headersOfFile(site, 'assets/a.js') // => { 'Cache-Control': 'immutable' }
 * headersOfFile(site, 'guide.json') // => { 'Cache-Control': 'no-cache', 'X-Data': 'yes' }
 */
export function headersOfFile({ headers, folders, files }: ServedSite, name: string): Headers {
  const ofFolders = Object.entries(folders).flatMap(([folder, each]) =>
    name.startsWith(folder) ? [each] : [],
  );
  return Object.assign({}, headers, ...ofFolders, Object.hasOwn(files, name) ? files[name] : {});
}
