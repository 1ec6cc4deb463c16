import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ServedSite } from '../src/deploy/site-headers.ts';
import { type Address, addressesOf, foldersWithoutPage, type GuideLinks, linkedPaths } from './addresses.ts';

/** A built guide, as the checks of the hosts need it. */
export interface BuiltGuide {
  readonly served: ServedSite;
  readonly siteFolder: string;
  /** The folder of the compressed files, which a host with the guide's configuration has too. */
  readonly compressedFolder: string;
  /** The folder of the configurations that the build has written. */
  readonly configurations: string;
  readonly addresses: readonly Address[];
  readonly foldersWithoutPage: readonly string[];
  /** The paths that `guide.json` or the sitemap links to, but no file has. */
  readonly brokenLinks: readonly string[];
  /** Returns the content of a file, which may be a compressed one. `undefined` if there is none. */
  content(file: string): Buffer | undefined;
}

/** Returns the paths of all files below a folder, with slashes and in order. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
}

/** Reads a build: the folder with `site`, `deploy` and `headers.json`, `dist` for the guide. */
export function readBuiltGuide(built: string): BuiltGuide {
  const siteFolder = join(built, 'site');
  const compressedFolder = join(built, 'compressed');
  const readText = (...path: readonly string[]) => readFileSync(join(built, ...path), 'utf8');
  const served = JSON.parse(readText('headers.json')) as ServedSite;
  const links = JSON.parse(readText('site', 'guide.json')) as GuideLinks;
  const sitemap = existsSync(join(siteFolder, 'sitemap.xml')) ? readText('site', 'sitemap.xml') : '';
  const files = filesIn(siteFolder);
  const addresses = addressesOf(files, served, links);
  const paths = new Set(addresses.map(({ path }) => path));
  const contents = new Map<string, Buffer>();
  const folders = new Map([
    ...files.map((file) => [file, siteFolder] as const),
    ...filesIn(compressedFolder).map((file) => [file, compressedFolder] as const),
  ]);
  return {
    served,
    siteFolder,
    compressedFolder,
    configurations: join(built, 'deploy'),
    addresses,
    foldersWithoutPage: foldersWithoutPage(files),
    brokenLinks: linkedPaths(links, sitemap, served.base).filter((path) => !paths.has(path)),
    content: (file) => {
      const folder = folders.get(file);
      if (folder === undefined) return undefined;
      const content = contents.get(file) ?? readFileSync(join(folder, file));
      contents.set(file, content);
      return content;
    },
  };
}
