import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configuration } from '../../src/deploy/configuration.ts';
import { contentTypes } from '../../src/deploy/content-types.ts';
import { headersOfFile } from '../../src/deploy/headers-of-file.ts';
import { type ServedSite, siteHeaders } from '../../src/deploy/site-headers.ts';
import { templateView } from '../../src/deploy/template-view.ts';
import { writeConfigurations } from '../../src/prerender/write-configurations.ts';
import {
  apacheHeaders,
  apacheNotFound,
  caddyHeaders,
  caddyNotFound,
  fileHeaders,
  nginxHeaders,
  nginxNotFound,
} from './read-configurations.ts';

const folder = mkdtempSync(join(tmpdir(), 'configurations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files with headers like most, of a folder and of their own, and files whose names are only similar to theirs. */
const FILES = [
  ...['index.html', 'en/address.html', '404.html', 'icon.svg', 'assets/main-abc123.js'],
  ...['guide.json', 'en/guide.json', 'guide-json', 'en/assets/a.js'],
];

const bases = ['/', '/oumail-guide/', '/a.b/c/'];

/** Writes the configurations of a site and returns a function that reads one. */
async function written(site: ServedSite, origin = 'https://www.example.ac.jp') {
  const own = mkdtempSync(join(folder, 'site-'));
  await writeConfigurations(own, site, origin);
  return (file: string) => readFileSync(join(own, file), 'utf8');
}

type Read = Awaited<ReturnType<typeof written>>;

/** The servers, with the headers that their configuration gives a path. */
const servers: Readonly<Record<string, (read: Read, path: string) => Readonly<Record<string, string>>>> = {
  nginx: (read, path) => nginxHeaders(read('nginx/headers.conf'), read('nginx/maps.conf'), path),
  'an Apache virtual host': (read, path) =>
    apacheHeaders(
      read('apache/guide.conf').replace('Include oumail-guide/htaccess', read('apache/htaccess')),
      path,
    ),
  'an .htaccess': (read, path) => apacheHeaders(read('apache/htaccess'), path),
  Caddy: (read, path) => caddyHeaders(read('caddy/guide.caddy'), path),
  Netlify: (read, path) => fileHeaders(read('netlify/_headers'), path, 'replaced'),
  Cloudflare: (read, path) => fileHeaders(read('cloudflare/_headers'), path, 'joined'),
};

/** The servers that have a host for the guide alone, if it is at its root. */
const OWN_HOST = ['nginx', 'an Apache virtual host', 'Caddy'];

describe.each(Object.entries(servers))('the headers of %s', (name, headersOf) => {
  test.each(bases)('are those of the site at %s', async (base) => {
    const site = siteHeaders(base, ['en', 'ja']);
    const read = await written(site);
    const ofHost = base === '/' && OWN_HOST.includes(name) ? site.ownHost : {};
    for (const file of FILES)
      expect(headersOf(read, base + file), file).toEqual({ ...headersOfFile(site, file), ...ofHost });
  });

  test('keep every character of a value', async () => {
    const value = `a "b" 100% {c} 'd' #e; f`;
    const site: ServedSite = {
      base: '/',
      languages: [],
      headers: { 'X-Odd': value, 'X-Plain': 'all' },
      folders: { 'assets/': { 'X-Plain': value } },
      files: { 'one.txt': { 'X-Plain': `${value}!` } },
      ownHost: {},
    };
    const read = await written(site);
    for (const file of ['index.html', 'assets/a.js', 'one.txt'])
      expect(headersOf(read, `/${file}`), file).toEqual(headersOfFile(site, file));
  });
});

describe('the header for HTTPS alone', () => {
  const hsts = /^(.*)Strict-Transport-Security/m;

  test.each(['nginx/headers.conf', 'apache/guide.conf', 'caddy/guide.caddy'])(
    'is active in %s for a host of its own, and a comment below another path',
    async (file) => {
      const [own, shared] = await Promise.all(
        ['/', '/oumail-guide/'].map(async (base) => {
          const read = await written(siteHeaders(base, ['en']));
          return hsts.exec(read(file))?.[1] ?? 'missing';
        }),
      );
      expect(own).not.toContain('#');
      expect(shared).toContain('#');
    },
  );

  test.each(['apache/htaccess', 'netlify/_headers', 'cloudflare/_headers'])(
    'is a comment in %s, which is for shared hosts',
    async (file) => {
      const read = await written(siteHeaders('/', ['en']));
      expect(hsts.exec(read(file))?.[1]).toMatch(/^\s*# /);
    },
  );
});

describe.each(bases)('an unknown address below %s', (base) => {
  let read: Read;
  beforeAll(async () => {
    read = await written(siteHeaders(base, ['en', 'ja']));
  });

  test.each([
    ['nginx', 'nginx/maps.conf', nginxNotFound],
    ['Apache', 'apache/htaccess', apacheNotFound],
    ['Caddy', 'caddy/guide.caddy', caddyNotFound],
  ] as const)('has the 404 page of its language from %s', (_, file, pageOf) => {
    const pages = ['en/nowhere', 'ja', 'ja/', 'JA/a/b', 'nowhere', 'jam/a', 'fr/a', 'a/ja/b'].map((path) => [
      path,
      pageOf(read(file), base + path),
    ]);
    expect(Object.fromEntries(pages)).toEqual({
      'en/nowhere': `${base}en/404.html`,
      ja: `${base}ja/404.html`,
      'ja/': `${base}ja/404.html`,
      'JA/a/b': `${base}ja/404.html`,
      nowhere: `${base}404.html`,
      'jam/a': `${base}404.html`,
      'fr/a': `${base}404.html`,
      'a/ja/b': `${base}404.html`,
    });
  });

  test('has the 404 page of its language from Netlify', () => {
    expect(read('netlify/_redirects')).toContain(`\n${base}ja/* ${base}ja/404.html 404\n`);
  });
});

describe('the written configurations', () => {
  const site = siteHeaders('/oumail-guide/', ['en', 'ja']);
  let read: Read;
  beforeAll(async () => {
    read = await written(site);
  });
  const templates = readdirSync('deploy', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.includes('/') && !file.endsWith('/'),
  );

  test('are one for each template, without a placeholder', () => {
    expect(templates.length).toBeGreaterThan(10);
    for (const file of templates) expect(read(file), file).not.toMatch(/\{\{|\}\}/);
  });

  test('name the host of the build, or one that is nobody’s', async () => {
    expect(read('nginx/server.conf')).toContain('server_name www.example.ac.jp;');
    expect((await written(site, ''))('nginx/server.conf')).toContain('server_name guide.example.org;');
  });

  test('know the types of all files', () => {
    for (const { extension, type, contentType } of contentTypes) {
      expect(read('nginx/locations.conf')).toContain(` ${type} ${extension};`);
      expect(read('apache/htaccess')).toContain(
        `\\.${extension}(\\.br|\\.gz)?$">\n    ForceType "${contentType}"`,
      );
      expect(read('caddy/guide.caddy')).toContain(`~[.]${extension}$ "${contentType}"`);
    }
  });

  test('have no line that Cloudflare would ignore as too long', () => {
    const longest = Math.max(
      ...read('cloudflare/_headers')
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(2000);
  });
});

describe('a value that a configuration cannot quote', () => {
  const site = (value: string): ServedSite => ({
    base: '/',
    languages: [],
    headers: { 'X-Odd': value },
    folders: {},
    files: {},
    ownHost: {},
  });
  const render = (file: string, value: string) =>
    configuration(file, '{{#headers}}{{value}}{{/headers}}', templateView(site(value), ''));

  test.each([
    ['nginx/headers.conf', 'costs $5'],
    ['nginx/headers.conf', 'two\nlines'],
    ['apache/htaccess', 'two\nlines'],
    ['caddy/guide.caddy', 'two\r\nlines'],
    ['caddy/guide.caddy', 'a\\b'],
    ['netlify/_headers', 'two\nlines'],
  ])('stops the build of %s', (file, value) => {
    expect(() => render(file, value)).toThrow('cannot quote');
    expect(() => render(file, 'plain')).not.toThrow();
  });
});
