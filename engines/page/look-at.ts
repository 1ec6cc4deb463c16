// Runs in the page: `EnginePage.evaluate` passes its source, so it uses nothing from outside.

/** What to look for: a CSS selector, and the name by which readers know the element. */
export interface Target {
  readonly css: string;
  /** The whole accessible name, with any spacing. */
  readonly name?: string;
  /** A part of the accessible name, with any spacing. */
  readonly partOfName?: string;
}

/** What the page shows of an element. */
export interface Seen {
  readonly tag: string;
  readonly name: string;
  /** The text, without what the page hides from screen readers. */
  readonly text: string;
  readonly value: string;
  /** The value of the attribute, not the resolved address. */
  readonly href: string | null;
  readonly lang: string | null;
  readonly isVisible: boolean;
  readonly isFocused: boolean;
  readonly isInvalid: boolean;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** A point of the element that a press reaches. Only with `aim`, and only if nothing covers it. */
  readonly point: { readonly x: number; readonly y: number } | null;
}

/**
 * Returns the elements that match, in the order of the document. With `aim`, scrolls to the first of them and looks for a
 * point where a press reaches it.
 */
export function lookAt({ css, name, partOfName }: Target, aim: boolean): Seen[] {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  const spaceless = (text: string) => text.replace(/\s+/g, '');
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    return [...node.childNodes].map(textOf).join('');
  };
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = ids.flatMap((id) => document.getElementById(id) ?? []);
    if (named.length > 0) return named.map(textOf).join(' ');
    const labels = (element as HTMLInputElement).labels;
    return labels && labels.length > 0 ? [...labels].map(textOf).join(' ') : textOf(element);
  };
  const found = [...document.querySelectorAll(css)].filter((element) => {
    const own = spaceless(nameOf(element));
    if (name !== undefined && own !== spaceless(name)) return false;
    return partOfName === undefined || own.includes(spaceless(partOfName));
  });
  const pointOf = (element: Element) => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    // An inline link has one box for each line.
    for (const { x, y, width, height } of element.getClientRects()) {
      if (width === 0 || height === 0) continue;
      for (const part of [0.5, 0.15, 0.85]) {
        const point = { x: Math.round(x + width * part), y: Math.round(y + height / 2) };
        const hit = document.elementFromPoint(point.x, point.y);
        if (hit !== null && element.contains(hit)) return point;
      }
    }
    return null;
  };
  return found.map((element, at) => {
    const point = aim && at === 0 ? pointOf(element) : null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      tag: element.tagName.toLowerCase(),
      name: squeeze(nameOf(element)),
      text: squeeze(textOf(element)),
      value: 'value' in element && typeof element.value === 'string' ? element.value : '',
      href: element.getAttribute('href'),
      lang: element.getAttribute('lang'),
      isVisible: width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible',
      isFocused: document.activeElement === element,
      isInvalid: element.getAttribute('aria-invalid') === 'true',
      box: { x, y, width, height },
      point,
    };
  });
}
