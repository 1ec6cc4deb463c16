/** The keys that can be shortcuts: a character that needs no escaping in an attribute selector. */
const SHORTCUT_KEY = /^[^"\\]$/u;

/**
 * Returns the matching elements that keys act on: if a dialog is open, those in it; otherwise those in no dialog.
 */
function ownersIn(document: Document, selector: string): HTMLElement[] {
  const dialog = document.querySelector('dialog[open]');
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (owner) => owner.closest('dialog') === dialog,
  );
}

/**
 * Returns the element that a key activates, by its `data-key`: answers have digits, the back link has `b`, and the desk
 * has further keys. An element may have several keys, separated by spaces. While a dialog is open, elements behind it are
 * ignored.
 */
export function keyOwner(document: Document, key: string): HTMLElement | undefined {
  if (!SHORTCUT_KEY.test(key)) return undefined;
  return ownersIn(document, `[data-key~="${key.toLowerCase()}"]`)[0];
}

/** Returns the keys that several elements have. `keyOwner` returns only the first of these elements. */
export function duplicateKeys(document: Document): string[] {
  const keys = ownersIn(document, '[data-key]').flatMap((owner) => owner.dataset['key']?.split(' ') ?? []);
  return [...new Set(keys.filter((key, position) => keys.indexOf(key) !== position))];
}

/**
 * For development: checks now and after each change of the document, and calls `onDuplicates` if there are duplicate
 * keys. By default, that throws. Returns a function that stops watching.
 */
export function watchKeyOwners(
  document: Document,
  onDuplicates: (keys: readonly string[]) => void = throwDuplicates,
): () => void {
  const check = () => {
    const duplicates = duplicateKeys(document);
    if (duplicates.length > 0) onDuplicates(duplicates);
  };
  check();
  const observer = new MutationObserver(check);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-key', 'open'] });
  return () => observer.disconnect();
}

function throwDuplicates(keys: readonly string[]): never {
  throw new Error(`More than one element has data-key="${keys.join('", "')}": give each key to one of them`);
}
