type FieldElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Returns a function that calls `each` with the served elements and the ones that have taken their place. It does nothing
 * if their numbers differ, since then it is not known which has taken the place of which.
 */
function remember<Kind extends Element>(
  root: Element,
  selector: string,
  each: (served: Kind, rendered: Kind) => void,
): () => void {
  const served = [...root.querySelectorAll<Kind>(selector)];
  return () => {
    const rendered = [...root.querySelectorAll<Kind>(selector)];
    if (rendered.length !== served.length) return;
    for (const [at, element] of rendered.entries()) each(served[at] as Kind, element);
  };
}

/** Enters text into a field as a reader would, so that React takes it into its state. */
function enter(field: FieldElement, text: string): void {
  // React replaces the property of the element itself, and ignores what is set by that.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Remembers the fields, folds and focus of the served page. React renders the page anew if its texts are not the ones it
 * expects, for example because a browser's translator has replaced them. Call the returned function then: it carries over
 * what the reader has typed and unfolded, and the focus. It does nothing as long as the served page is there.
 */
export function rememberInput(root: Element): () => void {
  const [first] = root.children;
  const focused = document.activeElement;
  const carry = [
    remember<HTMLDetailsElement>(root, 'details', (served, fold) => {
      fold.open = served.open;
    }),
    // Before the text, since a field may take text that arrives without the focus as left.
    remember<HTMLElement>(root, focused?.localName ?? 'body', (served, element) => {
      if (served !== focused) return;
      element.focus({ preventScroll: true });
      // The reader pressed it when nothing could happen. React first renders what is entered.
      if (element.matches('form button')) setTimeout(() => element.click());
    }),
    remember<FieldElement>(root, 'input, textarea', (served, field) => {
      // The removed element still has what was typed until its removal.
      if (served.value !== served.defaultValue) enter(field, served.value);
    }),
  ];
  return () => {
    if (first?.isConnected) return;
    for (const carryOver of carry) carryOver();
  };
}
