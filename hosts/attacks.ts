// Attacks the project's own server (`npm run hosts:attacks`): hostile requests byte for byte, slow connections, files that
// change while they are served, and random URLs (100,000 by default; the first argument is another number, the second the
// seed). Fails if an answer is not one of those expected, if anything beside the site gets out, if a page has no heading,
// or if the server ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';

const [runs = 100_000, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
const AT_ONCE = 50;
const SLOW_CONNECTIONS = 500;
/** How long a hostile connection may take until it is answered or closed. */
const PATIENCE_MS = 5_000;

/** The text of a file beside the site. */
const SECRET = 'this file is not part of the site';

/** What a server may answer: a status, or nothing before it closes the connection. */
type Answered = number | 'closed';

interface Attack {
  readonly name: string;
  readonly bytes: string;
  readonly expected: readonly Answered[];
}

const REFUSED = [400, 404, 'closed'] as const;

/** Returns a request with a path and headers exactly as written. */
const asking = (path: string, headers = 'Host: localhost', method = 'GET') =>
  `${method} ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`;

const named = (name: string, bytes: string, expected: readonly Answered[]): Attack => ({
  name,
  bytes,
  expected,
});

const TRAVERSALS = [
  '/../package.json',
  '/../../../../etc/passwd',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/%2e%2e%2fpackage.json',
  '/%252e%252e%252fpackage.json',
  '/..%5cpackage.json',
  '/..\\package.json',
  '/en/..;/../../package.json',
  '/en/%2e%2e/%2e%2e/package.json',
  '/.git/config',
  '/.env',
  '/.well-known/../../package.json',
  '/secret-link.txt',
  '/C:/windows/win.ini',
  '/package.json%00.html',
  '/%00',
  '/%ff%fe',
  '/%c0%ae%c0%ae/package.json',
  '/%',
  '/%zz',
];

const ATTACKS: readonly Attack[] = [
  ...TRAVERSALS.map((path) => named(`path ${path}`, asking(path), REFUSED)),
  named('path //evil.example/', asking('//evil.example/'), REFUSED),
  named('path http://evil.example/', asking('http://evil.example/'), REFUSED),
  named('path with a line break', asking('/%0d%0aSet-Cookie:%20a=b'), REFUSED),
  named('a path of 10,000 characters', asking(`/${'a'.repeat(10_000)}`), REFUSED),
  named('a path of 100,000 characters', asking(`/${'a'.repeat(100_000)}`), [404, 414, 431, 'closed']),
  named('a query of 10,000 characters', asking(`/en/?trail=${'a'.repeat(10_000)}`), [200]),
  named('a header of 100,000 characters', asking('/', `Host: a\r\nX: ${'a'.repeat(100_000)}`), [
    431,
    'closed',
  ]),
  named('2,000 headers', asking('/', `Host: a\r\n${'X: a\r\n'.repeat(2_000)}Y: b`), [200, 431, 'closed']),
  named('two hosts', asking('/', 'Host: a\r\nHost: evil.example'), [200, 400]),
  named('no host', asking('/', 'X: a'), [400]),
  named(
    'a length and chunks',
    asking('/', 'Host: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked', 'POST'),
    [400, 405],
  ),
  named('a bad chunk', `${asking('/', 'Host: a\r\nTransfer-Encoding: chunked', 'POST')}zz\r\n`, [400, 405]),
  named('garbage', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', [400, 'closed']),
  named('another protocol', 'GET / HTTP/9.9\r\n\r\n', [400, 505, 'closed']),
  named('no protocol', 'GET /\r\n\r\n', [200, 400, 'closed']),
  ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].map((method) =>
    named(`method ${method}`, asking('/en/', 'Host: a', method), [405]),
  ),
  named('method CONNECT', asking('evil.example:443', 'Host: a', 'CONNECT'), [400, 405, 'closed']),
  ...['bytes=9-2', 'bytes=abc', 'items=0-1', 'bytes=0-1,3-4', `bytes=${'9'.repeat(400)}-`, 'bytes=--5'].map(
    (range) => named(`range ${range.slice(0, 40)}`, asking('/en/help', `Host: a\r\nRange: ${range}`), [200]),
  ),
  named('range past the end', asking('/en/help', 'Host: a\r\nRange: bytes=99999999-'), [416]),
  ...['gzip;q=9', '*;q=0', 'br,'.repeat(2_000), 'identity;q=0', '\x7f'].map((encodings) =>
    named(
      `encoding ${encodings.slice(0, 40)}`,
      asking('/en/help', `Host: a\r\nAccept-Encoding: ${encodings}`),
      [200, 400],
    ),
  ),
  named('encodings of a prototype', asking('/en/help', 'Host: a\r\nAccept-Encoding: __proto__'), [200]),
];

/** Parts of URLs that have been trouble somewhere, and parts that the site has. */
const PARTS = [
  ...['en', 'ja', 'mfa', 'desk', 'print', 'A2K', 'a2k', 'help', 'index.html', 'assets', '404', 'guide.json'],
  ...['..', '.', '', '%2e%2e', '%2f', '%5c', '%00', '%', '%ff', '%F0%9F%98%80', '%E3%80%82', '__proto__'],
  ...[
    'constructor',
    'con',
    '~',
    ';',
    '&',
    '+',
    "'",
    '"',
    '<script>',
    '{{7*7}}',
    '$',
    '`',
    '*',
    ':',
    '@',
    '|',
  ],
];

const anyUrl = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.webSegment({ size: 'small' })), { maxLength: 6 }),
    fc.option(fc.oneof(fc.webQueryParameters(), fc.constant('trail=start:mfa,mfa:__proto__')), {
      nil: undefined,
    }),
  )
  .map(([parts, query]) => `/${parts.join('/')}${query === undefined ? '' : `?${query}`}`);

const problems: string[] = [];

/** Starts the server for a folder, and returns it with its port. */
async function serve(folder: string): Promise<{ server: ChildProcess; port: number }> {
  const server = spawn(process.execPath, ['src/serve/listen.ts', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.stderr?.resume();
  server.once('exit', (status) => problems.push(`the server ended with status ${status}`));
  if (!server.stdout) throw new Error('The server has no output');
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  return { server, port: Number(/:(\d+)/.exec(line)?.[1]) };
}

/** Sends bytes and returns all that comes back until the connection is closed or nobody waits any more. */
async function exchange(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => received.push(chunk));
  socket.on('error', () => socket.destroy());
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  socket.write(Buffer.from(bytes, 'latin1'));
  // Not `once`, which rejects if the server resets the connection.
  await new Promise((closed) => socket.on('close', closed));
  return Buffer.concat(received).toString('latin1');
}

async function attack(port: number, { name, bytes, expected }: Attack): Promise<void> {
  const answer = await exchange(port, bytes);
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];
  const answered: Answered = status === undefined ? 'closed' : Number(status);
  if (!expected.includes(answered)) problems.push(`${name}: ${answered} instead of ${expected.join(' or ')}`);
  if (answer.includes(SECRET) || /root:.*:0:0:/.test(answer)) problems.push(`${name}: a file got out`);
  if (/^(set-cookie|location: *(https?:)?\/\/)/im.test(answer))
    problems.push(`${name}: a header was injected`);
}

/** Requests a path; returns the response with its body. */
async function fetched(port: number, path: string, agent?: Agent) {
  const [response] = (await once(get({ port, host: '127.0.0.1', path, agent }), 'response')) as [
    IncomingMessage,
  ];
  const body = Buffer.concat(await response.toArray()).toString();
  return { status: response.statusCode ?? 0, body, type: response.headers['content-type'] ?? '' };
}

async function askRandomly(port: number): Promise<ReadonlyMap<number, number>> {
  const urls = fc.sample(anyUrl, { numRuns: runs, seed });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const counts = new Map<number, number>();
  const next = async (): Promise<void> => {
    for (let url = urls.pop(); url !== undefined; url = urls.pop()) {
      const { status, body, type } = await fetched(port, encodeRaw(url), agent);
      counts.set(status, (counts.get(status) ?? 0) + 1);
      if (![200, 404].includes(status)) problems.push(`${url}: ${status}`);
      if (type.startsWith('text/html') && !body.includes('<h1'))
        problems.push(`${url}: a page without a heading`);
      if (body.includes(SECRET)) problems.push(`${url}: a file got out`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  agent.destroy();
  return counts;
}

/** Node's client refuses characters that may not stand in a request line; a browser would escape them as well. */
function encodeRaw(url: string): string {
  return url.replace(/[^!-~]/g, encodeURIComponent);
}

/** Opens connections that never finish their request, and returns how long an ordinary one takes beside them. */
async function holdConnections(port: number): Promise<number> {
  const slow = Array.from({ length: SLOW_CONNECTIONS }, () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => socket.destroy());
    socket.write('GET /en/ HTTP/1.1\r\nHost: a\r\nX: ');
    return socket;
  });
  await Promise.all(slow.map((socket) => (socket.connecting ? once(socket, 'connect') : undefined)));
  const start = performance.now();
  const { status } = await fetched(port, '/en/help');
  if (status !== 200) problems.push(`beside slow connections: ${status}`);
  const time = performance.now() - start;
  for (const socket of slow) socket.destroy();
  return time;
}

/** Asks for files while they shrink, grow and vanish. */
async function changeFiles(port: number, site: string): Promise<void> {
  const file = join(site, 'en/help.html');
  const original = await readFile(file);
  for (let turn = 0; turn < 50; turn += 1) {
    const asked = Promise.all(Array.from({ length: 10 }, () => fetched(port, '/en/help')));
    if (turn % 3 === 0) await truncate(file, 13);
    if (turn % 3 === 1) await writeFile(file, Buffer.concat([original, original]));
    if (turn % 3 === 2) await unlink(file);
    for (const { status } of await asked)
      if (![200, 404].includes(status)) problems.push(`a changing file: ${status}`);
    await writeFile(file, original);
  }
}

const folder = await mkdtemp(join(tmpdir(), 'attacked-'));
await cp('dist', folder, { recursive: true, filter: (source) => !source.includes('prerender') });
await writeFile(join(folder, 'package.json'), SECRET);
await symlink(join(folder, 'package.json'), join(folder, 'site/secret-link.txt'));
const { server, port } = await serve(folder);
try {
  for (const each of ATTACKS) await attack(port, each);
  console.log(`${ATTACKS.length} hostile requests`);
  console.log(
    `${SLOW_CONNECTIONS} slow connections: a page in ${Math.round(await holdConnections(port))} ms`,
  );
  await changeFiles(port, join(folder, 'site'));
  console.log('50 changes of a file while it was asked for');
  const start = performance.now();
  const counts = await askRandomly(port);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const shown = [...counts].map(([status, count]) => `${count} × ${status}`).join(', ');
  console.log(`${runs} random URLs (seed ${seed}) in ${seconds} s: ${shown}`);
  if ((await fetched(port, '/en/')).status !== 200) problems.push('the start is gone');
} finally {
  server.removeAllListeners('exit');
  server.kill();
  await rm(folder, { recursive: true });
}
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0 ? 'Nothing got out, and the server runs on.' : `${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
