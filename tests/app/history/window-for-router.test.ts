import { describe, expect, test, vi } from 'vitest';
import { windowForRouter } from '../../../src/app/history/window-for-router.ts';

/** Safari's error at the hundredth change within thirty seconds. */
const forbidden = () => {
  throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
};

/** Returns a window whose history records its calls, or throws, and which has its own listeners. */
function fakeWindow(answer: () => void = () => {}) {
  const history = {
    state: { idx: 3 } as unknown,
    length: 7,
    go: vi.fn<History['go']>(),
    pushState: vi.fn<History['pushState']>(answer),
    replaceState: vi.fn<History['replaceState']>(answer),
  };
  const target = new EventTarget();
  const real = Object.assign(target, {
    history,
    location: new URL('https://guide.example/en/bell'),
    document: { title: 'a page' },
  });
  return { real, history, seen: windowForRouter(real as unknown as Window) };
}

describe('the window as the router sees it', () => {
  test('has the location and the document of the real window', () => {
    const { real, seen } = fakeWindow();
    expect(seen.location).toBe(real.location);
    expect(seen.document).toBe(real.document);
  });

  test('has the current state and length of the history', () => {
    const { history, seen } = fakeWindow();
    expect(seen.history.state).toEqual({ idx: 3 });
    expect(seen.history.length).toBe(7);
    Object.assign(history, { state: null, length: 8 });
    expect(seen.history.state).toBeNull();
    expect(seen.history.length).toBe(8);
  });

  test('goes through the real history when the router does', () => {
    const { history, seen } = fakeWindow();
    seen.history.go(-2);
    expect(history.go.mock.calls).toEqual([[-2]]);
    expect(history.go.mock.contexts).toEqual([history]);
  });

  test('passes the router’s calls to the real history', () => {
    const { history, seen } = fakeWindow();
    seen.history.pushState({ idx: 4 }, '', '/en/porter');
    seen.history.replaceState({ idx: 4, focus: '/en/' }, '', '/en/help');
    seen.history.replaceState({ idx: 5 }, '');
    expect(history.pushState.mock.calls).toEqual([[{ idx: 4 }, '', '/en/porter']]);
    expect(history.pushState.mock.contexts).toEqual([history]);
    expect(history.replaceState.mock.calls).toEqual([
      [{ idx: 4, focus: '/en/' }, '', '/en/help'],
      [{ idx: 5 }, ''],
    ]);
    expect(history.replaceState.mock.contexts).toEqual([history, history]);
  });

  test('does not throw when the browser forbids to replace the entry', () => {
    const { history, seen } = fakeWindow(forbidden);
    expect(() => seen.history.replaceState({ idx: 0 }, '')).not.toThrow();
    expect(history.replaceState).toHaveBeenCalledOnce();
    expect(seen.history.state).toEqual({ idx: 3 });
  });

  test('loads the page in the same entry when the browser forbids to replace it by another page', () => {
    const { real, history, seen } = fakeWindow(forbidden);
    const load = vi.fn<Location['replace']>();
    Object.assign(real.location, { replace: load });
    seen.history.replaceState({ idx: 3 }, '', '/en/porter');
    expect(history.replaceState).toHaveBeenCalledOnce();
    expect(load.mock.calls).toEqual([['/en/porter']]);
  });

  test('throws when the browser forbids a new entry, so that the router loads the page', () => {
    const { seen } = fakeWindow(forbidden);
    expect(() => seen.history.pushState({ idx: 4 }, '', '/en/porter')).toThrow('more than 100 times');
  });

  test('receives the events of the real window until the listener is removed', () => {
    const { real, seen } = fakeWindow();
    const heard = vi.fn<(event: Event) => void>();
    // The router calls the methods without the window, so `this` may be anything.
    const { addEventListener, removeEventListener } = seen;
    addEventListener('popstate', heard);
    real.dispatchEvent(new Event('popstate'));
    expect(heard).toHaveBeenCalledOnce();
    removeEventListener('popstate', heard);
    real.dispatchEvent(new Event('popstate'));
    expect(heard).toHaveBeenCalledOnce();
  });
});
