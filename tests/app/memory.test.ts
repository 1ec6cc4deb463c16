import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memory } from '../../src/app/memory.ts';

const HOUR = 60 * 60 * 1000;
const then = new Date('2026-11-22T09:00:00+09:00').getTime();

/** The content of the browser's storage. */
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.useFakeTimers({ now: then, toFake: ['Date'] });
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
  });
});

afterEach(() => vi.useRealTimers());

/** Keeps a place, and reads it after this many milliseconds. */
function readAfter(milliseconds: number): string | undefined {
  memory.keep('place', 'bell?trail=start:at-bell');
  vi.setSystemTime(then + milliseconds);
  return memory.read('place');
}

describe('the memory of this device', () => {
  test.each(['bell?trail=start:at-bell', 'key/wait 1000', '', ' ', '1 2', 'two\nlines\r\n', 'ja 日本語 😀'])(
    'reads a text unchanged: %j',
    (text) => {
      memory.keep('place', text);
      expect(memory.read('place')).toBe(text);
      expect(memory.read('place')).toBe(text);
    },
  );

  test('reads nothing before a text is kept', () => {
    expect(memory.read('place')).toBeUndefined();
    expect(memory.read('waiting')).toBeUndefined();
  });

  test('reads the last text', () => {
    memory.keep('place', 'bell');
    memory.keep('place', 'name');
    expect(memory.read('place')).toBe('name');
  });

  test('forgets one key and keeps the other', () => {
    memory.keep('place', 'bell');
    memory.keep('waiting', 'bell/rest 1000');
    memory.forget('place');
    expect(memory.read('place')).toBeUndefined();
    expect(memory.read('waiting')).toBe('bell/rest 1000');
  });

  test('stores the time and the text, and nothing else', () => {
    memory.keep('place', 'bell');
    expect([...stored]).toEqual([['oumail-guide:place', `${then} bell`]]);
  });

  test('removes a forgotten text from the storage', () => {
    memory.keep('place', 'bell');
    memory.forget('place');
    expect(memory.read('place')).toBeUndefined();
    expect(stored.size).toBe(0);
  });

  test.each([0, 1, HOUR, 24 * HOUR - 1])('still has a text after %d ms', (age) => {
    expect(readAfter(age)).toBe('bell?trail=start:at-bell');
  });

  test.each([24 * HOUR, 24 * HOUR + 1, 24 * 365 * HOUR])(
    'loses a text after %d ms, and removes it from the storage',
    (age) => {
      expect(readAfter(age)).toBeUndefined();
      expect(stored.size).toBe(0);
    },
  );

  test.each([-1, -HOUR, -24 * 365 * HOUR])(
    'loses a text when the clock has been set back by %d ms, and removes it from the storage',
    (back) => {
      expect(readAfter(back)).toBeUndefined();
      expect(stored.size).toBe(0);
    },
  );

  test('counts the day from the last time a text was kept', () => {
    memory.keep('place', 'bell');
    vi.setSystemTime(then + 20 * HOUR);
    memory.keep('place', 'name');
    vi.setSystemTime(then + 43 * HOUR);
    expect(memory.read('place')).toBe('name');
    vi.setSystemTime(then + 44 * HOUR);
    expect(memory.read('place')).toBeUndefined();
  });
});

describe('a damaged entry in the storage', () => {
  test.each([
    '',
    ' ',
    'bell',
    ' bell',
    `${then}`,
    `${then}bell`,
    `${then}\tbell`,
    ` ${then} bell`,
    `-${then} bell`,
    `+${then} bell`,
    `${then}.5 bell`,
    'NaN bell',
    'Infinity bell',
    '1e12 bell',
    '0x10 bell',
    '9999999999999999 bell',
    '０ bell',
    '\u0000',
  ])('is read as nothing, and removed from the storage: %j', (damaged) => {
    stored.set('oumail-guide:place', damaged);
    expect(memory.read('place')).toBeUndefined();
    expect(stored.size).toBe(0);
  });
});

describe('the memory if the browser forbids storage', () => {
  const blocked = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  test.each<[string, object]>([
    [
      'cannot be read',
      {
        get localStorage() {
          return blocked();
        },
      },
    ],
    ['throws on every call', { localStorage: { getItem: blocked, setItem: blocked, removeItem: blocked } }],
    ['is null', { localStorage: null }],
  ])('keeps nothing and throws nothing when localStorage %s', (_, window) => {
    vi.stubGlobal('window', window);
    memory.keep('place', 'bell');
    expect(memory.read('place')).toBeUndefined();
    memory.forget('place');
  });

  test('still reads what is stored when localStorage cannot be written to', () => {
    const full = { getItem: () => `${then} bell`, setItem: blocked, removeItem: blocked };
    vi.stubGlobal('window', { localStorage: full });
    memory.keep('place', 'name');
    expect(memory.read('place')).toBe('bell');
    vi.setSystemTime(then + 24 * HOUR);
    expect(memory.read('place')).toBeUndefined();
  });
});
