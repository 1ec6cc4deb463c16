// The service worker: stores the pages that readers may need without internet, and answers with them.

import { readersLanguage } from './readers-language.ts';
import { type Browser, createSiteStore } from './site-store.ts';
import type { StoredSite } from './stored-site.ts';
import { createAnswers } from './worker-answers.ts';
import { isKeepRequest } from './worker-messages.ts';
import type { WorkerScope } from './worker-scope.ts';
import { createTasks } from './worker-tasks.ts';

/** The build writes it in front of this script. */
declare const STORED_SITE: StoredSite;

const worker = globalThis as unknown as WorkerScope;
const browser: Browser = { caches: worker.caches, fetch: (...request) => fetch(...request) };
const store = createSiteStore(STORED_SITE, browser);
const language = readersLanguage(STORED_SITE.base, browser);
const answers = createAnswers(STORED_SITE, store, language, browser);
const tasks = createTasks(STORED_SITE, store, language, worker);

worker.addEventListener('install', (event) => event.waitUntil(tasks.takeOver()));
worker.addEventListener('activate', (event) => event.waitUntil(tasks.activate()));

worker.addEventListener('message', (event) => {
  if (!isKeepRequest(event.data)) return;
  const [port] = event.ports;
  event.waitUntil(tasks.keep(event.data).then((answer) => port?.postMessage(answer)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answers.page(request));
  else if (answers.isFile(pathname)) event.respondWith(answers.file(request));
});
