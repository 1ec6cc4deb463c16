// Takes the place of the worker where the guide shall no longer be stored, by the hand of whoever runs the server: removes
// what is stored, and itself.
import { cachePrefix } from './site-store.ts';
import type { StoredSite } from './stored-site.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The build writes it in front of this script. */
declare const STORED_SITE: Pick<StoredSite, 'base'>;

const worker = globalThis as unknown as WorkerScope;

async function leave(): Promise<void> {
  const names = (await worker.caches.keys()).filter((name) => name.startsWith(cachePrefix(STORED_SITE.base)));
  await Promise.all(names.map((name) => worker.caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(leave()));
