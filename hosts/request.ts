import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a server has answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The body as it was sent. */
  readonly body: Buffer;
}

/** Requests a path exactly as written, with these headers and no others. */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

const TIMEOUT = 10_000;
const REDIRECTS = [301, 302, 307, 308];
const MAX_REDIRECTS = 5;

/** Returns a function that sends requests to a port of this machine. Connections are used again. */
export function asking(port: number): Ask {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const host = '127.0.0.1';
  return (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ host, port, path, headers, agent, timeout: TIMEOUT }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
        response.on('error', reject);
      });
      sent.on('timeout', () => sent.destroy(new Error(`No answer for ${path}`)));
      sent.on('error', reject);
      sent.end();
    });
}

/** Returns where an answer redirects to, as a path. `undefined` if it does not. */
export function redirectOf({ status, headers }: Answer, path: string): string | undefined {
  if (!REDIRECTS.includes(status) || headers.location === undefined) return undefined;
  const { pathname, search } = new URL(headers.location, `http://localhost${path}`);
  return pathname + search;
}

/** Requests a path and follows redirects. Stops after five. */
export async function askFollowing(ask: Ask, path: string, headers?: Readonly<Record<string, string>>) {
  let at = path;
  let answer = await ask(at, headers);
  for (let count = 0; count < MAX_REDIRECTS; count += 1) {
    const next = redirectOf(answer, at);
    if (next === undefined) break;
    at = next;
    answer = await ask(at, headers);
  }
  return answer;
}

/** Returns the body of an answer as it was before it was compressed. `undefined` if it cannot be read. */
export function decoded({ headers, body }: Answer): Buffer | undefined {
  try {
    switch (headers['content-encoding']) {
      case undefined:
        return body;
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(body);
      case 'br':
        return brotliDecompressSync(body);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}
