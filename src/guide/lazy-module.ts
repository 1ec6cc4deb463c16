/** The state of a lazy module. Every change creates a new object. */
export interface LazyState<Exports> {
  readonly loaded: Exports | undefined;
  /** Whether the last attempt failed. Browsers may cache a failed import until the page is reloaded. */
  readonly hasFailed: boolean;
}

/** A part of the guide that few readers need: a chunk of its own, loaded once for all screens. */
export interface LazyModule<Exports> {
  /** Whether to load it immediately instead of when the browser is idle, because its page is useless without it. */
  readonly isUrgent: boolean;
  /** Loads the module unless it is loaded already. Rejects if loading fails. */
  readonly load: () => Promise<Exports>;
  readonly state: () => LazyState<Exports>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What is tried when a module cannot be loaded. Returns whether the page is being replaced by itself. */
let rescue: () => Promise<boolean> = async () => false;

/** Sets what is tried when any lazy module cannot be loaded. While the page is being replaced, the module stays pending. */
export function rescueLazyModules(by: () => Promise<boolean>): void {
  rescue = by;
}

const never = new Promise<never>(() => {});

/**
 * Returns a lazy module that calls `load` on first use. Concurrent calls share one request; a failed one can be
 * retried.
 */
export function lazyModule<Exports>(
  load: () => Promise<Exports>,
  { isUrgent = false }: { readonly isUrgent?: boolean } = {},
): LazyModule<Exports> {
  let state: LazyState<Exports> = { loaded: undefined, hasFailed: false };
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
      // Reset `hasFailed` while the new attempt is pending.
      if (state.hasFailed) become({ loaded: undefined, hasFailed: false });
      pending = load().then(
        (loaded) => {
          become({ loaded, hasFailed: false });
          return loaded;
        },
        async (error: unknown) => {
          if (await rescue()) return never;
          pending = undefined;
          become({ loaded: undefined, hasFailed: true });
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
