import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What the build says about the site: its base path and the headers of its pages. */
export interface ServedSite {
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A language folder at the start of a path: two or three letters. */
const LANGUAGE = /^\/([a-z]{2,3})(?=[/?]|$)/i;

/** Files with a hash in their name, which never change. */
const HASHED = /^\/assets\//;

/**
 * Returns a request handler for the built pages. It resolves paths without `.html`, adds the build's headers to every
 * response, and answers unknown paths with the 404 page in the language of the path.
 */
export function createHandler(folder: string, { base, headers }: ServedSite) {
  const prefix = base.replace(/\/$/, '');
  const files = sirv(folder, {
    extensions: ['html'],
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });

  async function notFound(path: string, response: ServerResponse) {
    const language = LANGUAGE.exec(path)?.[1]?.toLowerCase();
    const ownPage = join(folder, language ?? '', '404.html');
    const page = await readFile(existsSync(ownPage) ? ownPage : join(folder, '404.html')).catch(
      () => 'Not found',
    );
    response
      .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
      .end(page);
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = request.url ?? '/';
    const [path = '/', ...query] = url.split(/(?=\?)/);
    if (prefix !== '' && (path === '/' || path === prefix)) {
      response.writeHead(302, { Location: base + query.join('') }).end();
      return;
    }
    if (!url.startsWith(`${prefix}/`)) {
      void notFound(url, response);
      return;
    }
    request.url = url.slice(prefix.length);
    files(request, response, () => void notFound(url.slice(prefix.length), response));
  };
}
