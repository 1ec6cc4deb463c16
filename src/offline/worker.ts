// The service worker: stores the pages that readers may need without internet, and answers with them.

import { readersLanguage } from './readers-language.ts';
import { type Browser, createSiteStore } from './site-store.ts';
import type { StoredSite } from './stored-site.ts';
import { createAnswers } from './worker-answers.ts';
import { isKeepRequest, type KeepAnswer, type KeepRequest } from './worker-messages.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The build writes it in front of this script. */
declare const STORED_SITE: StoredSite;

const worker = globalThis as unknown as WorkerScope;
const browser: Browser = { caches: worker.caches, fetch: (...request) => fetch(...request) };
const store = createSiteStore(STORED_SITE, browser);
const language = readersLanguage(STORED_SITE.base, browser);
const answers = createAnswers(STORED_SITE, store, language, browser);

/**
 * Stores all that another version has stored, then takes its place at once: open pages go on with their script, whose late
 * parts are still stored, and the next page that is loaded is of this version.
 */
async function install(): Promise<void> {
  for (const each of await store.keptInAnyVersion())
    if (STORED_SITE.languages.includes(each)) await store.keep(each);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await store.removeOlder(true);
  await worker.clients.claim();
}

async function keep({ keep, isShown, script }: KeepRequest): Promise<KeepAnswer> {
  const isNewer = new URL(STORED_SITE.base + STORED_SITE.script, worker.location.href).href !== script;
  if (isShown) await language.write(keep).catch(() => undefined);
  // The answer says what is stored. A failure, such as a full disk or a lost connection, only means that less is.
  await store.keep(keep).catch(() => undefined);
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!isNewer && pages.length <= 1) await store.removeOlder(false);
  return { kept: await store.kept(), isNewer };
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('message', (event) => {
  if (!isKeepRequest(event.data)) return;
  const [port] = event.ports;
  event.waitUntil(keep(event.data).then((answer) => port?.postMessage(answer)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answers.page(request));
  else if (answers.isFile(pathname)) event.respondWith(answers.file(request));
});
