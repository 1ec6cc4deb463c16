import type { ServedSite } from '../src/deploy/site-headers.ts';

/** The kinds of addresses, in the order of the table. */
export const addressKinds = ['page', 'desk', 'sheet', 'code', 'no language', 'file'] as const;

export type AddressKind = (typeof addressKinds)[number];

/** An address of the guide, and the file that it must show. Both are paths below the base. */
export interface Address {
  readonly path: string;
  readonly file: string;
  readonly kind: AddressKind;
}

/** What the build says about its pages in `guide.json`, as far as it is used here. */
export interface GuideLinks {
  readonly steps: readonly Linked[];
  readonly branches: readonly { readonly sheets: Readonly<Record<string, string>> }[];
  readonly pages: readonly Linked[];
}

interface Linked {
  readonly code: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly shortUrl: string;
}

const NOT_FOUND = /^(?:[^/]+\/)?404\.html$/;
const HIDDEN = /(?:^|\/)\./;
const INDEX = /(?:^|\/)index\.html$/;
const HTML = /\.html$/;
const LOCATION = /<loc>([^<]+)<\/loc>/g;

/** Returns whether a file is the copy of a page in the folder of the same name: `en/address/index.html`. */
const isCopy = (file: string, all: ReadonlySet<string>): boolean =>
  INDEX.test(file) && all.has(file.replace(/\/?index\.html$/, '.html'));

/** Returns the kind of a page by its path. */
function kindOf(path: string, languages: readonly string[], codes: ReadonlySet<string>): AddressKind {
  const [first = '', second = ''] = path.split('/');
  if (!languages.includes(first)) return codes.has(path.toUpperCase()) ? 'code' : 'no language';
  if (second === 'desk') return 'desk';
  return second === 'print' ? 'sheet' : 'page';
}

/**
 * Returns the addresses of the files of a built guide. Pages have addresses without `.html`. The page of a language has two:
 * `en/` and `en`. `files` are paths below the folder of the site.
 */
export function addressesOf(
  files: readonly string[],
  { languages }: Pick<ServedSite, 'languages'>,
  { steps, pages }: GuideLinks,
): readonly Address[] {
  const all = new Set(files);
  const codes = new Set([...steps, ...pages].map(({ code }) => code));
  return files
    .filter((file) => !HIDDEN.test(file) && !NOT_FOUND.test(file) && !isCopy(file, all))
    .flatMap((file) => {
      if (!HTML.test(file)) return [{ path: file, file, kind: 'file' as const }];
      const path = INDEX.test(file) ? file.replace(/index\.html$/, '') : file.replace(HTML, '');
      const paths = languages.some((language) => path === `${language}/`)
        ? [path, path.slice(0, -1)]
        : [path];
      return paths.map((each) => ({ path: each, file, kind: kindOf(each, languages, codes) }));
    });
}

/** Returns the paths below the base that `guide.json` and the sitemap, if there is one, link to. */
export function linkedPaths({ steps, branches, pages }: GuideLinks, sitemap: string, base: string): string[] {
  const links = [
    ...[...steps, ...pages].flatMap(({ urls, shortUrl }) => [...Object.values(urls), shortUrl]),
    ...branches.flatMap(({ sheets }) => Object.values(sheets)),
    ...[...sitemap.matchAll(LOCATION)].map(([, url = '']) => url),
  ];
  const paths = links.map((link) => decodeURI(new URL(link, 'http://localhost').pathname));
  return [...new Set(paths)].map((path) => path.slice(base.length));
}

/** Returns the folders that show no page of their own. */
export function foldersWithoutPage(files: readonly string[]): readonly string[] {
  const folders = files.flatMap((file) => {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  });
  const all = new Set(files);
  return [...new Set(folders)].filter(
    (folder) => !HIDDEN.test(folder) && !all.has(`${folder}.html`) && !all.has(`${folder}/index.html`),
  );
}
