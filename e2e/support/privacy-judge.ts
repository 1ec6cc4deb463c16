import type { Page } from 'playwright/test';

/** Text that a page has sent, logged or kept outside of its content. */
interface Trace {
  readonly where: string;
  readonly text: string;
}

/**
 * Returns only the letters and digits, which stay the same however a text is escaped, widened, spaced or punctuated.
 */
function plain(text: string): string {
  const unescaped = text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
  return unescaped
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Returns everything that a page keeps outside of its content, as its own scripts see it. */
function readKept(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(async () => ({
    address: location.href,
    'history.state': history.state as unknown,
    'document.title': document.title,
    'document.cookie': document.cookie,
    'window.name': window.name,
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    IndexedDB: (await indexedDB.databases()).map(({ name }) => name),
    caches: await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const entries = (await cache.keys()).map(async (request) => {
          const response = await cache.match(request);
          return [request.url, [...request.headers], [...(response?.headers ?? [])], await response?.text()];
        });
        return [name, await Promise.all(entries)];
      }),
    ),
    performance: performance.getEntries().map(({ name }) => name),
    link: [...document.querySelectorAll('a')].map(({ href }) => href),
  }));
}

/** Returns what a page shows or has in its content: the texts in its fields, and all of its HTML. */
function readShown(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => ({
    field: [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
      .map(({ value }) => value)
      .join('\n'),
    content: document.documentElement.outerHTML,
  }));
}

/**
 * Watches everything that a page sends or logs from now on (requests, sockets, the console), and reads on demand
 * everything that it keeps. `privacy-judge.spec.ts` tests that it covers each of these places.
 */
export async function watchPrivacy(page: Page) {
  const context = page.context();
  const said: Trace[] = [];
  const pending: Promise<unknown>[] = [];
  const hear = (where: string, text: string | null | undefined) => said.push({ where, text: text ?? '' });

  context.on('request', (request) => {
    hear('request address', request.url());
    hear('request body', request.postDataBuffer()?.toString('utf8'));
    const headers = request.allHeaders().catch(() => request.headers());
    pending.push(headers.then((all) => hear('request header', JSON.stringify(all))));
  });
  context.on('console', (message) => {
    hear('console', message.text());
    for (const each of message.args()) {
      const value = each.jsonValue().catch(() => undefined);
      pending.push(value.then((spoken) => hear('console', JSON.stringify(spoken))));
    }
  });
  page.on('websocket', (socket) => hear('socket', socket.url()));
  const browser = await context.newCDPSession(page);

  async function traces(): Promise<Trace[]> {
    await Promise.all(pending);
    const { entries } = await browser.send('Page.getNavigationHistory');
    const kept = Object.entries(await readKept(page));
    return [
      ...said,
      ...kept.map(([where, value]) => ({ where, text: JSON.stringify(value) ?? '' })),
      { where: 'history', text: JSON.stringify(entries) },
      // Includes `HttpOnly` cookies, which scripts cannot read, and the content of the databases.
      { where: 'storage', text: JSON.stringify(await context.storageState({ indexedDB: true })) },
    ];
  }

  /** Returns the traces that contain any of the secrets. */
  function withAny(secrets: readonly string[], all: readonly Trace[]): Trace[] {
    const sought = secrets.map(plain);
    return all.filter(({ text }) => {
      const told = plain(text);
      return sought.some((secret) => told.includes(secret));
    });
  }

  /** Returns the places outside of the page's content that contain any of the secrets now, each with its text. */
  async function find(secrets: readonly string[]): Promise<string[]> {
    const found = withAny(secrets, await traces());
    return [...new Set(found.map(({ where, text }) => `${where}: ${text.slice(0, 200)}`))];
  }

  return {
    find,

    /** Returns which of `field` and `content` contain any of the secrets on the page now. */
    async findShown(secrets: readonly string[]): Promise<string[]> {
      const shown = Object.entries(await readShown(page)).map(([where, text]) => ({ where, text }));
      return withAny(secrets, shown).map(({ where }) => where);
    },

    /**
     * Goes back to the first page that was opened, and returns the places that contain a secret in any history entry on
     * the way. `arrived` waits until an entry is shown.
     */
    async findOnTheWayBack(secrets: readonly string[], arrived: () => Promise<void>): Promise<string[]> {
      const found = new Set(await find(secrets));
      const { currentIndex, entries } = await browser.send('Page.getNavigationHistory');
      const first = entries.findIndex(({ url }) => url !== 'about:blank');
      for (let index = currentIndex; index > first; index -= 1) {
        await page.goBack();
        await arrived();
        for (const each of await find(secrets)) found.add(each);
      }
      return [...found];
    },
  };
}
