import { beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceAddress } from '../../../src/app/history/replace-address.ts';

const STATE = { idx: 2, focus: { href: '/en/name', position: 0 } };

beforeEach(() => {
  window.history.replaceState(STATE, '', '/EN/Name.html?trail=a:b#part');
});

describe('the address of a history entry', () => {
  it('is replaced, without a new entry, and the entry keeps its state', () => {
    const entries = window.history.length;
    replaceAddress('/en/name?trail=a:b#part');
    expect(window.location.pathname + window.location.search + window.location.hash).toBe(
      '/en/name?trail=a:b#part',
    );
    expect(window.history.length).toBe(entries);
    expect(window.history.state).toEqual(STATE);
  });

  it('is left alone if it is right', () => {
    const replace = vi.spyOn(window.history, 'replaceState');
    replaceAddress('/EN/Name.html?trail=a:b#part');
    expect(replace).not.toHaveBeenCalled();
  });

  it('stays as it is if the browser forbids the change', () => {
    vi.spyOn(window.history, 'replaceState').mockImplementationOnce(() => {
      throw new DOMException('Too many calls', 'SecurityError');
    });
    replaceAddress('/en/name');
    expect(window.location.pathname).toBe('/EN/Name.html');
  });
});
