// What a keyboard can reach on a page, and how the element in focus looks. These functions run in the page, in any browser,
// so that each consists of nothing but itself.

/** An element that Tab has to reach. */
export interface Stop {
  /** What it is, for the report: its tag and the beginning of its name. */
  readonly name: string;
  /** Its place on the page, in pixels. */
  readonly box: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** The number of the section that it is in. Sections may stand side by side. */
  readonly section: number;
}

/** The element in focus. */
export interface Focus {
  /** Its position among the stops, or -1. */
  readonly position: number;
  /** Whether nothing of the page has the focus: it has left the page, or has not come to it. */
  readonly isOutside: boolean;
  /** Whether it is no stop, but a box that scrolls or the open dialog, which browsers let the keyboard reach. */
  readonly isScroller: boolean;
  readonly name: string;
  /** What a reader who looks for the focus would miss. */
  readonly problems: readonly string[];
}

/** What these functions keep in the page between two keys. */
interface Kept {
  keyboardStops?: readonly { readonly element: Element; readonly look: string }[];
}

/**
 * Finds all that Tab has to reach, in the order of the document, and remembers how each looks without focus. If a dialog
 * is open, only what is in it.
 */
export function readStops(): readonly Stop[] {
  const selector =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], [contenteditable=""], [tabindex]';
  const scope = document.querySelector('dialog:modal') ?? document;
  const isSecondRadio = (element: Element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
    const group = [
      ...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${element.name}"]`),
    ];
    return element !== (group.find(({ checked }) => checked) ?? group[0]);
  };
  const elements = [...scope.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.closest('[inert]') === null &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !isSecondRadio(element),
  );
  const look = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, outlineColor, boxShadow].join(' ');
  };
  const kept = globalThis as Kept;
  // How the element in focus looks without it is not known.
  kept.keyboardStops = elements.map((element) => ({
    element,
    look: element === document.activeElement ? '' : look(element),
  }));
  const sectioning = 'article, aside, footer, form, header, nav, section';
  const sections = [...document.querySelectorAll(sectioning)];
  return elements.map((element) => {
    const { top, right, bottom, left } = element.getBoundingClientRect();
    const words = element.getAttribute('aria-label') ?? element.textContent.trim();
    return {
      name: `${element.tagName.toLowerCase()} “${words.slice(0, 40)}”`,
      box: { top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY, left: left + scrollX },
      section: sections.indexOf(element.closest(sectioning) ?? document.body),
    };
  });
}

/**
 * Returns the element in focus, and judges whether a reader can see it.
 *
 * @param isPartEnough whether a part of it may be out of view (WCAG 2.2 asks for a part, 2.4.11)
 */
export function readFocus(isPartEnough: boolean): Focus {
  const { keyboardStops = [] } = globalThis as Kept;
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement)
    return { position: -1, isOutside: true, isScroller: false, name: 'nothing', problems: [] };
  const position = keyboardStops.findIndex((stop) => stop.element === element);
  const problems: string[] = [];

  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  const look = [outlineStyle, outlineWidth, outlineColor, boxShadow].join(' ');
  // A part of the field, such as the button for the clock, has the focus. The browser draws its ring.
  const isInnerPart = element.matches('input:not(:focus-visible)');
  const hasOutline =
    outlineStyle !== 'none' &&
    Number.parseFloat(outlineWidth) >= 1 &&
    !/^rgba\(.*, 0\)$|^transparent$/.test(outlineColor);
  if (isInnerPart)
    return { position, isOutside: false, isScroller: false, name: 'part of a field', problems };
  if (!hasOutline && boxShadow === 'none') problems.push('has no focus ring');
  else if (look === keyboardStops[position]?.look) problems.push('looks the same without focus');

  const { top, right, bottom, left, height } = element.getBoundingClientRect();
  const isWhole = top >= -1 && bottom <= innerHeight + 1;
  const isInPart = top < innerHeight && bottom > 0;
  // Of a field with several lines, browsers show the line with the caret.
  const needsWhole = height <= innerHeight && !isPartEnough && !(element instanceof HTMLTextAreaElement);
  if (!(needsWhole ? isWhole : isInPart) || left < -1 || right > innerWidth + 1)
    problems.push(`is not in view (${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight} pixels)`);

  const lines = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const hits = lines.map((line) =>
    document.elementFromPoint(
      (line.left + line.right) / 2,
      // In the part of it that is in view.
      (Math.max(line.top, 0) + Math.min(line.bottom, innerHeight)) / 2,
    ),
  );
  const isSeen = hits.some(
    (hit) => hit && (element.contains(hit) || hit.closest('label')?.control === element),
  );
  if (problems.length === 0 && !isSeen)
    problems.push(`is covered by ${hits[0]?.outerHTML.slice(0, 60) ?? 'nothing'}`);

  const isBox =
    element.matches('dialog:modal') ||
    element.scrollHeight > element.clientHeight ||
    element.scrollWidth > element.clientWidth;
  const isScroller = position < 0 && isBox;
  const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const name = `${element.tagName.toLowerCase()} “${words.slice(0, 40)}”`;
  return { position, isOutside: false, isScroller, name, problems };
}

/** Whether the page shows itself, reacts to keys and takes clicks. */
export function isReady(): boolean {
  const heading = document.querySelector('h1');
  if (!heading || getComputedStyle(document.body).pointerEvents !== 'auto') return false;
  const isDesk = /^\/[a-z-]+\/desk(\/|$)/.test(location.pathname);
  return (
    document.documentElement.dataset['keys'] !== undefined &&
    (!isDesk || document.querySelector('search, [role="search"]') !== null)
  );
}

/** Focuses the element at a position among those that fit a selector and are shown. Returns whether there is one. */
export function focusOn([selector, position]: readonly [selector: string, position: number]): boolean {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );
  shown[position]?.focus();
  return shown[position] !== undefined && document.activeElement === shown[position];
}

/** Takes the focus from the page, so that the next Tab begins with the first element. */
export function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // Browsers go on from where the selection is.
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  scrollTo(0, 0);
}

/** What of the element in focus can be opened and closed. */
export interface Openness {
  /** Whether the fold that it is the title of is open. */
  readonly fold: boolean;
  /** Whether the list of its options is open. */
  readonly list: boolean;
  /** Whether a dialog is open. */
  readonly dialog: boolean;
}

export function readOpenness(): Openness {
  const element = document.activeElement;
  const fold = element?.parentElement;
  return {
    fold: fold instanceof HTMLDetailsElement && fold.open,
    list: element?.getAttribute('aria-expanded') === 'true',
    dialog: document.querySelector('dialog:modal') !== null,
  };
}
