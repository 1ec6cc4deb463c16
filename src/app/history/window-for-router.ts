/**
 * Returns a window for the router whose `history.replaceState` never throws. Safari forbids more than a hundred history
 * changes in thirty seconds, and some browsers forbid all. If `pushState` throws, the router falls back to loading the
 * page, but it also calls `replaceState` when it starts, and an error there would leave a blank page.
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
        // The entry keeps its previous state. Nothing that is rendered depends on it.
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
