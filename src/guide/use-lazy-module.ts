import { useEffect, useSyncExternalStore } from 'react';
import { whenIdle } from '../ui/dom/when-idle.ts';
import type { LazyModule, LazyState } from './lazy-module.ts';

/**
 * Returns the state of a lazy module and starts to load it, when the browser is idle unless the module is urgent. When
 * the argument changes, the returned state is that of the new module; nothing of the previous one remains.
 */
export function useLazyModule<Exports>(module: LazyModule<Exports>): LazyState<Exports> {
  const state = useSyncExternalStore(module.subscribe, module.state, module.state);
  useEffect(() => {
    if (module.state().loaded !== undefined) return;
    // `state` already reports a failure.
    const load = () => void module.load().catch(() => {});
    if (!module.isUrgent) return whenIdle(load);
    load();
    return undefined;
  }, [module]);
  return state;
}
