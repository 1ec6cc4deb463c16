import { type Pack, SHARED, type StoredFile, type StoredSite } from './stored-site.ts';

/** The functions of the browser that a store needs. */
export interface Browser {
  readonly caches: CacheStorage;
  readonly fetch: typeof globalThis.fetch;
}

/** The stored parts of a site: each version has its own, so that one is whole before it replaces another. */
export interface SiteStore {
  /** Stores the pages of a language, and what all languages share. Rejects if something is missing or the disk is full. */
  keep(language: string): Promise<void>;
  /** Returns the languages of this version that are stored completely. */
  kept(): Promise<string[]>;
  /** Returns the languages that any version has stored completely. */
  keptInAnyVersion(): Promise<string[]>;
  /** Returns a page of this version, if its part is stored completely. */
  page(part: string, path: string): Promise<Response | undefined>;
  /** Returns a page or a file of any version, also of a part that is not complete. */
  anywhere(path: string): Promise<Response | undefined>;
  /** Returns whether a version that was stored before this one has a file. */
  isInOlderVersion(path: string): Promise<boolean>;
  /**
   * Removes the versions that were stored before this one, except so many of the last of them. Leaves a newer version alone,
   * which its own worker may just be storing.
   */
  removeOlder(except: number): Promise<void>;
  /** Removes all other versions. */
  removeOtherVersions(): Promise<void>;
}

/** Every cache that belongs to a site begins with this: a host may have several sites. */
export const cachePrefix = (base: string): string => `guide ${base} `;

/** The key of the entry that a part has when it is complete. With its query, it is the address of no page and no file. */
export const COMPLETE = '?complete';

/** Headers that belong to a file, not to the pages in it. */
const OF_THE_FILE = [
  'accept-ranges',
  'content-encoding',
  'content-length',
  'content-type',
  'etag',
  'last-modified',
  'vary',
];

/** Returns whether storing has failed because there is no more room. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError';

/**
 * Waits for all of them, also when one fails: the next attempt finds what has come, and nothing of this one goes on after
 * it. Rejects with what matters most to the caller: a full disk, or else the first failure.
 */
async function untilAllEnded(attempts: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(attempts);
  const failures = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  if (failures.length > 0) throw failures.find(isDiskFull) ?? failures[0];
}

/** Creates the store of a site. */
export function createSiteStore(site: StoredSite, { caches, fetch }: Browser): SiteStore {
  const prefix = cachePrefix(site.base);
  const nameOf = (part: string) => `${prefix}${site.version} ${part}`;
  const urlOf = (path: string) => site.base + path.replace(/^\//, '');
  const underway = new Map<string, Promise<void>>();

  /** Returns the names of this site's caches that belong to a version, the oldest first, as browsers list them. */
  async function partsThere(): Promise<{ name: string; version: string; part: string }[]> {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
    return names.flatMap((name) => {
      const [version, part] = name.slice(prefix.length).split(' ');
      return version === undefined || part === undefined ? [] : [{ name, version, part }];
    });
  }

  const olderParts = async () => {
    const there = await partsThere();
    const own = there.findIndex(({ version }) => version === site.version);
    return there.slice(0, Math.max(own, 0));
  };

  const isComplete = async (name: string): Promise<boolean> =>
    (await caches.match(urlOf(COMPLETE), { cacheName: name })) !== undefined;

  async function completeParts() {
    const there = await partsThere();
    const complete = await Promise.all(there.map(({ name }) => isComplete(name)));
    return there.filter((_, index) => complete[index]);
  }

  async function get({ path, integrity }: StoredFile): Promise<Response> {
    const ask = (cache: RequestCache) => fetch(urlOf(path), { integrity, credentials: 'same-origin', cache });
    const first = await ask('default').catch(() => undefined);
    if (first?.ok) return first;
    // The browser's own cache may have the file as it was while the build was copied to the server, and for a year.
    const response = await ask('reload');
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response;
  }

  async function storeFile(cache: Cache, file: StoredFile): Promise<void> {
    const url = urlOf(file.path);
    if (await cache.match(url)) return;
    // What has a hash in its name is the same in every version.
    const known = file.path.startsWith('assets/') ? await caches.match(url, { ignoreVary: true }) : undefined;
    await cache.put(url, known ?? (await get(file)));
  }

  async function storePack(cache: Cache, file: StoredFile): Promise<void> {
    const response = await get(file);
    const headers = new Headers(response.headers);
    for (const name of OF_THE_FILE) headers.delete(name);
    headers.set('Content-Type', 'text/html; charset=utf-8');
    const pages: Pack = await response.json();
    const put = ([path, html]: [string, string]) =>
      cache.put(urlOf(path), new Response(html, { headers: new Headers(headers) }));
    await untilAllEnded(Object.entries(pages).map(put));
  }

  async function store(part: string): Promise<void> {
    const name = nameOf(part);
    const pack = site.packs[part];
    if (pack === undefined) throw new Error(`The site has no part ${part}`);
    if (await isComplete(name)) return;
    const cache = await caches.open(name);
    try {
      const files = part === SHARED ? site.files : [];
      await untilAllEnded([...files.map((file) => storeFile(cache, file)), storePack(cache, pack)]);
      await cache.put(urlOf(COMPLETE), new Response());
    } catch (error) {
      // Give the space back. After a lost connection, in contrast, the next attempt goes on with what is there.
      if (isDiskFull(error)) await caches.delete(name);
      throw error;
    }
  }

  /** Stores a part once, however many pages ask for it. */
  function storeOnce(part: string): Promise<void> {
    const attempt = underway.get(part) ?? store(part).finally(() => underway.delete(part));
    underway.set(part, attempt);
    return attempt;
  }

  return {
    async keep(language) {
      await storeOnce(SHARED);
      await storeOnce(language);
    },

    async kept() {
      const parts = (await completeParts()).filter(({ version }) => version === site.version);
      const names = parts.map(({ part }) => part);
      return names.includes(SHARED) ? names.filter((part) => part !== SHARED) : [];
    },

    async keptInAnyVersion() {
      const parts = (await completeParts()).map(({ part }) => part);
      return [...new Set(parts)].filter((part) => part !== SHARED);
    },

    async page(part, path) {
      const name = nameOf(part);
      if (!(await isComplete(name))) return undefined;
      return caches.match(urlOf(path), { cacheName: name, ignoreVary: true });
    },

    async anywhere(path) {
      const names = (await partsThere()).map(({ name }) => name);
      const own = names.filter((name) => name.startsWith(`${prefix}${site.version} `));
      for (const cacheName of new Set([...own, ...names.reverse()])) {
        const found = await caches.match(urlOf(path), { cacheName, ignoreVary: true });
        if (found) return found;
      }
      return undefined;
    },

    async isInOlderVersion(path) {
      for (const { name } of await olderParts())
        if (await caches.match(urlOf(path), { cacheName: name, ignoreVary: true })) return true;
      return false;
    },

    async removeOlder(except) {
      const older = await olderParts();
      const complete = await Promise.all(older.map(({ name }) => isComplete(name)));
      const versions = new Set(older.filter((_, index) => complete[index]).map(({ version }) => version));
      const stay = [...versions].slice(versions.size - Math.min(except, versions.size));
      for (const { name, version } of older) if (!stay.includes(version)) await caches.delete(name);
    },

    async removeOtherVersions() {
      for (const { name, version } of await partsThere())
        if (version !== site.version) await caches.delete(name);
    },
  };
}
