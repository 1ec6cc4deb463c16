// The compressed copies of files, as the server sends them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedSite } from '../../src/deploy/site-headers.ts';
import { createHandler } from '../../src/serve/handler.ts';
import { type Answer, serving } from '../fixtures/serving.ts';

const PAGE = 'A page of the guide. '.repeat(100);
const TABLE = JSON.stringify({ text: PAGE });

const site: ServedSite = {
  base: '/guide/',
  languages: ['en'],
  headers: { 'X-Guide': 'safe', 'Cache-Control': 'no-cache' },
  folders: { 'assets/': { 'Cache-Control': 'immutable' } },
  files: { 'guide.json': { 'Access-Control-Allow-Origin': '*' } },
  ownHost: {},
};

/** A site, and the copies of its files: of a page both, of some other files one or none. */
const built: Readonly<Record<string, string | Buffer>> = {
  'site/en/name.html': PAGE,
  'compressed/en/name.html.br': brotliCompressSync(PAGE),
  'compressed/en/name.html.gz': gzipSync(PAGE),
  'site/en/404.html': PAGE,
  'compressed/en/404.html.br': brotliCompressSync(PAGE),
  'site/guide.json': TABLE,
  'compressed/guide.json.br': brotliCompressSync(TABLE),
  'site/assets/app.js': PAGE,
  'compressed/assets/app.js.gz': gzipSync(PAGE),
  'site/small.html': 'small',
  'site/.well-known/security.txt': PAGE,
  'compressed/.well-known/security.txt.br': brotliCompressSync(PAGE),
  'compressed/en/gone.html.br': brotliCompressSync(PAGE),
};

const folder = mkdtempSync(join(tmpdir(), 'encoded-'));
const get = serving(createHandler(join(folder, 'site'), site, join(folder, 'compressed')));

beforeAll(() => {
  for (const [name, content] of Object.entries(built)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Asks for a file with an `Accept-Encoding`, or without one. */
const getAs = (path: string, accepted?: string, more: Readonly<Record<string, string>> = {}) =>
  get(path, { headers: { ...(accepted === undefined ? {} : { 'accept-encoding': accepted }), ...more } });

/** Returns the text of an answer after decoding. */
function textOf({ bytes, headers }: Answer): string {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(bytes).toString();
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

describe('a file with compressed copies', () => {
  test.each([
    ['what browsers send over HTTPS', 'gzip, deflate, br, zstd', 'br'],
    ['what browsers send over HTTP', 'gzip, deflate', 'gzip'],
    ['anything', '*', 'br'],
    ['brotli only', 'br', 'br'],
    ['capitals', 'GZIP, BR', 'br'],
    ['gzip rather than brotli', 'br;q=0.5, gzip;q=0.8', 'gzip'],
    ['brotli rather than gzip', 'gzip;q=0.5, br;q=0.8', 'br'],
    ['both equally', 'gzip;q=0.5, br;q=0.5', 'br'],
    ['anything but brotli', 'br;q=0, *', 'gzip'],
    ['the file itself rather than a copy', 'identity, gzip;q=0.5', undefined],
    ['no copy', 'gzip;q=0, br;q=0', undefined],
    ['nothing', '*;q=0', undefined],
    ['an encoding without a copy', 'zstd', undefined],
    ['the file itself', 'identity', undefined],
    ['an empty list', '', undefined],
    ['no list', undefined, undefined],
    ['a malformed list', ';;q=,br;q=x,,', undefined],
  ])('is sent as asked for: %s (%s)', async (_, accepted, encoding) => {
    const answer = await getAs('/guide/en/name', accepted);
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding', 'x-guide': 'safe' },
    });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    expect(textOf(answer)).toBe(PAGE);
    if (encoding !== undefined) expect(answer.bytes.length).toBeLessThan(PAGE.length / 2);
  });

  test('has the headers of its name and its folder, not those of the copy', async () => {
    const table = await getAs('/guide/guide.json', 'br');
    expect(table.headers).toMatchObject({
      'content-type': 'application/json',
      'content-encoding': 'br',
      'access-control-allow-origin': '*',
    });
    expect(textOf(table)).toBe(TABLE);
    const script = await getAs('/guide/assets/app.js', 'br, gzip');
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'immutable',
    });
    expect(textOf(script)).toBe(PAGE);
  });

  test('is sent as it is where the wanted copy is absent', async () => {
    const answer = await getAs('/guide/guide.json', 'gzip');
    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.body).toBe(TABLE);
  });

  test('is found in .well-known as well', async () => {
    const answer = await getAs('/guide/.well-known/security.txt', 'br');
    expect(answer.headers['content-encoding']).toBe('br');
    expect(textOf(answer)).toBe(PAGE);
  });

  test('answers HEAD with the headers of the copy, without a body', async () => {
    const sent = { 'accept-encoding': 'br' };
    const whole = await get('/guide/en/name', { headers: sent });
    const head = await get('/guide/en/name', { method: 'HEAD', headers: sent });
    expect(head).toMatchObject({ status: 200, body: '' });
    for (const name of ['content-encoding', 'content-length', 'etag', 'vary', 'content-type'])
      expect(head.headers[name], name).toBe(whole.headers[name]);
  });
});

describe('a file without compressed copies', () => {
  test('is sent as it is, whoever asks', async () => {
    const answer = await getAs('/guide/small', 'gzip, br');
    expect(answer).toMatchObject({ status: 200, body: 'small' });
    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.headers).not.toHaveProperty('vary');
  });

  test.each(['/guide/en/name.html.br', '/guide/en/gone'])('is not found by its copy: %s', async (path) => {
    expect((await getAs(path, 'br')).status).toBe(404);
  });
});

describe('the page for unknown paths', () => {
  test.each(['br', undefined])('is sent as asked for, and says so: %s', async (accepted) => {
    const answer = await getAs('/guide/en/nowhere', accepted);
    expect(answer).toMatchObject({ status: 404, headers: { vary: 'Accept-Encoding' } });
    expect(answer.headers['content-encoding']).toBe(accepted);
    expect(textOf(answer)).toBe(PAGE);
  });
});

describe('the tag of a copy', () => {
  test('is its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (each) => (await getAs('/guide/en/name', each)).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test.each(['br', 'gzip', 'identity'])(
    'gets the answer that nothing has changed, for a browser that has the copy %s',
    async (encoding) => {
      const { etag = '' } = (await getAs('/guide/en/name', encoding)).headers;
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const answer = await getAs('/guide/en/name', encoding, { 'if-none-match': known });
        expect(answer).toMatchObject({
          status: 304,
          body: '',
          headers: { etag, vary: 'Accept-Encoding', 'x-guide': 'safe' },
        });
        expect(answer.headers).not.toHaveProperty('content-encoding');
      }
    },
  );

  test('does not stand for another copy', async () => {
    const { etag = '' } = (await getAs('/guide/en/name', 'br')).headers;
    const answer = await getAs('/guide/en/name', 'gzip', { 'if-none-match': etag });
    expect(answer.status).toBe(200);
    expect(textOf(answer)).toBe(PAGE);
  });
});

describe('a request for a part', () => {
  test('gets the part of the file itself, although there are copies', async () => {
    const answer = await getAs('/guide/en/name', 'br, gzip', { range: 'bytes=2-5' });
    expect(answer).toMatchObject({
      status: 206,
      body: 'page',
      headers: { 'content-range': `bytes 2-5/${PAGE.length}`, vary: 'Accept-Encoding' },
    });
    expect(answer.headers).not.toHaveProperty('content-encoding');
  });

  test('gets the whole file if the browser has a compressed copy of the rest', async () => {
    const { etag = '' } = (await getAs('/guide/en/name', 'br')).headers;
    const answer = await getAs('/guide/en/name', 'br', { range: 'bytes=2-5', 'if-range': etag });
    expect(answer.status).toBe(200);
    expect(textOf(answer)).toBe(PAGE);
  });
});
