import { type CssNode, type List, parse, type WalkContext, walk } from 'css-tree';
import type { Finding } from './finding.ts';
import type { MissingInStyles } from './missing-features.ts';

/** The nodes of media queries, which `@types/css-tree` lacks. */
type MediaNode =
  | { readonly type: 'Feature'; readonly kind: string; readonly name: string }
  | { readonly type: 'FeatureRange'; readonly kind: string }
  | { readonly type: 'Condition'; readonly kind: string; readonly children: List<CssNode> };

/** A browser's own prefix before the name of a property. */
const PREFIX = /^-(?:webkit|moz)-/;

/** A class in a selector. */
const CLASS = /\.([a-zA-Z][\w-]*)/g;

/**
 * Returns what a stylesheet uses that the oldest supported browsers lack: properties and their values, functions, units,
 * selectors, at-rules and the syntax of media queries. A selector is reported as a whole, since browsers drop it as a
 * whole, with the names that its classes have in the sources: `classNames` has them by those in the build.
 *
 * Not found: what stands in `@supports`, and a declaration behind one of the same property in the same rule, which an
 * old browser uses instead. The latter does not hold for custom properties, whose values browsers do not check.
 */
export function readStyles(
  source: string,
  missing: MissingInStyles,
  classNames: Readonly<Record<string, string>> = {},
): Finding[] {
  const found: Finding[] = [];
  const add = (name: string, node: { loc?: CssNode['loc'] }) =>
    found.push({ name, at: node.loc?.start.offset ?? 0 });

  /** Reports what is missing in a node, and returns whether to skip what is in it. */
  const visit = (node: CssNode | MediaNode, { rule, block }: WalkContext): boolean => {
    switch (node.type) {
      case 'Atrule':
        if (missing.atRules.has(node.name)) add(`@${node.name}`, node);
        return node.name === 'supports';
      case 'Rule':
        if (rule && missing.syntax.has('nesting')) add('nested rule', node);
        return false;
      case 'Raw':
        // css-tree reads a nested rule only if it starts with a mark.
        add('unreadable', node);
        return false;
      case 'Feature':
        if (missing.mediaFeatures.has(node.name))
          add(`@media (${node.name})`, node as { loc?: CssNode['loc'] });
        return false;
      case 'FeatureRange':
        if (missing.syntax.has('range')) add('range in @media', node as { loc?: CssNode['loc'] });
        return false;
      case 'Condition':
        for (const part of node.children)
          if (part.type === 'Identifier' && (part.name === 'or' || part.name === 'not'))
            if (missing.syntax.has('media condition')) add(`${part.name} in @media`, part);
        return false;
      case 'Selector':
        if (hasMissingPseudo(node, missing)) add(nameOf(node, source, classNames), node);
        return false;
      case 'Declaration':
        if (!hasFallback(node, block)) for (const name of missingIn(node, missing)) add(name, node);
        return true;
      default:
        return false;
    }
  };
  walk(parse(source, { positions: true, parseCustomProperty: true }), {
    enter: function (this: WalkContext, node: CssNode) {
      return visit(node, this) ? this.skip : undefined;
    },
  });
  return found;
}

type NodeOf<Type extends CssNode['type']> = Extract<CssNode, { type: Type }>;

/** Returns what is missing in a declaration: its property, or parts of its value. */
function missingIn({ property, value }: NodeOf<'Declaration'>, missing: MissingInStyles): string[] {
  if (missing.properties.has(property)) return [property];
  const names: string[] = [];
  walk(value, (part) => {
    if (part.type === 'Function' && missing.functions.has(part.name)) names.push(`${part.name}()`);
    if (part.type === 'Dimension' && missing.units.has(part.unit)) names.push(part.unit);
    if (part.type === 'Identifier' && missing.values.has(`${property}: ${part.name}`))
      names.push(`${property}: ${part.name}`);
  });
  return names;
}

/** Whether a selector has a pseudo-class or pseudo-element that is missing, outside the selectors in its brackets. */
function hasMissingPseudo(selector: NodeOf<'Selector'>, missing: MissingInStyles): boolean {
  return selector.children.some(
    (part) =>
      (part.type === 'PseudoClassSelector' || part.type === 'PseudoElementSelector') &&
      missing.selectors.has(part.name),
  );
}

/** Returns a selector as it stands in the build, with the class names of the sources. */
function nameOf({ loc }: CssNode, source: string, classNames: Readonly<Record<string, string>>): string {
  return source
    .slice(loc?.start.offset, loc?.end.offset)
    .replace(CLASS, (name, short: string) =>
      Object.hasOwn(classNames, short) ? `.${classNames[short]}` : name,
    );
}

/** Whether an earlier declaration in the block sets the same property, perhaps with a prefix. */
function hasFallback(node: NodeOf<'Declaration'>, block: WalkContext['block']): boolean {
  if (node.property.startsWith('--')) return false;
  const first = block?.children
    .toArray()
    .find((each) => each.type === 'Declaration' && each.property.replace(PREFIX, '') === node.property);
  return first !== node;
}
