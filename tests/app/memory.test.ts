import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memory } from '../../src/app/memory.ts';

const HOUR = 60 * 60 * 1000;
const then = new Date('2026-11-22T09:00:00+09:00').getTime();

/** What the browser has in its storage. */
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

/** Keeps a place, and reads it so much later. */
function readAfter(milliseconds: number): string | undefined {
  memory.keep('place', 'bell?trail=start:at-bell');
  vi.setSystemTime(then + milliseconds);
  return memory.read('place');
}

describe('what this device keeps', () => {
  test.each(['bell?trail=start:at-bell', 'key/wait 1000', '', ' ', '1 2', 'two\nlines\r\n', 'ja 日本語 😀'])(
    'is read as it was kept: %j',
    (text) => {
      memory.keep('place', text);
      expect(memory.read('place')).toBe(text);
      expect(memory.read('place')).toBe(text);
    },
  );

  test('is nothing where nothing was', () => {
    expect(memory.read('place')).toBeUndefined();
    expect(memory.read('waiting')).toBeUndefined();
  });

  test('is the last that was kept', () => {
    memory.keep('place', 'bell');
    memory.keep('place', 'name');
    expect(memory.read('place')).toBe('name');
  });

  test('is of its own key only', () => {
    memory.keep('place', 'bell');
    memory.keep('waiting', 'bell/rest 1000');
    memory.forget('place');
    expect(memory.read('place')).toBeUndefined();
    expect(memory.read('waiting')).toBe('bell/rest 1000');
  });

  test('has the time at which it was kept, and what, and nothing else', () => {
    memory.keep('place', 'bell');
    expect([...stored]).toEqual([['oumail-guide:place', `${then} bell`]]);
  });

  test('is gone from the storage once it is forgotten', () => {
    memory.keep('place', 'bell');
    memory.forget('place');
    expect(memory.read('place')).toBeUndefined();
    expect(stored.size).toBe(0);
  });

  test.each([0, 1, HOUR, 24 * HOUR - 1])('is still there after %d ms', (age) => {
    expect(readAfter(age)).toBe('bell?trail=start:at-bell');
  });

  test.each([24 * HOUR, 24 * HOUR + 1, 24 * 365 * HOUR])(
    'is gone after %d ms, also from the storage',
    (age) => {
      expect(readAfter(age)).toBeUndefined();
      expect(stored.size).toBe(0);
    },
  );

  test.each([-1, -HOUR, -24 * 365 * HOUR])(
    'is gone when the clock was set back by %d ms, also from the storage',
    (back) => {
      expect(readAfter(back)).toBeUndefined();
      expect(stored.size).toBe(0);
    },
  );

  test('lasts a day from the time at which it was kept last', () => {
    memory.keep('place', 'bell');
    vi.setSystemTime(then + 20 * HOUR);
    memory.keep('place', 'name');
    vi.setSystemTime(then + 43 * HOUR);
    expect(memory.read('place')).toBe('name');
    vi.setSystemTime(then + 44 * HOUR);
    expect(memory.read('place')).toBeUndefined();
  });
});

describe('what was kept and came to harm', () => {
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
  ])('is read as nothing, and taken out of the storage: %j', (damaged) => {
    stored.set('oumail-guide:place', damaged);
    expect(memory.read('place')).toBeUndefined();
    expect(stored.size).toBe(0);
  });
});

describe('where the browser forbids storage', () => {
  const blocked = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  test.each<[string, object]>([
    [
      'at all',
      {
        get localStorage() {
          return blocked();
        },
      },
    ],
    ['to be used', { localStorage: { getItem: blocked, setItem: blocked, removeItem: blocked } }],
    ['to exist', { localStorage: null }],
  ])('%s, nothing is kept and nothing fails', (_, window) => {
    vi.stubGlobal('window', window);
    memory.keep('place', 'bell');
    expect(memory.read('place')).toBeUndefined();
    memory.forget('place');
  });

  test('to be written, what is there is still read', () => {
    const full = { getItem: () => `${then} bell`, setItem: blocked, removeItem: blocked };
    vi.stubGlobal('window', { localStorage: full });
    memory.keep('place', 'name');
    expect(memory.read('place')).toBe('bell');
    vi.setSystemTime(then + 24 * HOUR);
    expect(memory.read('place')).toBeUndefined();
  });
});
