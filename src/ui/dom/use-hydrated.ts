import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Returns whether React has hydrated the page. `false` on the server and while hydrating, so that the first render
 * matches the static HTML exactly; then `true` in a synchronous re-render, before the browser paints again.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
