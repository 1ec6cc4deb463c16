import { type CssNode, generate, parse as parseCss, type Selector, walk } from 'css-tree';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { type ExtractorResultDetailed, PurgeCSS } from 'purgecss';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Conditions under which nothing is painted on an ordinary screen, or nothing yet. The file has the styles for them. */
const LATE_MEDIA = /^print$|forced-colors/;
const LATE_LAYER = 'print';
const LATE_PART =
  /^(hover|active|focus|focus-visible|focus-within|target|disabled|popover-open|backdrop|view-transition.*)$/;

/**
 * A part that PurgeCSS must not judge. It would drop a selector of such parts alone: `:lang(ja)`, `:where(.a) :is(.b)`. It
 * still drops `:is(.b)` if there is no `.b`.
 */
const PSEUDO_CLASS = /^:/;

/** What selectors can ask for in a page, by kind. */
type Matchable = Readonly<Record<'tags' | 'classes' | 'ids' | 'names' | 'values', Set<string>>>;

const nothing = (): Matchable => ({
  tags: new Set(),
  classes: new Set(),
  ids: new Set(),
  names: new Set(),
  values: new Set(),
});

/**
 * Returns a function that returns the part of a stylesheet that a page needs to be painted: the rules that can match
 * something in its HTML, and the custom properties and animations that they use. Left out are printing, what a pointer or
 * the keyboard does later, and what is folded. Pages with the same elements and classes get the same text.
 */
export function criticalStyles(stylesheet: string): (html: string) => Promise<string> {
  const early = withoutLate(stylesheet);
  const asked = askedIn(early);
  const known = new Map<string, Promise<string>>();
  return (html) => {
    const found = matchableIn(html);
    const both = (kind: keyof Matchable) =>
      [...found[kind]].filter((each) => asked[kind].has(each)).toSorted();
    const matched: ExtractorResultDetailed = {
      tags: both('tags'),
      classes: both('classes'),
      ids: both('ids'),
      attributes: { names: both('names'), values: both('values') },
      undetermined: [],
    };
    const key = JSON.stringify(matched);
    const styles = known.get(key) ?? purged(early, matched);
    known.set(key, styles);
    return styles;
  };
}

async function purged(styles: string, matched: ExtractorResultDetailed): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: styles }],
    extractors: [{ extensions: ['html'], extractor: () => matched }],
    variables: true,
    keyframes: true,
    safelist: [PSEUDO_CLASS],
  });
  if (!result) throw new Error('PurgeCSS returned no stylesheet');
  return result.css;
}

/** Returns a stylesheet without the rules for late conditions. */
function withoutLate(styles: string): string {
  const sheet = parseCss(styles, { parseCustomProperty: false });
  walk(sheet, (node, item, list) => {
    if (node.type === 'Atrule') {
      const condition = node.prelude ? generate(node.prelude) : '';
      const isLate =
        (node.name === 'media' && LATE_MEDIA.test(condition)) ||
        (node.name === 'layer' && node.block !== null && condition === LATE_LAYER) ||
        node.name === 'page';
      if (isLate) list?.remove(item);
    }
    if (node.type !== 'Selector') return undefined;
    if (isLate(node)) list?.remove(item);
    return walk.skip;
  });
  walk(sheet, {
    visit: 'Rule',
    leave({ prelude, block }, item, list) {
      const hasNoSelector = prelude.type === 'SelectorList' && prelude.children.isEmpty;
      if (hasNoSelector || block.children.isEmpty) list?.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Atrule',
    leave({ block }, item, list) {
      if (block?.children.isEmpty) list?.remove(item);
    },
  });
  return generate(sheet);
}

/** Returns whether a selector matches only in a late state. `:not(:focus)` matches early, `:is(:hover, .on)` may. */
function isLate({ children }: Selector): boolean {
  return children.some((part) => {
    if (part.type === 'PseudoElementSelector') return LATE_PART.test(part.name);
    if (part.type !== 'PseudoClassSelector' || part.name === 'not') return false;
    const inner = part.children?.toArray().flatMap((list) => selectorsIn(list)) ?? [];
    return LATE_PART.test(part.name) || (inner.length > 0 && inner.every(isLate));
  });
}

const selectorsIn = (list: CssNode): Selector[] =>
  list.type === 'SelectorList' ? list.children.toArray().filter((each) => each.type === 'Selector') : [];

/** Returns what the selectors of a stylesheet ask for. */
function askedIn(styles: string): Matchable {
  const asked = nothing();
  walk(parseCss(styles), (node) => {
    if (node.type === 'TypeSelector') asked.tags.add(node.name);
    if (node.type === 'ClassSelector') asked.classes.add(node.name);
    if (node.type === 'IdSelector') asked.ids.add(node.name);
    if (node.type === 'AttributeSelector') {
      asked.names.add(node.name.name);
      if (node.value) asked.values.add(node.value.type === 'String' ? node.value.value : node.value.name);
    }
  });
  return asked;
}

/** Returns what is in a page, without what is folded: a closed `details` shows its summary only. */
function matchableIn(html: string): Matchable {
  const found = nothing();
  const read = (node: Node) => {
    if (isElement(node)) {
      found.tags.add(node.tagName);
      for (const { name, value } of node.attrs) {
        found.names.add(name);
        found.values.add(value);
        if (name === 'class') for (const each of value.split(' ')) found.classes.add(each);
        if (name === 'id') found.ids.add(value);
      }
    }
    if (!('childNodes' in node)) return;
    const isFolded = isElement(node) && node.tagName === 'details' && !node.attrs.some(isOpen);
    for (const child of node.childNodes)
      if (!isFolded || (isElement(child) && child.tagName === 'summary')) read(child);
  };
  read(parseHtml(html));
  return found;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const isOpen = ({ name }: { readonly name: string }) => name === 'open';
