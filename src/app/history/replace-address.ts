import { windowForRouter } from './window-for-router.ts';

/**
 * Shows another address for the current history entry, which keeps its state. To be called before the router starts,
 * which reads the address.
 */
export function replaceAddress(address: string): void {
  const { location, history } = windowForRouter(window);
  if (location.pathname + location.search + location.hash === address) return;
  history.replaceState(history.state, '', address);
}
