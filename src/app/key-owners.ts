/** A key that is one character, and can stand in a selector, and the one that also means "back". */
const COMMAND = /^(?:[^"\\]|Backspace)$/u;

/** Where keys act now: in the dialog that is open, or else in the page outside of all dialogs. */
function ownersIn(document: Document, selector: string): HTMLElement[] {
  const dialog = document.querySelector('dialog[open]');
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (owner) => owner.closest('dialog') === dialog,
  );
}

/**
 * What a key is for, by its `data-key`: an answer for a digit, the way back for `b` and Backspace, and at the desk more.
 * While a dialog is open, nothing behind it.
 */
export function keyOwner(document: Document, key: string): HTMLElement | undefined {
  if (!COMMAND.test(key)) return undefined;
  const name = key === 'Backspace' ? 'b' : key.toLowerCase();
  return ownersIn(document, `[data-key="${name}"]`)[0];
}

/** The keys that more than one element has for itself: only the first of them would ever be pressed. */
export function contestedKeys(document: Document): string[] {
  const keys = ownersIn(document, '[data-key]').map((owner) => owner.dataset['key'] ?? '');
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];
}

/** For development: calls back whenever the page comes to have a contested key. Returns how to stop it. */
export function watchKeyOwners(
  document: Document,
  onContested: (keys: readonly string[]) => void = throwContested,
): () => void {
  const look = () => {
    const contested = contestedKeys(document);
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
