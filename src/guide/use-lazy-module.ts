import { useEffect, useSyncExternalStore } from 'react';
import type { LazyModule, LazyState } from './lazy-module.ts';

/** Calls back when the browser has nothing else to do. Safari lacks `requestIdleCallback`; fall back to a timeout. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 2000 });
  return () => window.cancelIdleCallback(handle);
}

/**
 * A lazy module, loaded when the browser is idle where it can wait. What it returns is always of the module that it is
 * given now: nothing of an earlier one stays when a component is given another.
 */
export function useLazyModule<Exports>(module: LazyModule<Exports>): LazyState<Exports> {
  const state = useSyncExternalStore(module.subscribe, module.state, module.state);
  useEffect(() => {
    if (module.state().loaded !== undefined) return;
    // A failure is in the state already.
    const load = () => void module.load().catch(() => {});
    if (!module.isUrgent) return whenIdle(load);
    load();
    return undefined;
  }, [module]);
  return state;
}
