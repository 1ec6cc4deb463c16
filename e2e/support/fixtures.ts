import { type BrowserContext, test as base, expect } from 'playwright/test';

interface Fixtures {
  /** All problems so far. A problem that is left at the end fails the test. */
  problems: string[];
  /** Allows a response with this status of 400 or above from this address. Fails the test if it never comes. */
  allowStatus: (status: number, url: string | RegExp) => void;
  /** Watches every page of every context of the test. Always on. */
  watch: undefined;
  allowed: Allowed[];
}

interface Allowed {
  readonly status: number;
  readonly url: string | RegExp;
  seen: boolean;
}

const fits = (rule: Allowed, url: string): boolean =>
  typeof rule.url === 'string' ? url === rule.url : rule.url.test(url);

/** Whether a URL is on our origin, or never leaves the page (data:, blob:, about:). */
function isOurs(url: string, origin: string): boolean {
  const { protocol, host } = new URL(url);
  return !/^(https?|wss?):$/.test(protocol) || host === new URL(origin).host;
}

async function watchContext(
  context: BrowserContext,
  origin: string,
  problems: string[],
  allowed: readonly Allowed[],
): Promise<void> {
  // The context forwards the events of all its pages, including popups.
  context.on('console', (message) => {
    const type = message.type();
    if (type !== 'error' && type !== 'warning') return;
    const { url } = message.location();
    // Chromium repeats each response of 400 or above on the console, so allowed ones are also allowed there.
    const isRepeated = message.text().startsWith('Failed to load resource: the server responded');
    if (isRepeated && allowed.some((rule) => fits(rule, url))) return;
    problems.push(`console ${type}: ${message.text()} (${url})`);
  });
  context.on('weberror', (webError) => {
    problems.push(`page error: ${webError.error().stack ?? webError.error().message}`);
  });
  context.on('request', (request) => {
    if (!isOurs(request.url(), origin)) problems.push(`request to another origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason';
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    const [status, url] = [response.status(), response.url()];
    if (status < 400) return;
    const rule = allowed.find((each) => each.status === status && fits(each, url));
    if (rule === undefined) problems.push(`answer ${status}: ${url}`);
    else rule.seen = true;
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (!isOurs(socket.url(), origin)) problems.push(`socket to another origin: ${socket.url()}`);
    });
  });
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    problems.push(`against the content security policy: ${violation}`);
  });
  await context.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const text = `${effectiveDirective} ${blockedURI} (${sourceFile})`;
      (window as unknown as { reportViolation: (violation: string) => void }).reportViolation(text);
    });
  });
}

/** Playwright's `test`; also fails where the browser reported a problem. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants this pattern where a fixture needs no other
  problems: async ({}, use) => {
    await use([]);
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  allowed: async ({}, use) => {
    await use([]);
  },

  allowStatus: async ({ allowed, baseURL }, use) => {
    await use((status, url) => {
      const full = typeof url === 'string' ? new URL(url, baseURL).href : url;
      allowed.push({ status, url: full, seen: false });
    });
  },

  watch: [
    async ({ browser, context, baseURL, problems, allowed }, use) => {
      if (baseURL === undefined) throw new Error('playwright.config.ts must set baseURL');
      await watchContext(context, baseURL, problems, allowed);
      const watchAnother = (another: BrowserContext): void => {
        // If the test closes its context immediately, there is nothing left to watch.
        watchContext(another, baseURL, problems, allowed).catch(() => undefined);
      };
      browser.on('context', watchAnother);
      await use(undefined);
      browser.off('context', watchAnother);
      for (const each of browser.contexts()) {
        for (const { name, domain } of await each.cookies()) problems.push(`cookie: ${name} (${domain})`);
      }
      for (const { status, url, seen } of allowed) {
        if (!seen) problems.push(`allowed, but it never came: ${status} from ${url}`);
      }
      expect(problems, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
