import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandler } from '../../src/serve/handler.ts';

const headers = { 'X-Guide': 'safe', 'Content-Security-Policy': "default-src 'none'" };

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

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Serves the folder under a base. Returns a function that requests a path exactly as written. */
function serving(base: string): (path: string, method?: string) => Promise<Answer> {
  let server: Server | undefined;
  beforeAll(async () => {
    const listening = createServer(createHandler(join(folder, 'site'), { base, headers }));
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server?.close(resolve)));
  return (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      const address = server?.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    });
}

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
  ])('answers %s with 404, in its language', async (path, body) => {
    expect(await get(path)).toMatchObject({
      status: 404,
      body,
      headers: { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' },
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

  test.each([
    '/',
    '/en',
    '/en/name',
    '/guide.json',
    '/assets/main-abc123.js',
    '/nowhere',
    '/fr/',
    '/%E0%A4%A',
  ])('sends the headers of the build for %s', async (path) => {
    expect((await get(path)).headers).toMatchObject({
      'x-guide': 'safe',
      'content-security-policy': "default-src 'none'",
    });
  });

  test('lets browsers cache files with a hash in their name, and revalidate pages', async () => {
    expect((await get('/assets/main-abc123.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/en/name')).headers['cache-control']).toBe('no-cache');
    expect((await get('/en/')).headers['cache-control']).toBe('no-cache');
  });

  test('sends pages as HTML', async () => {
    expect((await get('/en/name')).headers['content-type']).toBe('text/html;charset=utf-8');
  });

  test('answers HEAD without a body', async () => {
    expect(await get('/en/nowhere', 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await get('/en/', 'HEAD')).toMatchObject({ status: 200, body: '' });
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
