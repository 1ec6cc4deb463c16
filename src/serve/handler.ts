import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What the build says of the site: the base that its links have, and the headers that its pages need. */
export interface ServedSite {
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A language folder at the beginning of a path: two or three lower-case letters. */
const LANGUAGE = /^\/([a-z]{2,3})(?=[/?]|$)/i;

/** Files with a hash in their name never change. */
const HASHED = /^\/assets\//;

/**
 * Answers requests for the built pages: a path without its `.html`, the headers of the build on every answer, and a page
 * in the language of the path, with status 404, for what is not there.
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
    const own = join(folder, language ?? '', '404.html');
    const page = await readFile(existsSync(own) ? own : join(folder, '404.html')).catch(() => 'Not found');
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
