import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether React has taken the page over. `false` on the server and while the static page is taken over, so that both
 * are the same to the letter; then `true` at once, before the browser paints again.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
