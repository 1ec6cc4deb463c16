import type { Browser } from './site-store.ts';
import { cachePrefix } from './site-store.ts';

/** The language that was shown last. A worker cannot read the local storage, in which pages keep it. */
export interface ReadersLanguage {
  read(): Promise<string | undefined>;
  write(language: string): Promise<void>;
}

/** Keeps the language in a cache of its own, as every version of the worker needs it. */
export function readersLanguage(base: string, { caches }: Pick<Browser, 'caches'>): ReadersLanguage {
  const name = `${cachePrefix(base)}language`;
  const url = `${base}language`;
  return {
    async read() {
      return (await caches.match(url, { cacheName: name }))?.text();
    },
    async write(language) {
      await (await caches.open(name)).put(url, new Response(language));
    },
  };
}
