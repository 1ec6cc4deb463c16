import { type BrowserContext, test as base, expect } from 'playwright/test';

interface Fixtures {
  /** The problems found so far. The test fails unless this is empty at its end; a test may take out expected ones. */
  problems: string[];
  /** Ignores the problems that match, also those that the browser reports only after the test's last step. */
  ignoreProblems: (expected: RegExp) => void;
  /** Allows error responses (status 400 or above) from this URL. The test fails if there is none. */
  allowStatus: (status: number, url: string | RegExp) => void;
  /** Watches every page of every context of the test. Always on. */
  watch: undefined;
  /** The error responses that `allowStatus` has allowed. */
  allowed: AllowedResponse[];
  /** What `ignoreProblems` was given. */
  ignored: RegExp[];
}

interface AllowedResponse {
  readonly status: number;
  readonly url: string | RegExp;
  seen: boolean;
}

/** Escapes `|`, which Chromium escapes in a path and Node does not. */
const asInChromium = (url: string): string => url.replaceAll('|', '%7C');

const matchesUrl = (rule: AllowedResponse, url: string): boolean =>
  typeof rule.url === 'string' ? url === asInChromium(rule.url) : rule.url.test(url);

/** Whether a URL is on our host, or is not a network URL (such as data: or blob:). */
function isOurs(url: string, origin: string): boolean {
  const { protocol, host } = new URL(url);
  return !/^(https?|wss?):$/.test(protocol) || host === new URL(origin).host;
}

async function watchContext(
  context: BrowserContext,
  origin: string,
  problems: string[],
  allowed: readonly AllowedResponse[],
): Promise<void> {
  // These events of a context cover all its pages, including popups. Only pages report web sockets, see below.
  context.on('console', (message) => {
    const type = message.type();
    if (type !== 'error' && type !== 'warning') return;
    // `serviceWorkers: 'block'` in playwright.config.ts.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    const { url } = message.location();
    // Chromium also logs each error response. Ignore allowed ones here; the handler of `response` checks their status.
    const isRepeated = message.text().startsWith('Failed to load resource: the server responded');
    if (isRepeated && allowed.some((rule) => matchesUrl(rule, url))) return;
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
    // Leaving a page aborts its pending requests.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    const [status, url] = [response.status(), response.url()];
    if (status < 400) return;
    const rule = allowed.find((each) => each.status === status && matchesUrl(each, url));
    if (rule === undefined) problems.push(`unexpected response ${status}: ${url}`);
    else rule.seen = true;
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (!isOurs(socket.url(), origin)) problems.push(`socket to another origin: ${socket.url()}`);
    });
  });
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    problems.push(`violation of the content security policy: ${violation}`);
  });
  await context.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const text = `${effectiveDirective} ${blockedURI} (${sourceFile})`;
      (window as unknown as { reportViolation: (violation: string) => void }).reportViolation(text);
    });
  });
}

/**
 * Playwright's `test`, which also fails on console errors, failed requests, requests to other origins, violations of the
 * content security policy, and cookies: the guide sets none.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires a destructuring pattern, even an empty one
  problems: async ({}, use) => {
    await use([]);
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  allowed: async ({}, use) => {
    await use([]);
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  ignored: async ({}, use) => {
    await use([]);
  },

  ignoreProblems: async ({ ignored }, use) => {
    await use((expected) => void ignored.push(expected));
  },

  allowStatus: async ({ allowed, baseURL }, use) => {
    await use((status, url) => {
      const full = typeof url === 'string' ? new URL(url, baseURL).href : url;
      allowed.push({ status, url: full, seen: false });
    });
  },

  watch: [
    async ({ browser, context, baseURL, problems, allowed, ignored }, use) => {
      if (baseURL === undefined) throw new Error('playwright.config.ts must set baseURL');
      await watchContext(context, baseURL, problems, allowed);
      const watchAnother = (another: BrowserContext): void => {
        // Rejects if the test has already closed the context.
        watchContext(another, baseURL, problems, allowed).catch(() => undefined);
      };
      browser.on('context', watchAnother);
      await use(undefined);
      browser.off('context', watchAnother);
      for (const each of browser.contexts()) {
        for (const { name, domain } of await each.cookies()) problems.push(`cookie: ${name} (${domain})`);
      }
      for (const { status, url, seen } of allowed) {
        if (!seen) problems.push(`allowed, but never received: ${status} from ${url}`);
      }
      const isIgnored = (problem: string) => ignored.some((expected) => expected.test(problem));
      expect(
        problems.filter((problem) => !isIgnored(problem)),
        'problems in the browser',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
