// A built page as its file has it, parsed without a browser, which takes a few milliseconds a page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A link of a page, and where it stands. */
export interface PageLink {
  readonly href: string;
  /** The element names of what it is in, with the id of each that has one: `section#answers`. Outermost first. */
  readonly inside: readonly string[];
  /** The language of the page that it says it leads to. */
  readonly hreflang: string | undefined;
  /** The key that follows it. */
  readonly key: string | undefined;
  readonly text: string;
}

export interface ParsedPage {
  /** What the script compares with its route; see `pageKey`. `undefined` on a page above the languages. */
  readonly key: string | undefined;
  /** The date that it was built for; see `useToday`. */
  readonly day: string | undefined;
  readonly links: readonly PageLink[];
  /** The ids of elements, to which a fragment can lead. */
  readonly ids: ReadonlySet<string>;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Returns an element with all elements in it, in the order of the page. Templates are not a part of the page. */
function elementsIn(node: Node): readonly Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return isElement(node) ? [node, ...inside] : inside;
}

function textIn(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

function surroundingsOf(element: Element): readonly string[] {
  const { parentNode } = element;
  if (parentNode === null || !isElement(parentNode)) return [];
  const id = attributeOf(parentNode, 'id');
  return [...surroundingsOf(parentNode), parentNode.tagName + (id === undefined ? '' : `#${id}`)];
}

/** Parses the HTML of a page. */
function parsePage(html: string): ParsedPage {
  const elements = elementsIn(parse(html));
  const root = elements.find((element) => attributeOf(element, 'id') === 'root');
  return {
    key: root && attributeOf(root, 'data-page'),
    day: root && attributeOf(root, 'data-day'),
    ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    links: elements.flatMap((element) => {
      const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
      if (href === undefined) return [];
      return {
        href,
        inside: surroundingsOf(element),
        hreflang: attributeOf(element, 'hreflang'),
        key: attributeOf(element, 'data-key'),
        text: textIn(element),
      };
    }),
  };
}

/** Returns a function that reads the page at a path from the folder of a build, each once. `undefined` if there is none. */
export function pageReader(site: string): (path: string) => ParsedPage | undefined {
  const read = new Map<string, ParsedPage | undefined>();
  return (path) => {
    if (!read.has(path)) {
      const file = join(site, `${path.endsWith('/') ? `${path}index` : path}.html`);
      read.set(path, existsSync(file) ? parsePage(readFileSync(file, 'utf8')) : undefined);
    }
    return read.get(path);
  };
}
