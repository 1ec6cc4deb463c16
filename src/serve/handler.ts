import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { COPIES } from '../deploy/compress-files.ts';
import { contentTypes } from '../deploy/content-types.ts';
import { headersOfFile } from '../deploy/headers-of-file.ts';
import type { Headers, ServedSite } from '../deploy/site-headers.ts';
import { parseRange } from './byte-range.ts';
import { type FoundFile, findExactly, findFile } from './find-file.ts';

/** The encodings of the copies that the build writes, the best first. */
const ENCODINGS = Object.keys(COPIES) as (keyof typeof COPIES)[];

const UNKNOWN_TYPE = 'application/octet-stream';

/** Returns the `Content-Type` of a file. */
const typeOf = (name: string): string =>
  contentTypes.find(({ extension }) => name.endsWith(`.${extension}`))?.contentType ?? UNKNOWN_TYPE;

/** A language folder at the start of a path: two or three letters. */
const LANGUAGE = /^\/([a-z]{2,3})(?=[/?]|$)/i;

const METHODS = ['GET', 'HEAD'];

/**
 * Returns a request handler for the built pages. It resolves paths without `.html`, adds the build's headers to every
 * response, and answers unknown paths with the 404 page in the language of the path. Files are read at each request, so
 * that a new build is served at once. `compressed` is the folder of the compressed copies, if they are not beside the files.
 * A failure is logged and answered with 500.
 */
export function createHandler(folder: string, site: ServedSite, compressed = folder) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await answer({ folder, compressed }, site, request, response);
    } catch (error) {
      console.error(request.method, request.url, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal server error');
    }
  };
}

interface Folders {
  readonly folder: string;
  readonly compressed: string;
}

async function answer(
  { folder, compressed }: Folders,
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setHeaders(response, site.headers);
  if (!METHODS.includes(request.method ?? '')) {
    response.writeHead(405, { Allow: METHODS.join(', '), 'Content-Type': 'text/plain' });
    response.end('Method not allowed');
    return;
  }
  const prefix = site.base.replace(/\/$/, '');
  const url = request.url ?? '/';
  const [path = '/', ...query] = url.split(/(?=\?)/);
  if (prefix !== '' && (path === '/' || path === prefix)) {
    response.writeHead(302, { Location: site.base + query.join('') }).end();
    return;
  }
  const isBelow = path.startsWith(`${prefix}/`);
  const below = isBelow ? path.slice(prefix.length) : path;
  const decoded = isBelow ? decodePath(below) : undefined;
  const file = decoded === undefined ? undefined : await findFile(folder, decoded);
  if (file === undefined) {
    await sendNotFound({ folder, compressed }, below, request, response);
    return;
  }
  setHeaders(response, headersOfFile(site, file.name));
  sendFile(await encodedFor(request, compressed, file), request, response);
}

/** Sets headers, in place of those with the same names. */
function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Decodes the percent-encoding of a path. `undefined` if it is malformed. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Browsers name the encodings that they like equally with gzip first. The package's types lack its second parameter. */
interface EncodingNegotiator {
  encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[];
}

/** A file as it is sent: itself or its compressed copy. */
interface EncodedFile extends FoundFile {
  readonly encoding?: keyof typeof COPIES;
  /** Whether there are compressed copies, so that what is sent depends on the request. */
  readonly varies: boolean;
}

/**
 * Returns the copy of a file that the browser prefers, if the build wrote one. A request for a part means a part of the
 * file itself.
 */
async function encodedFor(
  request: IncomingMessage,
  compressed: string,
  file: FoundFile,
): Promise<EncodedFile> {
  const copies = await Promise.all(
    ENCODINGS.map(async (encoding) => ({
      encoding,
      copy: await findExactly(compressed, file.name + COPIES[encoding]),
    })),
  );
  const written = copies.filter(({ copy }) => copy !== undefined);
  const varies = written.length > 0;
  if (request.headers.range !== undefined) return { ...file, varies };
  const negotiator: EncodingNegotiator = new Negotiator(request);
  const [preferred] = negotiator.encodings([...written.map(({ encoding }) => encoding), 'identity'], {
    preferred: ENCODINGS,
  });
  const found = written.find(({ encoding }) => encoding === preferred);
  return found?.copy
    ? { name: file.name, content: found.copy.content, encoding: found.encoding, varies }
    : { ...file, varies };
}

/** Sends a file, or the part that the request asks for, or only that it is unchanged. Node sends no body for HEAD. */
function sendFile(
  { name, content, encoding, varies }: EncodedFile,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  if (varies) response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  response.setHeader('Accept-Ranges', 'bytes');
  const { range, 'if-none-match': known, 'if-range': unchanged = etag } = request.headers;
  if (known !== undefined && namesTag(known, etag)) {
    response.writeHead(304).end();
    return;
  }
  const mayBePart = request.method === 'GET' && unchanged === etag;
  const part = mayBePart ? parseRange(range, content.length) : undefined;
  if (part === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${content.length}` }).end();
    return;
  }
  response.setHeader('Content-Type', typeOf(name));
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  if (part !== undefined)
    response.setHeader('Content-Range', `bytes ${part.first}-${part.last}/${content.length}`);
  const body = part === undefined ? content : content.subarray(part.first, part.last + 1);
  response.writeHead(part === undefined ? 200 : 206, { 'Content-Length': body.length }).end(body);
}

/** Returns whether an `If-None-Match` header names an entity tag. Proxies may mark it as weak. */
function namesTag(header: string, etag: string): boolean {
  return header === '*' || header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

async function sendNotFound(
  { folder, compressed }: Folders,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const language = LANGUAGE.exec(path)?.[1]?.toLowerCase() ?? '';
  const page = (await findFile(folder, `${language}/404`)) ?? (await findFile(folder, '404'));
  if (page === undefined) {
    response.writeHead(404, { 'Content-Type': typeOf('404.txt') }).end('Not found');
    return;
  }
  const { content, encoding, varies } = await encodedFor(request, compressed, page);
  if (varies) response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(404, { 'Content-Type': typeOf(page.name), 'Content-Length': content.length });
  response.end(content);
}
