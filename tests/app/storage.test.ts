import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStorage, writeStorage } from '../../src/app/storage.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the storage of this device', () => {
  it('reads a value unchanged', () => {
    const kept = new Map<string, string>();
    const localStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    };
    vi.stubGlobal('window', { localStorage });
    writeStorage('language', 'ja');
    expect(readStorage('language')).toBe('ja');
    expect(readStorage('keys')).toBeUndefined();
  });

  it('reads nothing, without an error, if the browser forbids it', () => {
    vi.stubGlobal('window', {
      get localStorage(): Storage {
        throw new Error('blocked');
      },
    });
    expect(() => writeStorage('language', 'ja')).not.toThrow();
    expect(readStorage('language')).toBeUndefined();
  });
});
