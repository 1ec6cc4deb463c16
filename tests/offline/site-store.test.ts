import { describe, expect, test } from 'vitest';
import { world } from '../fixtures/stored-guide.ts';

const textOf = async (response: Promise<Response | undefined>) => (await response)?.text();

/** Stores a language in a version, as the worker of that version does. */
async function storeIn(guide: ReturnType<typeof world>, version: string, ...languages: string[]) {
  guide.version = version;
  const store = guide.store(version);
  for (const language of languages) await store.keep(language);
  return store;
}

const versionsIn = async (guide: ReturnType<typeof world>) => [
  ...new Set(Object.keys(await guide.stored()).map((name) => name.split(' ')[2])),
];

describe('the stored parts of a site', () => {
  test('are the pages of the language that is kept, and what all languages share', async () => {
    const guide = world();
    const store = await storeIn(guide, 'v1', 'de');
    expect(await store.kept()).toEqual(['de']);
    expect(await guide.stored()).toEqual({
      'guide /guide/ v1 shared': [
        '/guide/?complete',
        '/guide/assets/index-v1.js',
        '/guide/assets/texts.js',
        '/guide/favicon.svg',
        '/guide/offline',
      ],
      'guide /guide/ v1 de': [
        '/guide/?complete',
        '/guide/de/',
        '/guide/de/desk',
        '/guide/de/help',
        '/guide/de/map',
        '/guide/de/name',
      ],
    });
    expect(await textOf(store.page('de', '/de/name'))).toBe('de name of v1');
    expect(await store.page('fr', '/fr/name')).toBeUndefined();
  });

  test('have the headers that the server sends with the pages of a language, except those of the file', async () => {
    const store = await storeIn(world(), 'v1', 'de');
    const page = await store.page('de', '/de/');
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page?.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect([page?.headers.get('content-encoding'), page?.headers.get('etag')]).toEqual([null, null]);
  });

  test('are asked for once, although several pages want them', async () => {
    const guide = world();
    const store = guide.store('v1');
    await Promise.all([store.keep('de'), store.keep('de'), store.keep('fr')]);
    expect(guide.asked.filter((path) => path === '/guide/assets/de-v1.json')).toHaveLength(1);
    expect(guide.asked.filter((path) => path === '/guide/assets/shared-v1.json')).toHaveLength(1);
    await store.keep('de');
    expect(new Set(guide.asked).size).toBe(guide.asked.length);
    expect(new Set(await store.kept())).toEqual(new Set(['de', 'fr']));
  });

  test('count only if all of it is there, and the next attempt goes on with what is', async () => {
    const guide = world();
    const store = guide.store('v1');
    guide.missing = new Set(['/guide/assets/index-v1.js']);
    await expect(store.keep('de')).rejects.toThrow('Failed to fetch');
    expect(await store.kept()).toEqual([]);
    expect(await store.page('shared', '/offline')).toBeUndefined();
    expect(await textOf(store.anywhere('/offline'))).toBe('nothing here in v1');
    guide.missing = new Set();
    guide.asked.length = 0;
    await store.keep('de');
    expect(await store.kept()).toEqual(['de']);
    expect(guide.asked).not.toContain('/guide/assets/texts.js');
    expect(guide.asked).toContain('/guide/assets/index-v1.js');
  });

  test.each([
    ['a file', '/guide/assets/texts.js'],
    ['the pages', '/guide/assets/shared-v1.json'],
  ])('fail only when nothing is on its way any more: %s may come last', async (_, last) => {
    const guide = world();
    const store = guide.store('v1');
    let come = () => {};
    guide.slow = new Map([[last, new Promise<void>((resolve) => (come = resolve))]]);
    guide.missing = new Set(['/guide/assets/index-v1.js']);
    let hasFailed = false;
    const attempt = store.keep('de').catch(() => (hasFailed = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(hasFailed).toBe(false);
    come();
    await attempt;
    expect(hasFailed).toBe(true);
    guide.missing = new Set();
    guide.asked.length = 0;
    await store.keep('de');
    expect(guide.asked.filter((path) => path === '/guide/assets/texts.js')).toEqual([]);
  });

  test('give the disk back also if a file was missing before it was full', async () => {
    const guide = world();
    guide.missing = new Set(['/guide/assets/index-v1.js']);
    guide.fillAfter(1);
    await expect(guide.store('v1').keep('de')).rejects.toThrow('The disk is full');
    expect(await guide.stored()).toEqual({});
  });

  test('come from the server if the copy of the browser itself is spoilt', async () => {
    const guide = world();
    guide.spoilt = new Set(['/guide/assets/index-v1.js', '/guide/assets/de-v1.json']);
    const store = await storeIn(guide, 'v1', 'de');
    expect(await store.kept()).toEqual(['de']);
  });

  test('do not count with the page of a proxy or of an error in their place', async () => {
    const guide = world();
    guide.version = 'v2';
    const store = guide.store('v1');
    await expect(store.keep('de')).rejects.toThrow(/answered 404/);
    expect(await store.kept()).toEqual([]);
  });

  test.each([0, 1, 3, 6, 9])('give the disk back if it is full after %i entries', async (entries) => {
    const guide = world();
    guide.fillAfter(entries);
    await expect(guide.store('v1').keep('de')).rejects.toThrow('The disk is full');
    expect(Object.keys(await guide.stored())).not.toContain(
      entries < 5 ? 'guide /guide/ v1 shared' : 'guide /guide/ v1 de',
    );
  });

  test('of a version take what has a hash in its name from the version before, and nothing else', async () => {
    const guide = world();
    await storeIn(guide, 'v1', 'de');
    guide.asked.length = 0;
    const store = await storeIn(guide, 'v2', 'de');
    expect(guide.asked.sort()).toEqual([
      '/guide/assets/de-v2.json',
      '/guide/assets/index-v2.js',
      '/guide/assets/shared-v2.json',
      '/guide/favicon.svg',
    ]);
    expect(await textOf(store.anywhere('/favicon.svg'))).toBe('icon of v2');
    expect(await textOf(store.anywhere('/assets/texts.js'))).toBe('texts');
  });

  test('of the version before still have the files of an open page', async () => {
    const guide = world();
    await storeIn(guide, 'v1', 'de');
    const store = await storeIn(guide, 'v2', 'de');
    await store.removeOlder(1);
    expect(await textOf(store.anywhere('/assets/index-v1.js'))).toBe('script of v1');
    expect(await textOf(store.page('de', '/de/name'))).toBe('de name of v2');
    await store.removeOlder(0);
    expect(await store.anywhere('/assets/index-v1.js')).toBeUndefined();
    expect(await textOf(store.anywhere('/assets/index-v2.js'))).toBe('script of v2');
  });

  test('of versions before those are removed, and of one that was never complete', async () => {
    const guide = world();
    for (const version of ['v1', 'v2']) await storeIn(guide, version, 'de');
    guide.missing = new Set(['/guide/assets/index-v3.js']);
    await expect(storeIn(guide, 'v3', 'de')).rejects.toThrow();
    const store = await storeIn(guide, 'v4', 'de');
    expect(await versionsIn(guide)).toEqual(['v1', 'v2', 'v3', 'v4']);
    await store.removeOlder(1);
    expect(await versionsIn(guide)).toEqual(['v2', 'v4']);
  });

  test('of so many versions before stay as are asked for, the last of them', async () => {
    const guide = world();
    for (const version of ['v1', 'v2', 'v3', 'v4']) await storeIn(guide, version, 'de');
    const store = await storeIn(guide, 'v5', 'de');
    await store.removeOlder(9);
    expect(await versionsIn(guide)).toEqual(['v1', 'v2', 'v3', 'v4', 'v5']);
    await store.removeOlder(2);
    expect(await versionsIn(guide)).toEqual(['v3', 'v4', 'v5']);
  });

  test('tell the script of an older version from that of a newer one', async () => {
    const guide = world();
    await storeIn(guide, 'v1', 'de');
    const store = await storeIn(guide, 'v2', 'de');
    await storeIn(guide, 'v3', 'de');
    const scripts = ['v1', 'v2', 'v3', 'v4'].map((version) => `assets/index-${version}.js`);
    expect(await Promise.all(scripts.map(store.isInOlderVersion))).toEqual([true, false, false, false]);
  });

  test('of a newer version, which its worker is just storing, are left alone', async () => {
    const guide = world();
    const store = await storeIn(guide, 'v1', 'de');
    guide.missing = new Set(['/guide/assets/index-v2.js']);
    await expect(storeIn(guide, 'v2', 'de')).rejects.toThrow();
    await store.removeOlder(0);
    expect(await versionsIn(guide)).toEqual(['v1', 'v2']);
  });

  test('say which languages a new version has to store', async () => {
    const guide = world();
    await storeIn(guide, 'v1', 'fr');
    const store = guide.store('v2');
    expect(await store.keptInAnyVersion()).toEqual(['fr']);
    expect(await store.kept()).toEqual([]);
  });

  test('leave alone what another site of the host has stored', async () => {
    const guide = world();
    await guide.caches.open('guide /other/ v1 de');
    await guide.caches.open('theirs');
    const store = await storeIn(guide, 'v1', 'de');
    await store.removeOlder(0);
    expect(Object.keys(await guide.stored())).toEqual(
      expect.arrayContaining(['guide /other/ v1 de', 'theirs']),
    );
  });
});
