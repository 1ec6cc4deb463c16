/** What has become of a lazy module: a new object whenever it changes. */
export interface LazyState<Exports> {
  readonly loaded: Exports | undefined;
  /** Whether the last try has failed. The browser may remember a failure until the page is loaded again. */
  readonly failed: boolean;
}

/** A part of the guide that only few readers need: loaded by itself, once for all screens. */
export interface LazyModule<Exports> {
  /** Where nothing is of use without it: it is not put off until the browser is idle. */
  readonly isUrgent: boolean;
  /** Loads it, if it is not there yet; rejects when it does not come. */
  readonly load: () => Promise<Exports>;
  readonly state: () => LazyState<Exports>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A module that `load` fetches when it is first asked for; two that ask at the same time share one request. */
export function lazyModule<Exports>(
  load: () => Promise<Exports>,
  { isUrgent = false }: { readonly isUrgent?: boolean } = {},
): LazyModule<Exports> {
  let state: LazyState<Exports> = { loaded: undefined, failed: false };
  let pending: Promise<Exports> | undefined;
  const listeners = new Set<() => void>();
  const become = (next: LazyState<Exports>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    isUrgent,
    load() {
      if (state.loaded !== undefined) return Promise.resolve(state.loaded);
      if (pending) return pending;
      // A new try is no failure yet.
      if (state.failed) become({ loaded: undefined, failed: false });
      pending = load().then(
        (loaded) => {
          become({ loaded, failed: false });
          return loaded;
        },
        (error: unknown) => {
          pending = undefined;
          become({ loaded: undefined, failed: true });
          throw error;
        },
      );
      return pending;
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
