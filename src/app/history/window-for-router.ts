/**
 * The window as the router sees it: with a history whose `replaceState` never throws. Safari forbids more than a hundred
 * changes in thirty seconds, and some browsers all of them. Where `pushState` throws, the router loads the page that it
 * was to show; but a failed `replaceState`, which it calls when it starts, would leave nothing to be seen.
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
        // The entry keeps its old note. Nothing that is shown depends on it.
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
