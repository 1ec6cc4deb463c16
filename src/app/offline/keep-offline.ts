import { type Language, languageCodes } from '../../i18n/languages.ts';
import { savesData } from '../../offline/saves-data.ts';
import type { KeepAnswer, KeepRequest } from '../../offline/worker-messages.ts';
import { whenIdle } from '../../ui/dom/when-idle.ts';
import { workerRegistrar } from './register-worker.ts';

/** What the worker has said: see `KeepAnswer`. */
export type OfflineState = KeepAnswer;

/** The worker looks for a new version when a page is loaded. The desk may be open for days. */
const LOOK_AGAIN = 60 * 60 * 1000;

/** Development has no worker. */
const { PROD, BASE_URL } = import.meta.env;

const registerWorker = workerRegistrar(BASE_URL);
let state: OfflineState = { kept: [], isNewer: false };
const listeners = new Set<() => void>();
let shown: Language | undefined;
let registration: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Returns what the worker has said last. */
export function offlineState(): OfflineState {
  return state;
}

export function subscribeToOffline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Has the guide stored in a language, and in the others if the reader does not save data, when nothing else is to be done.
 * Where there can be no worker, nothing happens.
 */
export async function keepOffline(language: Language): Promise<void> {
  shown = language;
  if (!PROD || !('serviceWorker' in navigator)) return;
  // What could not be stored before, or the worker itself, may come then. The listener is only added once.
  window.addEventListener('online', keepAgain);
  await loaded();
  await idle();
  registration ??= register();
  if ((await registration) === undefined) {
    // A lost connection may have been the reason.
    registration = undefined;
    return;
  }
  // A promise that never ends stands for a worker that is never active.
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return;
  const others = savesData() ? [] : languageCodes.filter((each) => each !== language);
  for (const each of [language, ...others]) {
    if (shown !== language) return;
    await idle();
    await ask(active, each);
  }
}

function keepAgain(): void {
  if (shown !== undefined) void keepOffline(shown);
}

async function register() {
  const registered = await registerWorker();
  if (!registered) return undefined;
  navigator.serviceWorker.addEventListener('controllerchange', keepAgain);
  let lastLook = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - lastLook < LOOK_AGAIN) return;
    lastLook = Date.now();
    // Fails without internet.
    registered.update().catch(() => undefined);
  });
  return registered;
}

/** Asks the worker to store a language, and waits for its answer. None comes if the browser stops the worker before. */
function ask(worker: ServiceWorker, language: Language): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  const request: KeepRequest = { keep: language, isShown: language === shown, script };
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<KeepAnswer>) => {
      port1.close();
      state = data;
      for (const listener of listeners) listener();
      resolve();
    };
    worker.postMessage(request, [port2]);
  });
}

/** Waits until the page has loaded what it needs itself. */
const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  });

const idle = () => new Promise<void>((resolve) => void whenIdle(resolve));
