import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ServedSite } from '../../src/deploy/site-headers.ts';
import { createHandler } from '../../src/serve/handler.ts';
import { listenAt } from '../../src/serve/listen-at.ts';
import { serving as servingWith } from '../fixtures/serving.ts';

const headers = {
  'X-Guide': 'safe',
  'Content-Security-Policy': "default-src 'none'",
  'Cache-Control': 'no-cache',
};

/** A site under a base, as the build describes it. */
const served = (base: string): ServedSite => ({
  base,
  languages: ['en', 'ja'],
  headers,
  folders: { 'assets/': { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  files: { 'guide.json': { 'X-Guide': 'open', 'Access-Control-Allow-Origin': '*' } },
  ownHost: { 'Strict-Transport-Security': 'max-age=1' },
});

/** A built folder, and a file beside it that must not be served. */
const built: Readonly<Record<string, string>> = {
  'site/index.html': 'root',
  'site/404.html': 'root not found',
  'site/en/index.html': 'en start',
  'site/en/404.html': 'en not found',
  'site/en/name.html': 'en name',
  'site/en/name/check.html': 'en name check',
  'site/ja/index.html': 'ja start',
  'site/ja/404.html': 'ja not found',
  'site/guide.json': '{}',
  'site/.well-known/security.txt': 'Contact: x',
  'site/.env': 'secret',
  'site/.well-known/.env': 'secret',
  'site/assets/main-abc123.js': 'script',
  'package.json': 'secret',
};

const folder = mkdtempSync(join(tmpdir(), 'handler-'));

beforeAll(() => {
  for (const [name, content] of Object.entries(built)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Serves a folder under a base. */
const serving = (base: string, site = join(folder, 'site')) => servingWith(createHandler(site, served(base)));

describe('the server at the top of a site', () => {
  const get = serving('/');

  test.each([
    ['/', 'root'],
    ['/index.html', 'root'],
    ['/en/', 'en start'],
    ['/en', 'en start'],
    ['/ja/', 'ja start'],
    ['/en/name', 'en name'],
    ['/en/name.html', 'en name'],
    ['/en/name?trail=start:at-name', 'en name'],
    ['/en?trail=start:at-name', 'en start'],
    ['/en/name/check', 'en name check'],
    ['/guide.json', '{}'],
    ['/.well-known/security.txt', 'Contact: x'],
    ['/en/name/', 'en name'],
    ['/en/name/check/', 'en name check'],
    ['//en//name', 'en name'],
  ])('serves %s', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 200, body });
  });

  test.each([
    ['/nowhere', 'root not found'],
    ['/en/nowhere', 'en not found'],
    ['/en/nowhere?trail=a:b', 'en not found'],
    ['/ja/name/', 'ja not found'],
    ['/ja/a/b/c', 'ja not found'],
    ['/fr/', 'root not found'],
    ['/fr/name', 'root not found'],
    ['/assets', 'root not found'],
    ['/assets/gone.js', 'root not found'],
    ['/constructor', 'root not found'],
    ['/.env', 'root not found'],
    ['/.well-known/.env', 'root not found'],
    ['/.well-known', 'root not found'],
  ])('answers %s with 404, in its language', async (path, body) => {
    expect(await get(path)).toMatchObject({
      status: 404,
      body,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    });
  });

  test.each([
    '/../package.json',
    '/../../package.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/en/../../package.json',
    '/en/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '//package.json',
  ])('serves nothing outside the folder for %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatch(/not found$/);
  });

  test.each(['/%E0%A4%A', '/en/%E0%A4%A', '/%', '/en/%00', '/%zz?%zz', `/${'a'.repeat(10_000)}`])(
    'answers %.30s with 404 and keeps running',
    async (path) => {
      expect((await get(path)).status).toBe(404);
      expect(await get('/en/')).toMatchObject({ status: 200, body: 'en start' });
    },
  );

  test.each(['/', '/en', '/en/name', '/assets/main-abc123.js', '/nowhere', '/fr/', '/%E0%A4%A'])(
    'sends the headers of the build for %s',
    async (path) => {
      expect((await get(path)).headers).toMatchObject({
        'x-guide': 'safe',
        'content-security-policy': "default-src 'none'",
      });
    },
  );

  test.each([
    ['GET', {}, 200],
    ['HEAD', {}, 200],
    ['GET', { range: 'bytes=0-0' }, 206],
    ['GET', { 'if-none-match': '*' }, 304],
  ])('sends the headers of a single file in place of others: %s %o', async (method, sent, status) => {
    expect(await get('/guide.json', { method, headers: sent })).toMatchObject({
      status,
      headers: {
        'x-guide': 'open',
        'access-control-allow-origin': '*',
        'content-security-policy': "default-src 'none'",
      },
    });
    expect((await get('/en/name')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('lets browsers cache files with a hash in their name, and revalidate pages', async () => {
    expect((await get('/assets/main-abc123.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/en/name')).headers['cache-control']).toBe('no-cache');
    expect((await get('/en/')).headers['cache-control']).toBe('no-cache');
  });

  test('sends pages as HTML', async () => {
    expect((await get('/en/name')).headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('answers HEAD without a body', async () => {
    expect(await get('/en/nowhere', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
    expect(await get('/en/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });
});

describe('the server below another path', () => {
  const get = serving('/oumail-guide/');

  test.each(['/', '/oumail-guide'])('redirects %s to the guide', async (path) => {
    expect(await get(path)).toMatchObject({
      status: 302,
      headers: { location: '/oumail-guide/', 'x-guide': 'safe' },
    });
  });

  test('keeps the query of a redirect', async () => {
    expect(await get('/oumail-guide?trail=start:set-up')).toMatchObject({
      status: 302,
      headers: { location: '/oumail-guide/?trail=start:set-up' },
    });
  });

  test.each([
    ['/oumail-guide/', 'root'],
    ['/oumail-guide/en', 'en start'],
    ['/oumail-guide/en/name', 'en name'],
  ])('serves %s', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 200, body, headers: { 'x-guide': 'safe' } });
  });

  test('answers unknown paths with 404, in their language', async () => {
    expect(await get('/oumail-guide/ja/nowhere')).toMatchObject({ status: 404, body: 'ja not found' });
    expect(await get('/oumail-guide/JA/nowhere')).toMatchObject({ status: 404, body: 'ja not found' });
    expect(await get('/oumail-guide/fr/')).toMatchObject({ status: 404, body: 'root not found' });
  });

  test.each([
    ['/nowhere', 'root not found'],
    ['/oumail-guides/en/', 'root not found'],
    ['/index.html', 'root not found'],
    ['/en/name', 'en not found'],
    ['/assets/main-abc123.js', 'root not found'],
  ])('answers %s with 404, outside the guide', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 404, body, headers: { 'x-guide': 'safe' } });
  });

  test.each([
    '/oumail-guide/../package.json',
    '/oumail-guide/%2e%2e/package.json',
    '/oumail-guide/../../package.json',
  ])('serves nothing outside the folder for %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatch(/not found$/);
  });
});

/** The content of `/en/name` in bytes: `en name`. */
const SIZE = 7;

describe('a request for a part of a file', () => {
  const get = serving('/');

  test.each([
    ['bytes=0-1', 'en', '0-1'],
    ['bytes=3-', 'name', '3-6'],
    ['bytes=-5', ' name', '2-6'],
    ['bytes=-99', 'en name', '0-6'],
    ['bytes=0-99', 'en name', '0-6'],
    ['bytes=6-6', 'e', '6-6'],
    ['BYTES=0-0', 'e', '0-0'],
  ])('%s gets the part', async (range, body, sent) => {
    const answer = await get('/en/name', { headers: { range } });
    expect(answer).toMatchObject({ status: 206, body, headers: { 'content-length': String(body.length) } });
    expect(answer.headers['content-range']).toBe(`bytes ${sent}/${SIZE}`);
  });

  test.each(['bytes=7-', 'bytes=99-100', 'bytes=-0', 'bytes=999999999999999-'])(
    '%s, of which the file has nothing, gets 416 with the size',
    async (range) => {
      expect(await get('/en/name', { headers: { range } })).toMatchObject({
        status: 416,
        body: '',
        headers: { 'content-range': `bytes */${SIZE}` },
      });
    },
  );

  test.each([
    'bytes=9-2',
    'bytes=3-1',
    'bytes=abc',
    'bytes=',
    'bytes=-',
    'bytes=0-1,3-4',
    'bytes=0-1,2-4',
    'bytes=9-,0-1',
    'bytes=--5',
    'bytes=1.5-3',
    'bytes=0x1-3',
    'items=',
    'items=0-1',
    'abc',
    '-5',
    `bytes=${'9'.repeat(400)}-`,
  ])('%s is malformed or not for us, and gets the whole file', async (range) => {
    const answer = await get('/en/name', { headers: { range } });
    expect(answer).toMatchObject({ status: 200, body: 'en name' });
    expect(answer.headers['content-range']).toBeUndefined();
  });

  test('gets the part if the browser has the rest of the same file', async () => {
    const { etag = '' } = (await get('/en/name')).headers;
    const asked = { range: 'bytes=0-1', 'if-range': etag };
    expect(await get('/en/name', { headers: asked })).toMatchObject({ status: 206, body: 'en' });
  });

  test.each([
    ['another tag', () => '"old"'],
    ['the tag marked as weak', (etag: string) => `W/${etag}`],
    ['several tags', (etag: string) => `"old", ${etag}`],
    ['a date, even a later one', () => 'Fri, 31 Dec 2100 23:59:59 GMT'],
    ['nothing', () => ''],
  ])('gets the whole file if `If-Range` names %s', async (_, ifRange) => {
    const { etag = '' } = (await get('/en/name')).headers;
    for (const range of ['bytes=0-1', 'bytes=99-']) {
      const answer = await get('/en/name', { headers: { range, 'if-range': ifRange(etag) } });
      expect(answer).toMatchObject({ status: 200, body: 'en name' });
      expect(answer.headers['content-range']).toBeUndefined();
    }
  });

  test.each(['bytes=0-1', 'bytes=99-'])('gets no part with HEAD: %s', async (range) => {
    const answer = await get('/en/name', { method: 'HEAD', headers: { range } });
    expect(answer).toMatchObject({ status: 200, headers: { 'content-length': String(SIZE) } });
    expect(answer.headers['content-range']).toBeUndefined();
  });

  test('gets 404 if there is no file', async () => {
    const asked = { range: 'bytes=0-1', 'if-range': '"old"' };
    expect(await get('/en/nowhere', { headers: asked })).toMatchObject({ status: 404, body: 'en not found' });
  });
});

describe('a request for a file that the browser has', () => {
  const get = serving('/');

  test('gets only that it is unchanged', async () => {
    const { etag = '' } = (await get('/en/name')).headers;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*'])
      expect(await get('/en/name', { headers: { 'if-none-match': known } })).toMatchObject({
        status: 304,
        body: '',
        headers: { etag },
      });
    const other = await get('/en/name', { headers: { 'if-none-match': '"other"' } });
    expect(other).toMatchObject({ status: 200, body: 'en name' });
  });

  test.each([
    ['with HEAD', 'HEAD', {}],
    ['for a part of it', 'GET', { range: 'bytes=0-1' }],
    ['for a part that it does not have', 'GET', { range: 'bytes=99-' }],
  ])('gets only that it is unchanged %s', async (_, method, asked) => {
    const { etag = '' } = (await get('/en/name')).headers;
    expect(await get('/en/name', { method, headers: { ...asked, 'if-none-match': etag } })).toMatchObject({
      status: 304,
      body: '',
      headers: { etag, 'x-guide': 'safe' },
    });
  });

  test('gets a changed file, even if its length and its date are the same', async () => {
    const file = join(folder, 'site/guide.json');
    const { atime, mtime } = statSync(file);
    const { etag = '' } = (await get('/guide.json')).headers;
    onTestFinished(() => writeFileSync(file, '{}'));
    writeFileSync(file, '[]');
    utimesSync(file, atime, mtime);
    const answer = await get('/guide.json', { headers: { 'if-none-match': etag } });
    expect(answer).toMatchObject({ status: 200, body: '[]' });
    expect(answer.headers.etag).not.toBe(etag);
  });

  test('gets 404 if the page is gone', async () => {
    expect(await get('/en/nowhere', { headers: { 'if-none-match': '*' } })).toMatchObject({
      status: 404,
      body: 'en not found',
    });
  });
});

describe('a request with another method', () => {
  const get = serving('/guide/');

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s gets 405 with the methods that are allowed',
    async (method) => {
      for (const path of ['/guide/en/name', '/guide/nowhere', '/'])
        expect(await get(path, { method })).toMatchObject({
          status: 405,
          headers: { allow: 'GET, HEAD', 'x-guide': 'safe' },
        });
    },
  );
});

describe('a symbolic link', () => {
  const get = serving('/');

  beforeAll(() => {
    symlinkSync(join(folder, 'package.json'), join(folder, 'site/secret.txt'));
    symlinkSync(folder, join(folder, 'site/above'));
    symlinkSync(join(folder, 'site/guide.json'), join(folder, 'site/inside.json'));
    symlinkSync(join(folder, 'site/turn.txt'), join(folder, 'site/turn.txt'));
  });

  test.each(['/secret.txt', '/above/package.json', '/turn.txt'])(
    'is not followed out of the folder or in a circle: %s',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, body: 'root not found' });
    },
  );

  test('is followed inside the folder', async () => {
    expect(await get('/inside.json')).toMatchObject({ status: 200, body: '{}' });
  });
});

/** A little more than the largest file of the site, and several times what Node reads of a file at a time. */
const SLOW_SIZE = 400_000;

describe('a site that changes while it is served', () => {
  const site = mkdtempSync(join(tmpdir(), 'changing-'));
  const get = serving('/', site);
  const write = (name: string, content: string) => writeFileSync(join(site, name), content);

  afterAll(() => rmSync(site, { recursive: true, force: true }));

  test('is served as it is at each request: a new, a longer, a shorter and a deleted file', async () => {
    write('404.html', 'not found');
    expect(await get('/page')).toMatchObject({ status: 404, body: 'not found' });
    for (const content of ['new', 'new, and longer than it was', 'short', '']) {
      write('page.html', content);
      expect(await get('/page')).toMatchObject({ status: 200, body: content });
    }
    rmSync(join(site, 'page.html'));
    expect(await get('/page')).toMatchObject({ status: 404, body: 'not found' });
  });

  test('is answered with whole files by a server that runs on, while another program writes', async () => {
    const contents = ['a'.repeat(300_000), 'b'.repeat(10), 'c'.repeat(600_000)];
    for (let round = 0; round < 30; round += 1) {
      rmSync(site, { recursive: true, force: true });
      const asked = Promise.all([get('/page'), get('/page'), get('/en/page')]);
      mkdirSync(site);
      write('page.html', contents[round % contents.length] ?? '');
      for (const { status, body, headers: received } of await asked) {
        expect([200, 404]).toContain(status);
        if (status === 200) expect(Buffer.byteLength(body)).toBe(Number(received['content-length']));
      }
    }
    expect(await get('/page')).toMatchObject({ status: 200 });
  });

  test.each([
    ['gets other content of the same length', (file: string) => writeFileSync(file, 'b'.repeat(SLOW_SIZE))],
    ['grows', (file: string) => writeFileSync(file, 'b'.repeat(2 * SLOW_SIZE))],
    ['shrinks', (file: string) => writeFileSync(file, 'b')],
    ['is emptied', (file: string) => writeFileSync(file, '')],
    ['is deleted', (file: string) => rmSync(file)],
    [
      'becomes a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('sends all of a file that %s while a browser reads it', async (_, change) => {
    const slow = mkdtempSync(join(tmpdir(), 'slow-'));
    const content = 'a'.repeat(SLOW_SIZE);
    writeFileSync(join(slow, 'page.html'), content);
    const { port, close } = await listenAt(undefined, [0], createHandler(slow, served('/')));
    onTestFinished(() => {
      close();
      rmSync(slow, { recursive: true, force: true });
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /page HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    // The server runs in this thread, so it cannot read on before the file has changed.
    socket.once('data', () => change(join(slow, 'page.html')));
    let received = '';
    for await (const part of socket.setEncoding('utf8')) received += part;
    const [head = '', body] = received.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(body === content, `${body?.length} bytes, the last is ${body?.at(-1)}`).toBe(true);
  });

  test('is not found when the whole folder is gone', async () => {
    rmSync(site, { recursive: true, force: true });
    expect(await get('/page')).toMatchObject({ status: 404, body: 'Not found' });
    expect(await get('/en/')).toMatchObject({ status: 404, body: 'Not found' });
  });
});

describe('a request that goes wrong', () => {
  const get = serving('/', '/\0');

  test('gets 500, is logged, and does not end the server', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(await get('/en/name')).toMatchObject({ status: 500, headers: { 'x-guide': 'safe' } });
    expect(log).toHaveBeenCalledWith('GET', '/en/name', expect.any(Error));
    expect(await get('/en/name')).toMatchObject({ status: 500 });
  });
});

describe('a connection that breaks', () => {
  const big = mkdtempSync(join(tmpdir(), 'big-'));
  const get = serving('/', big);

  afterAll(() => rmSync(big, { recursive: true, force: true }));

  test('does not end the server', async () => {
    writeFileSync(join(big, 'page.html'), 'a'.repeat(20_000_000));
    const { port } = await listenAt(undefined, [0], createHandler(big, served('/'))).then((listening) => {
      onTestFinished(() => listening.close());
      return listening;
    });
    await Promise.all(
      Array.from({ length: 20 }, () => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write('GET /page HTTP/1.1\r\nHost: localhost\r\n\r\n', () => socket.resetAndDestroy());
        });
        return new Promise((closed) => socket.on('error', closed).on('close', closed));
      }),
    );
    expect(await get('/page', { method: 'HEAD' })).toMatchObject({ status: 200 });
    expect((await fetch(`http://127.0.0.1:${port}/page`, { method: 'HEAD' })).status).toBe(200);
  });
});
