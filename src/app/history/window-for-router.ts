/**
 * Returns a window for the router whose `history.replaceState` never throws. Safari forbids more than a hundred history
 * changes in thirty seconds, and some browsers forbid all. If `pushState` throws, the router falls back to loading the
 * page. `replaceState` does the same here if it gets a URL. The router also calls it without one when it starts, and an
 * error there would leave a blank page.
 */
export function windowForRouter(real: Window): Window {
  const { history } = real;
  const forgiving: Pick<History, 'state' | 'length' | 'go' | 'pushState' | 'replaceState'> = {
    get state(): unknown {
      return history.state;
    },
    get length() {
      return history.length;
    },
    go: (delta) => history.go(delta),
    pushState: (...entry) => history.pushState(...entry),
    replaceState(...entry) {
      try {
        history.replaceState(...entry);
      } catch {
        const [, , url] = entry;
        // Without a URL the entry keeps its previous state. Nothing that is rendered depends on it.
        if (url) real.location.replace(url);
      }
    },
  };
  const seen = {
    history: forgiving,
    location: real.location,
    document: real.document,
    addEventListener: real.addEventListener.bind(real),
    removeEventListener: real.removeEventListener.bind(real),
  };
  return seen as unknown as Window;
}
