import { describe, expect, test, vi } from 'vitest';
import { windowForRouter } from '../../../src/app/history/window-for-router.ts';

/** What Safari says at the hundredth change within thirty seconds. */
const forbidden = () => {
  throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
};

/** A window with a history that only notes what it was asked for, or forbids it, and its own way to listen. */
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
    location: new URL('https://guide.example/en/mfa'),
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

  test('goes where the router goes', () => {
    const { history, seen } = fakeWindow();
    seen.history.go(-2);
    expect(history.go.mock.calls).toEqual([[-2]]);
    expect(history.go.mock.contexts).toEqual([history]);
  });

  test('hands on what the router notes, as a call of the real history', () => {
    const { history, seen } = fakeWindow();
    seen.history.pushState({ idx: 4 }, '', '/en/ask');
    seen.history.replaceState({ idx: 4, focus: '/en/' }, '', '/en/help');
    seen.history.replaceState({ idx: 5 }, '');
    expect(history.pushState.mock.calls).toEqual([[{ idx: 4 }, '', '/en/ask']]);
    expect(history.pushState.mock.contexts).toEqual([history]);
    expect(history.replaceState.mock.calls).toEqual([
      [{ idx: 4, focus: '/en/' }, '', '/en/help'],
      [{ idx: 5 }, ''],
    ]);
    expect(history.replaceState.mock.contexts).toEqual([history, history]);
  });

  test('stays quiet where the browser forbids another note in the same entry', () => {
    const { history, seen } = fakeWindow(forbidden);
    expect(() => seen.history.replaceState({ idx: 0 }, '')).not.toThrow();
    expect(history.replaceState).toHaveBeenCalledOnce();
    expect(seen.history.state).toEqual({ idx: 3 });
  });

  test('lets the router know where the browser forbids another entry, so that it loads the page', () => {
    const { seen } = fakeWindow(forbidden);
    expect(() => seen.history.pushState({ idx: 4 }, '', '/en/ask')).toThrow('more than 100 times');
  });

  test('hears what the real one hears, until it stops', () => {
    const { real, seen } = fakeWindow();
    const heard = vi.fn<(event: Event) => void>();
    // As the router does: the methods are its own, and `this` may be anything.
    const { addEventListener, removeEventListener } = seen;
    addEventListener('popstate', heard);
    real.dispatchEvent(new Event('popstate'));
    expect(heard).toHaveBeenCalledOnce();
    removeEventListener('popstate', heard);
    real.dispatchEvent(new Event('popstate'));
    expect(heard).toHaveBeenCalledOnce();
  });
});
