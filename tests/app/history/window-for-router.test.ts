import { describe, expect, test, vi } from 'vitest';
import { windowForRouter } from '../../../src/app/history/window-for-router.ts';

/** What Safari says at the hundredth change within thirty seconds. */
const forbidden = () => {
  throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
};

/** A window whose history records its calls, or throws, and which has listeners of its own. */
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
  test('shows the place and the document of the real one', () => {
    const { real, seen } = fakeWindow();
    expect(seen.location).toBe(real.location);
    expect(seen.document).toBe(real.document);
  });

  test('shows the state and the length of the history as they are now', () => {
    const { history, seen } = fakeWindow();
    expect(seen.history.state).toEqual({ idx: 3 });
    expect(seen.history.length).toBe(7);
    Object.assign(history, { state: null, length: 8 });
    expect(seen.history.state).toBeNull();
    expect(seen.history.length).toBe(8);
  });

  test('goes through the real history when the router goes', () => {
    const { history, seen } = fakeWindow();
    seen.history.go(-2);
    expect(history.go.mock.calls).toEqual([[-2]]);
    expect(history.go.mock.contexts).toEqual([history]);
  });

  test('hands the notes of the router on to the real history', () => {
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

  test('throws nothing when the browser forbids another note in the same entry', () => {
    const { history, seen } = fakeWindow(forbidden);
    expect(() => seen.history.replaceState({ idx: 0 }, '')).not.toThrow();
    expect(history.replaceState).toHaveBeenCalledOnce();
    expect(seen.history.state).toEqual({ idx: 3 });
  });

  test('throws when the browser forbids another entry, so that the router loads the page', () => {
    const { seen } = fakeWindow(forbidden);
    expect(() => seen.history.pushState({ idx: 4 }, '', '/en/porter')).toThrow('more than 100 times');
  });

  test('receives the events of the real window until the listener is removed', () => {
    const { real, seen } = fakeWindow();
    const heard = vi.fn<(event: Event) => void>();
    // The router calls the methods apart from the window, so `this` may be anything.
    const { addEventListener, removeEventListener } = seen;
    addEventListener('popstate', heard);
    real.dispatchEvent(new Event('popstate'));
    expect(heard).toHaveBeenCalledOnce();
    removeEventListener('popstate', heard);
    real.dispatchEvent(new Event('popstate'));
    expect(heard).toHaveBeenCalledOnce();
  });
});
