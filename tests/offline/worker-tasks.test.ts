import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readersLanguage } from '../../src/offline/readers-language.ts';
import { createTasks } from '../../src/offline/worker-tasks.ts';
import { storedSite, type World, world } from '../fixtures/stored-guide.ts';

let guide: World;
/** The pages of the guide that are open. */
let pages: readonly string[];
const takesOver = vi.fn();

beforeEach(() => {
  guide = world();
  pages = ['the only one'];
  takesOver.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

const language = () => readersLanguage('/guide/', guide.browser);

/** Returns the tasks of the worker of a version, which the server has from now on. */
function tasksOf(version: string) {
  guide.version = version;
  return createTasks(storedSite(version), guide.store(version), language(), {
    location: { href: 'https://guide.example/guide/worker.js' } as Location,
    clients: { claim: async () => undefined, matchAll: async () => pages },
    skipWaiting: takesOver,
  });
}

const scriptOf = (version: string) => `https://guide.example/guide/assets/index-${version}.js`;

/** Has a page of a version ask for a language. */
const askFrom = (tasks: ReturnType<typeof tasksOf>, version: string, keep = 'de') =>
  tasks.keep({ keep, isShown: true, script: scriptOf(version) });

/** Has a worker of a version installed. */
async function installed(version: string) {
  const tasks = tasksOf(version);
  await tasks.takeOver();
  await tasks.activate();
  return tasks;
}

const caches = async () =>
  Object.keys(await guide.stored()).map((name) => name.replace('guide /guide/ ', ''));
const versions = async () => new Set((await caches()).flatMap((name) => name.match(/^v\d/)?.[0] ?? []));

describe('a worker that is installed', () => {
  test('the first time stores nothing before a page asks', async () => {
    const tasks = await installed('v1');
    expect([guide.asked, takesOver.mock.calls.length]).toEqual([[], 1]);
    expect(await askFrom(tasks, 'v1')).toEqual({ kept: ['de'], isNewer: false });
  });

  test('stores what the version before had, then takes over', async () => {
    const tasks = await installed('v1');
    for (const each of ['de', 'fr']) await askFrom(tasks, 'v1', each);
    await installed('v2');
    expect(takesOver).toHaveBeenCalledTimes(2);
    expect(await guide.store('v2').kept()).toEqual(['de', 'fr']);
  });

  test('leaves the version before alone while it cannot have all', async () => {
    await askFrom(await installed('v1'), 'v1');
    guide.missing = new Set(['/guide/assets/de-v2.json']);
    await expect(installed('v2')).rejects.toThrow('Failed to fetch');
    expect(takesOver).toHaveBeenCalledTimes(1);
    expect(await guide.store('v1').kept()).toEqual(['de']);
  });

  test.each([0, 3, 6])(
    'takes the room of the version before if there is none for both: %i entries',
    async (room) => {
      await askFrom(await installed('v1'), 'v1');
      guide.fillAfter(room);
      const tasks = await installed('v2');
      expect(takesOver).toHaveBeenCalledTimes(2);
      expect([...(await versions())]).toEqual(room === 6 ? ['v2'] : []);
      // The next page comes from the server, and has itself stored.
      guide.fillAfter(Number.POSITIVE_INFINITY);
      expect(await askFrom(tasks, 'v2')).toEqual({ kept: ['de'], isNewer: false });
      expect([...(await versions())]).toEqual(['v2']);
    },
  );

  test('stores only the language shown last if the reader saves data', async () => {
    const tasks = await installed('v1');
    for (const each of ['fr', 'de']) await askFrom(tasks, 'v1', each);
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    await installed('v2');
    expect(await guide.store('v2').kept()).toEqual(['de']);
    // The language shown last is not stored.
    await language().write('other');
    await installed('v3');
    expect(await guide.store('v3').kept()).toHaveLength(1);
  });

  test('keeps three versions before it, whose pages may still be open', async () => {
    for (const version of ['v1', 'v2', 'v3', 'v4', 'v5'])
      await askFrom(await installed(version), version, 'de');
    // Each was the only page, so that nothing else stayed.
    expect([...(await versions())]).toEqual(['v5']);
    pages = ['one', 'another'];
    for (const version of ['v6', 'v7', 'v8', 'v9']) await askFrom(await installed(version), version);
    expect([...(await versions())]).toEqual(['v6', 'v7', 'v8', 'v9']);
    expect(await askFrom(tasksOf('v9'), 'v6')).toEqual({ kept: ['de'], isNewer: true });
  });
});

describe('a page that asks', () => {
  test('of an older version hears that there is a newer one', async () => {
    await askFrom(await installed('v1'), 'v1');
    const tasks = await installed('v2');
    expect(await askFrom(tasks, 'v1')).toEqual({ kept: ['de'], isNewer: true });
    expect(await versions()).toEqual(new Set(['v1', 'v2']));
  });

  test.each([
    ['of a newer version than the worker', scriptOf('v2')],
    ['without a script', ''],
    ['of another site of the host', 'https://guide.example/assets/index-v1.js'],
  ])('%s has no pages of the older one stored, and hears nothing of a newer one', async (_, script) => {
    const tasks = await installed('v1');
    await askFrom(tasks, 'v1');
    // The worker of the newer version has stored a part, and goes on.
    guide.version = 'v2';
    guide.missing = new Set(['/guide/assets/de-v2.json']);
    await guide
      .store('v2')
      .keep('de')
      .catch(() => undefined);
    guide.asked.length = 0;
    expect(await tasks.keep({ keep: 'fr', isShown: true, script })).toEqual({ kept: ['de'], isNewer: false });
    expect(guide.asked).toEqual([]);
    expect(await language().read()).toBe('fr');
    expect(await versions()).toEqual(new Set(['v1', 'v2']));
  });

  test('without a script is not taken for one of an older version that has a page at the address of the site', async () => {
    await (await guide.caches.open('guide /guide/ v0 shared')).put('/guide/', new Response());
    pages = ['one', 'another'];
    const tasks = await installed('v1');
    await askFrom(tasks, 'v1');
    expect(await versions()).toEqual(new Set(['v0', 'v1']));
    expect(await tasks.keep({ keep: 'de', isShown: true, script: '' })).toEqual({
      kept: ['de'],
      isNewer: false,
    });
  });

  test('hears what is stored, also if nothing more could be', async () => {
    const tasks = await installed('v1');
    guide.fillAfter(0);
    expect(await askFrom(tasks, 'v1')).toEqual({ kept: [], isNewer: false });
  });
});
