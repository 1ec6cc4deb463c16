/**
 * Calls back when the browser has nothing else to do. Returns a function that takes the call back. Safari lacks
 * `requestIdleCallback`; fall back to a timeout.
 */
export function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 2000 });
  return () => window.cancelIdleCallback(handle);
}
