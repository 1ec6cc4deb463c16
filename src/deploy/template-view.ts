import { type ContentType, contentTypes } from './content-types.ts';
import type { ServedSite } from './site-headers.ts';

interface Header {
  readonly name: string;
  readonly value: string;
}

/** The value of a header for one file or folder. */
interface Exception {
  readonly index: number;
  /** Its path below the base. */
  readonly path: string;
  readonly isFolder: boolean;
  /** A regular expression for the paths below the base, also of a file's compressed copies. */
  readonly pattern: string;
  readonly value: string;
}

/** A header that has another value for some files. `value` is empty if all other files lack it. */
interface VaryingHeader extends Header {
  /** Its name as a part of the name of a variable. */
  readonly variable: string;
  readonly exceptions: readonly Exception[];
}

/** What the templates in `deploy/` can show. */
export interface TemplateView {
  readonly base: string;
  /** The base without its slash at the end. Empty for a guide at the root of its host. */
  readonly bareBase: string;
  /** The base in a regular expression. */
  readonly basePattern: string;
  readonly isBelowRoot: boolean;
  /** The name of the host. */
  readonly host: string;
  /** The folder that the host serves at `/`. */
  readonly documentRoot: string;
  /** The folder of the guide in it. */
  readonly siteFolder: string;
  readonly languages: readonly { readonly language: string }[];
  /** The headers of every response. */
  readonly headers: readonly Header[];
  /** The same headers, without those that differ for some files. */
  readonly constant: readonly Header[];
  readonly varying: readonly VaryingHeader[];
  /** The files and folders with headers of their own. `replaces` tells that every response has such a header. */
  readonly paths: readonly {
    readonly path: string;
    readonly isFolder: boolean;
    readonly headers: readonly (Header & { readonly replaces: boolean })[];
  }[];
  /** The headers for a guide that has a host to itself. */
  readonly ownHost: readonly Header[];
  readonly types: readonly ContentType[];
}

/** The host in the configurations if the build does not know it: a name that belongs to nobody. */
const EXAMPLE_HOST = 'guide.example.org';

/** Where the files of the guide lie on a server: alone, or below the files of the rest of the host. */
const OWN_ROOT = '/var/www/oumail-guide';
const SHARED_ROOT = '/var/www/html';

/** What has a meaning in a regular expression and may be in the path of a URL. */
const REGEX_SPECIAL = /[.*+?$()|[\]]/g;

/** Returns a path as a regular expression that matches it, without backslashes, which each server quotes differently. */
const patternOf = (path: string): string => path.replace(REGEX_SPECIAL, '[$&]');

const headersIn = (headers: Readonly<Record<string, string>>): readonly Header[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

/**
 * Returns what the templates show for a site. `host` is empty if the build does not know it.
 *
 * @example
 * const site = { base: '/guide/', languages: ['en'], headers: { 'Cache-Control': 'no-cache' }, folders: { 'assets/': { 'Cache-Control': 'immutable' } }, files: {}, ownHost: {} };
 * const { bareBase, siteFolder, constant, varying } = templateView(site, '');
 * bareBase // => '/guide'
 * siteFolder // => '/var/www/html/guide'
 * constant // => []
 * varying[0].exceptions // => [{ index: 0, path: 'assets/', isFolder: true, pattern: 'assets/', value: 'immutable' }]
 */
export function templateView(site: ServedSite, host: string): TemplateView {
  const { base, languages, headers, ownHost } = site;
  const bareBase = base.slice(0, -1);
  const isBelowRoot = bareBase !== '';
  const documentRoot = isBelowRoot ? SHARED_ROOT : OWN_ROOT;
  const others = [...Object.entries(site.folders), ...Object.entries(site.files)];
  const varyingNames = new Set(others.flatMap(([, own]) => Object.keys(own)));
  const everywhere = headersIn(headers);
  return {
    base,
    bareBase,
    basePattern: patternOf(base),
    isBelowRoot,
    host: host || EXAMPLE_HOST,
    documentRoot,
    siteFolder: documentRoot + bareBase,
    languages: languages.map((language) => ({ language })),
    headers: everywhere,
    constant: everywhere.filter(({ name }) => !varyingNames.has(name)),
    varying: [...varyingNames].map((name) => ({
      name,
      value: headers[name] ?? '',
      variable: name.toLowerCase().replaceAll('-', '_'),
      exceptions: others
        .flatMap(([path, { [name]: value }]) => (value === undefined ? [] : [{ path, value }]))
        .map(({ path, value }, index) => ({ index, path, value, ...pathKind(path) })),
    })),
    paths: others.map(([path, own]) => ({
      path,
      isFolder: pathKind(path).isFolder,
      headers: headersIn(own).map((header) => ({ ...header, replaces: Object.hasOwn(headers, header.name) })),
    })),
    ownHost: headersIn(ownHost),
    types: contentTypes,
  };
}

function pathKind(path: string): { readonly isFolder: boolean; readonly pattern: string } {
  const isFolder = path.endsWith('/');
  return { isFolder, pattern: isFolder ? patternOf(path) : `${patternOf(path)}(?:[.]br|[.]gz)?$` };
}
