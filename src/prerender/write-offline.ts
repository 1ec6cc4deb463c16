import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GuideTarget } from '../guide/guide-context.ts';
import { storedPath } from '../offline/requested-page.ts';
import { type Pack, SHARED, type StoredFile, type StoredSite } from '../offline/stored-site.ts';
import { WORKER_FILE } from '../offline/worker-messages.ts';
import type { PathNames } from '../url/paths.ts';
import type { StaticPage } from './static-pages.ts';

/** Files beside the folder of assets that pages load. */
const ICONS = ['favicon.svg'];

/** Assets are stored as they are; these are not loaded by stored pages. */
const NOT_STORED = /^(?:index\.html|choose-language-.*)$/;

/** The files that this module writes. An earlier build may have left some. */
const PACK = /^pages-.*\.json$/;

/** What `writeOffline` needs to know of the built site. */
export interface BuiltSite {
  /** The folder of the site. */
  readonly folder: string;
  readonly base: string;
  readonly languages: readonly string[];
  readonly names: PathNames;
  readonly pages: readonly StaticPage[];
  /** Other pages to store: their paths and files. */
  readonly others: readonly (readonly [path: string, file: string])[];
  /** The URL of the entry script. */
  readonly script: string;
}

/** Returns the pages to store in a language, by their path. The desk has one; the page for unknown paths is not stored. */
export function storedPages(pages: readonly StaticPage[], language: string): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap(({ route, path, file }) => {
      if (route.page === 'choose' || route.page === 'not-found' || route.language !== language) return [];
      return storedPath(language, route satisfies GuideTarget) === path ? [[path, file] as const] : [];
    }),
  );
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content);

/** Writes a pack into the assets, whose names have a hash, so that servers let browsers keep it. */
async function writePack(
  folder: string,
  part: string,
  pages: ReadonlyMap<string, string>,
): Promise<StoredFile> {
  const pack: Record<string, string> = {};
  for (const [path, file] of pages) pack[path] = await readFile(join(folder, file), 'utf8');
  const text = JSON.stringify(pack satisfies Pack);
  const path = `assets/pages-${part}-${sha256(text).digest('base64url').slice(0, 8)}.json`;
  await writeFile(join(folder, path), text);
  return { path, integrity: integrityOf(text) };
}

const integrityOf = (content: string | Buffer): string => `sha256-${sha256(content).digest('base64')}`;

/**
 * Writes what is stored for reading without internet, after all pages: the packs, and the worker with the list of all that
 * it stores. `source` is its script: see `worker-plugin.ts`.
 */
export async function writeOffline(
  { folder, base, languages, names, pages, others, script }: BuiltSite,
  source: string,
): Promise<void> {
  const there = await readdir(join(folder, 'assets'));
  for (const name of there) if (PACK.test(name)) await rm(join(folder, 'assets', name));
  const assets = there.filter((name) => !NOT_STORED.test(name) && !PACK.test(name)).sort();
  const paths = [...assets.map((name) => `assets/${name}`), ...ICONS];
  const files = await Promise.all(
    paths.map(async (path) => ({ path, integrity: integrityOf(await readFile(join(folder, path))) })),
  );
  const packs: Record<string, StoredFile> = { [SHARED]: await writePack(folder, SHARED, new Map(others)) };
  for (const language of languages)
    packs[language] = await writePack(folder, language, storedPages(pages, language));
  const site: Omit<StoredSite, 'version'> = {
    base,
    languages,
    script: script.slice(base.length),
    files,
    packs,
    steps: [...names.steps],
    codes: [...names.codes],
  };
  const version = sha256(JSON.stringify(site) + source)
    .digest('base64url')
    .slice(0, 12);
  await writeFile(join(folder, WORKER_FILE), workerScript({ version, ...site }, source));
}

/** Returns the script of a worker, with what it needs to know of the site in front. */
export function workerScript(site: Partial<StoredSite>, source: string): string {
  return `const STORED_SITE=${JSON.stringify(site)};\n${source}`;
}
