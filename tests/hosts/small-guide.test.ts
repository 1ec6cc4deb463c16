// A sample of `npm run hosts`: a small guide on the project's own server, and on a server like GitHub Pages.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { type BuiltGuide, readBuiltGuide } from '../../hosts/built-guide.ts';
import type { CommonHost, ConfiguredHost } from '../../hosts/host.ts';
import { judgeCommonHost, listedFolders } from '../../hosts/judge-common.ts';
import { judgeConfiguredHost, plantedFiles } from '../../hosts/judge-configured.ts';
import { asking } from '../../hosts/request.ts';
import { pagesLikeHandler } from '../../hosts/servers/pages-like.ts';
import type { Verdict } from '../../hosts/verdict.ts';
import { type ServedSite, siteHeaders } from '../../src/deploy/site-headers.ts';
import { createHandler } from '../../src/serve/handler.ts';

const folder = mkdtempSync(join(tmpdir(), 'small-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGES = [
  'index',
  '404',
  'A2K',
  'a2k',
  'name',
  'en/index',
  'en/404',
  'en/name',
  'en/name/check',
  'en/print/name',
];

/** The copies of pages in the folders of the same name. */
const COPIES = { 'en/name/index.html': 'en/name' };

const siteAt = (base: string) => siteHeaders(base, ['en']);

/** Builds a small guide, and returns it with the folder of its files. */
function build(base: string, copies: Readonly<Record<string, string>> = COPIES): BuiltGuide {
  const built = mkdtempSync(join(folder, 'built-'));
  const links = {
    steps: [{ code: 'A2K', urls: { en: `${base}en/name` }, shortUrl: `${base}A2K` }],
    branches: [{ sheets: { en: `${base}en/print/name` } }],
    pages: [],
  };
  const contentOf = (name: string) => `<h1>${name.toLowerCase()}</h1>`;
  const files: Readonly<Record<string, string>> = {
    'headers.json': JSON.stringify(siteAt(base)),
    ...Object.fromEntries(PAGES.map((name) => [`site/${name}.html`, contentOf(name)])),
    ...Object.fromEntries(Object.entries(copies).map(([file, name]) => [`site/${file}`, contentOf(name)])),
    'site/guide.json': JSON.stringify(links),
    'site/assets/main-abc123.js': 'export {};',
    'site/manifest.webmanifest': '{}',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(built, file)), { recursive: true });
    writeFileSync(join(built, file), text);
  }
  return readBuiltGuide(built);
}

/** Puts files into a built guide that its checks look for. */
function plant({ siteFolder }: BuiltGuide): void {
  for (const [file, text] of Object.entries(plantedFiles)) {
    mkdirSync(dirname(join(siteFolder, file)), { recursive: true });
    writeFileSync(join(siteFolder, file), text);
  }
}

/** Serves with a handler until the test is finished, and returns a function that asks for a path. */
async function serve(handler: RequestListener) {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return asking((server.address() as AddressInfo).port);
}

const started = async () => ({ stop: async () => {} });
const common: CommonHost = {
  name: 'common',
  packages: [],
  isOurs: false,
  needsExtension: false,
  start: started,
};
const own: ConfiguredHost = {
  name: 'own',
  packages: [],
  isOurs: true,
  encodings: ['br', 'gzip'],
  isOwnHost: false,
  isShared: false,
  start: started,
};

const problemsIn = (verdicts: readonly Verdict[]) =>
  verdicts.flatMap(({ path, problems }) => problems.map((problem) => `${path}: ${problem}`));

describe('a small guide on the project’s own server', () => {
  /** Judges the guide at a base, whose server thinks that it is `served`. */
  async function judge(base: string, served: ServedSite = siteAt(base)): Promise<Verdict[]> {
    const guide = build(base);
    plant(guide);
    return judgeConfiguredHost(await serve(createHandler(guide.siteFolder, served)), guide, own);
  }

  test.each(['/', '/guide/'])('has nothing wrong at %s', async (base) => {
    const verdicts = await judge(base);
    expect(problemsIn(verdicts)).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(30);
  });

  test('is wrong everywhere if a header is missing', async () => {
    const { 'X-Frame-Options': _, ...headers } = siteAt('/').headers;
    const problems = problemsIn(await judge('/', { ...siteAt('/'), headers }));
    expect(problems).toContain('/en/name: X-Frame-Options is missing, not DENY');
    expect(problems).toContain('/en/nowhere: X-Frame-Options is missing, not DENY');
    expect(problems).toContain('/A2K: revalidated (identity): X-Frame-Options is missing, not DENY');
  });

  test('is wrong if all files are cached like pages, or have the headers of the data', async () => {
    const problems = problemsIn(
      await judge('/', {
        ...siteAt('/'),
        folders: {},
        headers: { ...siteAt('/').headers, ...siteAt('/').files['guide.json'] },
      }),
    );
    expect(problems).toContain(
      '/assets/main-abc123.js: Cache-Control is no-cache, not public, max-age=31536000, immutable',
    );
    expect(problems).toContain('/en/name: Access-Control-Allow-Origin is *, not missing');
    expect(problems.filter((problem) => problem.startsWith('/guide.json: '))).toEqual([]);
  });

  test('is wrong if a server sends what is hidden, redirects, or knows one 404 page only', async () => {
    const guide = build('/');
    plant(guide);
    const ask = await serve(pagesLikeHandler(guide.siteFolder, '/', 'folders first'));
    const problems = problemsIn(await judgeConfiguredHost(ask, guide, own));
    expect(problems).toContain('/.git/config: status 200');
    expect(problems).toContain('/en/name: status 301');
    expect(problems).toContain('/en/name/check: with a slash: status 404');
    expect(problems).toContain('/en/nowhere: another page');
    expect(problems).toContain('/en/name/check: the type is missing');
    expect(problems).toContain('/en/name/check: no ETag');
  });
});

describe('a small guide on a server like GitHub Pages', () => {
  test.each([
    ['files first', '/'],
    ['folders first', '/'],
    ['folders first', '/guide/'],
  ] as const)('has nothing wrong, %s at %s', async (order, base) => {
    const guide = build(base);
    const documentRoot = mkdtempSync(join(folder, 'root-'));
    cpSync(guide.siteFolder, join(documentRoot, base), { recursive: true });
    const ask = await serve(pagesLikeHandler(documentRoot, base, order));
    const verdicts = await judgeCommonHost(ask, guide, common);
    expect(problemsIn(verdicts)).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(10);
    expect(await listedFolders(ask, guide)).toEqual([]);
  });

  test('lacks the page of a folder without a copy in it', async () => {
    const guide = build('/', {});
    const ask = await serve(pagesLikeHandler(guide.siteFolder, '/', 'folders first'));
    expect(problemsIn(await judgeCommonHost(ask, guide, common))).toEqual([
      '/en/name: browser: status 404',
      '/en/name: program: status 404',
    ]);
  });
});

test('a listing is told from a page', async () => {
  const guide = build('/');
  const ask = await serve((_, response) => response.end('<title>Index of /en</title><h1>Index of /en</h1>'));
  expect(problemsIn(await judgeCommonHost(ask, guide, common))).toContain('/en/name: program: a listing');
  expect(await listedFolders(ask, guide)).toEqual(['/assets/', '/en/print/']);
});
