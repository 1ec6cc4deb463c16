import { beforeEach, describe, expect, test } from 'vitest';
import { readersLanguage } from '../../src/offline/readers-language.ts';
import { createAnswers } from '../../src/offline/worker-answers.ts';
import { storedSite, type World, world } from '../fixtures/stored-guide.ts';

const HOST = 'https://guide.example';
let guide: World;
beforeEach(() => {
  guide = world();
});

/** Returns what the worker of a version answers. */
const answersOf = (version: string) =>
  createAnswers(
    storedSite(version),
    guide.store(version),
    readersLanguage('/guide/', guide.browser),
    guide.browser,
  );

/** Opens an address. Returns the text of the answer, or where it leads. */
async function open(address: string, version = 'v1'): Promise<string> {
  const answer = await answersOf(version).page(new Request(HOST + address));
  if (answer.type === 'error') return 'the error page of the browser';
  return answer.headers.get('location')?.replace(HOST, 'to ') ?? answer.text();
}

describe('a page in a stored language', () => {
  beforeEach(async () => {
    await guide.store('v1').keep('de');
    guide.asked.length = 0;
  });

  test.each([
    ['/guide/de/name', 'de name of v1'],
    ['/guide/de/name?trail=start:yes&fbclid=1', 'de name of v1'],
    ['/guide/de/', 'de start of v1'],
    ['/guide/de', 'de start of v1'],
    ['/guide/de/index.html', 'de start of v1'],
    ['/guide/de/start', 'de start of v1'],
    ['/guide/DE/Name/', 'de name of v1'],
    ['/guide/de/name.html', 'de name of v1'],
    ['/guide/de/once', 'de name of v1'],
    ['/guide/de/a2k', 'de name of v1'],
    ['/guide/de/help', 'de help of v1'],
    ['/guide/de/map#name', 'de map of v1'],
    ['/guide/de/desk/name', 'de desk of v1'],
  ])('%s is there without asking the server', async (address, page) => {
    guide.missing = 'all';
    expect(await open(address)).toBe(page);
    expect(guide.asked).toEqual([]);
  });

  test.each([
    ['/guide/', 'to /guide/de/'],
    ['/guide/?a=1', 'to /guide/de/?a=1'],
    ['/guide/A2K', 'to /guide/de/name'],
    ['/guide/y64%E3%80%82', 'to /guide/de/help'],
    ['/guide/name?trail=start:yes', 'to /guide/de/name?trail=start:yes'],
    ['/guide/name%3Ftrail=start:yes', 'to /guide/de/name?trail=start:yes'],
    ['/guide/desk/name', 'to /guide/de/desk/name'],
  ])('%s leads to the page in that language', async (address, to) => {
    guide.missing = 'all';
    expect(await open(address)).toBe(to);
  });

  test('is not that of a version whose pages have not all come', async () => {
    guide.version = 'v2';
    guide.missing = new Set(['/guide/assets/de-v2.json']);
    await expect(guide.store('v2').keep('de')).rejects.toThrow();
    expect(await open('/guide/de/name', 'v2')).toBe('Not found');
    guide.missing = 'all';
    expect(await open('/guide/de/name', 'v2')).toBe('de name of v1');
  });
});

describe('a page that is not stored', () => {
  beforeEach(() => guide.store('v1').keep('de'));

  test.each(['/guide/fr/name', '/guide/de/newer-step', '/guide/HHW', '/guide/guide.json'])(
    '%s comes from the server, and otherwise is said to be missing',
    async (address) => {
      guide.asked.length = 0;
      expect(await open(address)).toBe('Not found');
      expect(guide.asked).toEqual([address]);
      guide.missing = 'all';
      expect(await open(address)).toBe('nothing here in v1');
    },
  );

  test('ends at the error page of the browser only if nothing at all is stored', async () => {
    for (const name of await guide.caches.keys()) await guide.caches.delete(name);
    guide.missing = 'all';
    expect(await open('/guide/de/name')).toBe('the error page of the browser');
  });

  test('comes from the server if the browser forbids to read what is stored', async () => {
    const forbidden = () => Promise.reject(new DOMException('Forbidden', 'SecurityError'));
    Object.assign(guide.caches, { keys: forbidden, match: forbidden, open: forbidden });
    expect(await open('/guide/de/name')).toBe('Not found');
    const file = new Request(`${HOST}/guide/assets/texts.js`);
    expect(await (await answersOf('v1').file(file)).text()).toBe('texts');
  });
});

describe('an address without a language', () => {
  test('leads to the language that was shown last, if its pages are stored', async () => {
    const store = guide.store('v1');
    for (const each of ['de', 'fr']) await store.keep(each);
    const language = readersLanguage('/guide/', guide.browser);
    await language.write('fr');
    expect(await open('/guide/A2K')).toBe('to /guide/fr/name');
    await language.write('de');
    expect(await open('/guide/A2K')).toBe('to /guide/de/name');
  });

  test('leads to another stored language only without a server', async () => {
    await guide.store('v1').keep('de');
    await readersLanguage('/guide/', guide.browser).write('fr');
    guide.asked.length = 0;
    expect(await open('/guide/A2K')).toBe('Not found');
    expect(guide.asked).toEqual(['/guide/A2K']);
    guide.missing = 'all';
    expect(await open('/guide/A2K')).toBe('to /guide/de/name');
    expect(await open('/guide/no/such/page')).toBe('nothing here in v1');
  });
});

describe('a file', () => {
  test('is answered if this version or any before has it, and otherwise comes from the server', async () => {
    await guide.store('v1').keep('de');
    guide.version = 'v2';
    await guide.store('v2').keep('de');
    guide.asked.length = 0;
    const answers = answersOf('v2');
    const read = async (path: string) => (await answers.file(new Request(HOST + path))).text();
    expect(await read('/guide/assets/index-v1.js')).toBe('script of v1');
    expect(await read('/guide/assets/index-v2.js')).toBe('script of v2');
    expect(await read('/guide/favicon.svg')).toBe('icon of v2');
    expect(guide.asked).toEqual([]);
    expect(await read('/guide/assets/other.js')).toBe('Not found');
  });

  test.each([
    ['/guide/assets/other.js', true],
    ['/guide/favicon.svg', true],
    ['/guide/guide.json', false],
    ['/guide/worker.js', false],
    ['/assets/other.js', false],
    ['/guides/assets/other.js', false],
  ])('%s is one of the guide: %s', (path, isFile) => {
    expect(answersOf('v1').isFile(path)).toBe(isFile);
  });
});
