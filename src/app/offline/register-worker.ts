import { WORKER_FILE, WORKER_POLICY } from '../../offline/worker-messages.ts';

/** The part of the Trusted Types API that registering needs. Not all browsers have it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/**
 * Returns a function that registers the worker of a site, and may be called again. It returns `undefined` where that is not
 * possible: in a browser without workers or that blocks storage, on a host whose headers forbid it, or if the server does
 * not have it or there is no connection. Everything else works without it.
 *
 * @param base the path of the site, with a slash at both ends
 */
export function workerRegistrar(base: string): () => Promise<ServiceWorkerRegistration | undefined> {
  const url = base + WORKER_FILE;
  let trustedUrl: string | undefined;
  const createTrustedUrl = () => {
    const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
    return trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => url }).createScriptURL(url);
  };
  return async () => {
    try {
      // Headers do not allow a second policy of the same name.
      trustedUrl ??= createTrustedUrl();
      return await navigator.serviceWorker.register(trustedUrl ?? url, {
        scope: base,
        updateViaCache: 'none',
      });
    } catch {
      return undefined;
    }
  };
}
