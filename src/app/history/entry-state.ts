/** Returns the state of the current history entry, including keys that the router put there. */
export function entryState(): Readonly<Record<string, unknown>> {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

/**
 * Adds keys to the state of the current history entry. Safari throws after 100 calls in 30 seconds, and some browsers
 * forbid all of them. The entry then keeps the state that it had.
 */
export function addToEntryState(added: Readonly<Record<string, unknown>>): void {
  try {
    window.history.replaceState({ ...entryState(), ...added }, '');
  } catch {
    // Nothing that is rendered depends on it.
  }
}

/** Returns the position of the current history entry, which the router stores as `idx`; `undefined` if it has none. */
export function entryIndex(): number | undefined {
  const { idx } = entryState();
  return typeof idx === 'number' ? idx : undefined;
}
