// Contrast of every text and of everything that can be pressed, computed from the colours in use. Stricter than axe,
// which takes AA for texts and does not judge borders.
import type { Page } from 'playwright/test';

/** The least contrast of a kind of thing with what is behind or around it. */
interface Limits {
  readonly text: number;
  /** For text of 24 pixels, or of 18.66 pixels if it is bold (WCAG 2.2, "large scale"). */
  readonly largeText: number;
  /**
   * For the border or ground of a field, for the border, ground, words or sign of what can be pressed, and for signs
   * without a letter, such as an arrow.
   */
  readonly part: number;
}

/** WCAG 2.2, 1.4.6 (AAA) and 1.4.11. */
export const AAA: Limits = { text: 7, largeText: 4.5, part: 3 };

/** In forced colours the reader has chosen the colours, so only a text on the wrong system colour fails. */
export const FORCED: Limits = { text: 4.5, largeText: 3, part: 3 };

/** How much was judged, and a sentence for each thing with too little contrast. */
export interface ContrastVerdict {
  readonly texts: number;
  readonly parts: number;
  readonly weak: readonly string[];
}

/**
 * Judges a page as it is. Left out are drawings (`role="img"`), whose words `gallery.spec.ts` and axe judge, what is
 * disabled, what only screen readers find, and checkboxes that the browser draws. A picture behind a text counts as weak,
 * since nobody can say which of its colours is behind which letter.
 */
export function judgeContrast(page: Page, limits: Limits): Promise<ContrastVerdict> {
  return page.evaluate((limits) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const CLEAR: Colour = [0, 0, 0, 0];
    const PRESSED =
      'a[href], button, summary, [role="button"], [role="option"], [role="switch"], [role="radio"]';
    const FIELD = 'input, textarea, select';
    const SKIPPED = '[role="img"], :disabled, [aria-disabled="true"], option, script, style, noscript';

    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const read = new Map<string, Colour>();
    /** Reads a colour in any notation. */
    const colourOf = (text: string): Colour => {
      const known = read.get(text);
      if (known) return known;
      if (!pixel) throw new Error('The browser draws on no canvas');
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = text;
      pixel.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [red, green, blue, alpha / 255];
      read.set(text, colour);
      return colour;
    };
    const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour => [
      r * a + red * (1 - a),
      g * a + green * (1 - a),
      b * a + blue * (1 - a),
      1,
    ];
    const luminance = ([red, green, blue]: Colour) => {
      const linear = (channel: number) =>
        channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const faded = ([red, green, blue, alpha]: Colour, opacity: number): Colour => [
      red,
      green,
      blue,
      alpha * opacity,
    ];

    /** The colour that the browser paints behind a page: white, or nearly black in the dark. */
    const canvas = (() => {
      const probe = document.createElement('div');
      probe.style.backgroundColor = 'Canvas';
      document.documentElement.append(probe);
      const colour = colourOf(getComputedStyle(probe).backgroundColor);
      probe.remove();
      return colour;
    })();
    /** The colour behind the content of an element, and whether a picture is behind it. */
    const groundOf = (element: Element | null): { colour: Colour; hasPicture: boolean } => {
      if (!element) return { colour: canvas, hasPicture: false };
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      const own = faded(colourOf(backgroundColor), Number(opacity));
      const hasOwn = backgroundImage !== 'none';
      if (own[3] === 1) return { colour: own, hasPicture: hasOwn };
      const below = groundOf(element.parentElement);
      return { colour: over(own, below.colour), hasPicture: hasOwn || below.hasPicture };
    };
    const opacityOf = (element: Element | null): number =>
      element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
    const isShown = (element: Element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      for (let each: Element | null = element; each; each = each.parentElement) {
        const { overflowX, position } = getComputedStyle(each);
        const { width, height } = each.getBoundingClientRect();
        // A box of one pixel is for screen readers.
        if (overflowX !== 'visible' && width <= 1 && height <= 1) return false;
        if (position === 'absolute' && width <= 1 && height <= 1) return false;
      }
      return true;
    };
    const weak: string[] = [];
    const nameOf = (element: Element, words: string) =>
      `<${element.localName}> “${words.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;

    const judgeText = (
      element: Element,
      words: string,
      style: CSSStyleDeclaration,
      ground = groundOf(element),
    ) => {
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const isSign = !/[\p{L}\p{N}]/u.test(words);
      const ofText = isLarge ? limits.largeText : limits.text;
      const least = isSign ? limits.part : ofText;
      const paint = element instanceof SVGElement ? style.fill : style.color;
      const colour = over(faded(colourOf(paint), opacityOf(element)), ground.colour);
      const ratio = contrast(colour, ground.colour);
      const name = nameOf(element, words);
      if (ground.hasPicture) weak.push(`a picture behind ${name}`);
      // Rounding to whole colours may take a hundredth.
      if (ratio < least - 0.005) weak.push(`${ratio.toFixed(2)} of ${least}: ${name}`);
    };

    let texts = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.nodeValue ?? '';
      if (!parent || words.trim() === '' || parent.closest(SKIPPED) || !isShown(parent)) continue;
      texts += 1;
      judgeText(parent, words, getComputedStyle(parent));
    }
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest(SKIPPED) || !isShown(element)) continue;
      for (const pseudo of ['::before', '::after', '::placeholder']) {
        const style = getComputedStyle(element, pseudo);
        const isPlaceholder = pseudo === '::placeholder';
        // What follows a slash is for screen readers: `"›" / ""`.
        const words = isPlaceholder
          ? (element.getAttribute('placeholder') ?? '')
          : (/^"([^"]*)"/.exec(style.content)?.[1] ?? '');
        if (words.trim() === '' || style.display === 'none') continue;
        const behind = groundOf(element);
        const own = colourOf(style.backgroundColor);
        texts += 1;
        judgeText(element, words, style, { ...behind, colour: over(own, behind.colour) });
      }
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        if (element.value === '' || ['checkbox', 'radio'].includes(element.type)) continue;
        texts += 1;
        judgeText(element, element.value, getComputedStyle(element));
      }
    }

    /** The contrast of an element's border or ground with what is around it. */
    const edgeContrast = (element: Element) => {
      const style = getComputedStyle(element);
      const around = groundOf(element.parentElement).colour;
      const inside = groundOf(element).colour;
      const sides = [
        [style.borderTopWidth, style.borderTopStyle, style.borderTopColor],
        [style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor],
        [style.outlineWidth, style.outlineStyle, style.outlineColor],
      ] as const;
      const borders = sides
        .filter(([width, kind]) => Number.parseFloat(width) > 0 && kind !== 'none' && kind !== 'hidden')
        .map(([, , colour]) => contrast(over(colourOf(colour), around), around));
      return Math.max(contrast(inside, around), ...borders);
    };
    const signContrast = (element: Element) => {
      const inside = groundOf(element).colour;
      const signs = [...element.querySelectorAll('svg, svg *')].flatMap((sign) => {
        const { stroke, fill } = getComputedStyle(sign);
        return [stroke, fill].filter((paint) => paint !== 'none' && !paint.startsWith('url'));
      });
      const own = element.textContent.trim() === '' ? [] : [getComputedStyle(element).color];
      return Math.max(
        0,
        ...[...own, ...signs].map((paint) => contrast(over(colourOf(paint), inside), inside)),
      );
    };
    let parts = 0;
    for (const element of document.querySelectorAll(`${PRESSED}, ${FIELD}`)) {
      if (element.closest(SKIPPED) || !isShown(element)) continue;
      const isField = element.matches(FIELD);
      const { appearance } = getComputedStyle(element);
      const isNative =
        element instanceof HTMLInputElement &&
        ['checkbox', 'radio'].includes(element.type) &&
        appearance !== 'none';
      if (isNative) continue;
      parts += 1;
      const ratio = isField ? edgeContrast(element) : Math.max(edgeContrast(element), signContrast(element));
      const words = element.textContent.trim() || element.getAttribute('aria-label') || element.id;
      if (ratio < limits.part - 0.005)
        weak.push(`${ratio.toFixed(2)} of ${limits.part}, its edge or sign: ${nameOf(element, words)}`);
    }
    // Judges the judge: a clear colour on white has no contrast.
    if (contrast(over(CLEAR, canvas), canvas) !== 1) throw new Error('The contrast is computed wrongly');
    return { texts, parts, weak: [...new Set(weak)] };
  }, limits);
}

/** Judges the current page in light and in dark. */
export async function contrastInSchemes(page: Page, limits = AAA): Promise<ContrastVerdict> {
  const verdicts: ContrastVerdict[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { weak, ...judged } = await judgeContrast(page, limits);
    verdicts.push({ ...judged, weak: weak.map((each) => `${colorScheme}: ${each}`) });
  }
  const sum = (of: 'texts' | 'parts') => verdicts.reduce((total, verdict) => total + verdict[of], 0);
  return { texts: sum('texts'), parts: sum('parts'), weak: verdicts.flatMap(({ weak }) => weak) };
}
