import { mendedLink } from '../url/mended-link.ts';
import { type PathNames, type Target, targetPath } from '../url/paths.ts';
import type { ReadersLanguage } from './readers-language.ts';
import { OFFLINE_PATH, readRequestedPage, storedPath } from './requested-page.ts';
import type { Browser, SiteStore } from './site-store.ts';
import { SHARED, type StoredSite } from './stored-site.ts';

interface Answers {
  /** Answers a request for a page: stored, from the server, or the page that says that it is not stored. */
  page(request: Request): Promise<Response>;
  /** Answers a request for a file: stored by any version, since an older page may still be open, or from the server. */
  file(request: Request): Promise<Response>;
  /** Returns whether a path is that of a file that may be stored. */
  isFile(pathname: string): boolean;
}

/**
 * Creates what the worker answers. Stored pages do not wait for the server: a new version is stored whole before it is shown.
 */
export function createAnswers(
  site: StoredSite,
  store: SiteStore,
  language: ReadersLanguage,
  { fetch }: Browser,
): Answers {
  const base = site.base.replace(/\/$/, '');
  const names: PathNames = {
    languages: site.languages,
    steps: new Map(site.steps),
    codes: new Map(site.codes),
  };
  const files = new Set(site.files.map(({ path }) => `/${path}`));

  /** Leads from an address that names no language to its page in one. */
  function leadTo(inLanguage: string, target: Target, url: URL): Response {
    const path = mendedLink(targetPath(inLanguage, target), {
      pathname: url.pathname.slice(base.length),
      search: url.search,
      hash: '',
    });
    return Response.redirect(new URL(base + path, url));
  }

  async function stored(url: URL): Promise<Response | undefined> {
    const requested = readRequestedPage(url.pathname, base, names);
    if (requested?.target === undefined) return store.page(SHARED, url.pathname.slice(base.length));
    const { target } = requested;
    if (requested.language !== undefined)
      return store.page(requested.language, storedPath(requested.language, target));
    const kept = await store.kept();
    const reader = (await language.read()) ?? kept[0];
    // The server knows a page in the reader's language that is not stored.
    return reader !== undefined && kept.includes(reader) ? leadTo(reader, target, url) : undefined;
  }

  /** Returns what is there without a server: a page of another version, or that says what is missing. */
  async function withoutServer(url: URL): Promise<Response> {
    const requested = readRequestedPage(url.pathname, base, names);
    if (requested?.target !== undefined) {
      const { language: inLanguage, target } = requested;
      const [kept] = await store.kept();
      if (inLanguage === undefined && kept !== undefined) return leadTo(kept, target, url);
      const other = inLanguage && (await store.anywhere(storedPath(inLanguage, target)));
      if (other) return other;
    }
    return (await store.anywhere(OFFLINE_PATH)) ?? Response.error();
  }

  return {
    async page(request) {
      const url = new URL(request.url);
      const found = await stored(url).catch(() => undefined);
      return found ?? fetch(request).catch(() => withoutServer(url));
    },

    async file(request) {
      const path = new URL(request.url).pathname.slice(base.length);
      return (await store.anywhere(path).catch(() => undefined)) ?? fetch(request);
    },

    isFile(pathname) {
      const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
      return files.has(path) || path.startsWith('/assets/');
    },
  };
}
