/** A single character that can be used in a selector, or Backspace, which means "back". */
const COMMAND = /^(?:[^"\\]|Backspace)$/u;

/**
 * Returns the matching elements that keys act on now: those in the open dialog, or else those outside of all dialogs.
 */
function ownersIn(document: Document, selector: string): HTMLElement[] {
  const dialog = document.querySelector('dialog[open]');
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (owner) => owner.closest('dialog') === dialog,
  );
}

/**
 * Returns the element that a key clicks, by its `data-key`: answers have digits, the back link has `b` (also used for
 * Backspace), and the desk has more. While a dialog is open, elements behind it are ignored.
 */
export function keyOwner(document: Document, key: string): HTMLElement | undefined {
  if (!COMMAND.test(key)) return undefined;
  const name = key === 'Backspace' ? 'b' : key.toLowerCase();
  return ownersIn(document, `[data-key="${name}"]`)[0];
}

/** Returns the keys that several elements claim. `keyOwner` only ever returns the first of them. */
export function duplicateKeys(document: Document): string[] {
  const keys = ownersIn(document, '[data-key]').map((owner) => owner.dataset['key'] ?? '');
  return [...new Set(keys.filter((key, position) => keys.indexOf(key) !== position))];
}

/** For development: calls `onContested` whenever the page has contested keys. Returns a function that stops it. */
export function watchKeyOwners(
  document: Document,
  onContested: (keys: readonly string[]) => void = throwContested,
): () => void {
  const look = () => {
    const contested = duplicateKeys(document);
    if (contested.length > 0) onContested(contested);
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-key', 'open'] });
  return () => observer.disconnect();
}

function throwContested(keys: readonly string[]): never {
  throw new Error(`More than one element has data-key="${keys.join('", "')}": give each key to one of them`);
}
