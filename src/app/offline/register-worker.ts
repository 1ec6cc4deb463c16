import { WORKER_FILE, WORKER_POLICY } from '../../offline/worker-messages.ts';

/** The part of the Trusted Types API that registering needs. Not all browsers have it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/**
 * Registers the worker of a site. Returns `undefined` where that is not possible: in a browser without workers or that
 * blocks storage, on a host whose headers forbid it, or if the server does not have it. Everything else works without it.
 *
 * @param base the path of the site, with a slash at both ends
 */
export async function registerWorker(base: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
    const url = base + WORKER_FILE;
    const policy = trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => url });
    return await navigator.serviceWorker.register(policy?.createScriptURL(url) ?? url, {
      scope: base,
      updateViaCache: 'none',
    });
  } catch {
    return undefined;
  }
}
