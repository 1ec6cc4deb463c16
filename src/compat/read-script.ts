import {
  type AnyNode,
  type Identifier,
  type ImportSpecifier,
  type MemberExpression,
  type Pattern,
  parse,
} from 'acorn';
import { full } from 'acorn-walk';
import type { Finding } from './finding.ts';
import type { MissingFeatures } from './missing-features.ts';

/**
 * The last edition of ECMAScript that all supported browsers have, apart from static blocks and lookbehind, which
 * Safari 15.4 lacks.
 */
const EDITION = 2022;

/** A lookbehind assertion in the source of a regular expression, or in a string that may become one. */
const LOOKBEHIND = /\(\?<[=!]/;

/**
 * Returns what a script uses that the oldest supported browsers lack: syntax, regular expressions and built-ins. A
 * member of an unknown object counts if its name belongs to no older built-in, so `list.findLast()` is found and
 * `list.filter()` is not, even where `list` is an iterator.
 *
 * A script that the parser cannot read is one finding, at the place of the error.
 */
export function readScript(source: string, missing: MissingFeatures): Finding[] {
  const found: Finding[] = [];
  const add = (name: string, at: number) => found.push({ name, at });
  let program: AnyNode;
  try {
    program = parse(source, { ecmaVersion: EDITION, sourceType: 'module' });
  } catch (error) {
    if (!(error instanceof SyntaxError && 'pos' in error)) throw error;
    return [{ name: `syntax (${error.message})`, at: Number(error.pos) }];
  }
  const declared = declaredNames(program);
  const isGlobal = (node: AnyNode): node is Identifier =>
    node.type === 'Identifier' && !declared.has(node.name);

  const addMember = (of: AnyNode, name: string, at: number) => {
    if (isGlobal(of) && missing.statics.has(`${of.name}.${name}`)) add(`${of.name}.${name}`, at);
    else if (isGlobal(of) && GLOBAL_OBJECTS.has(of.name) && missing.globals.has(name)) add(name, at);
    else if (missing.members.has(name)) add(`.${name}`, at);
  };
  full(program, (node) => {
    switch (node.type) {
      case 'Identifier':
        if (isGlobal(node) && missing.globals.has(node.name)) add(node.name, node.start);
        break;
      case 'MemberExpression': {
        const name = nameOfMember(node);
        if (name !== undefined) addMember(node.object, name, node.property.start);
        break;
      }
      case 'VariableDeclarator':
        // `const { groupBy } = Object`
        if (node.init) for (const [name, at] of keysOf(node.id)) addMember(node.init, name, at);
        break;
      case 'Literal':
        if (LOOKBEHIND.test(node.regex?.pattern ?? (typeof node.value === 'string' ? node.value : '')))
          add('lookbehind', node.start);
        break;
      case 'TemplateElement':
        if (LOOKBEHIND.test(node.value.cooked ?? '')) add('lookbehind', node.start);
        break;
      case 'StaticBlock':
        add('static {}', node.start);
        break;
    }
  });
  return found.toSorted((one, other) => one.at - other.at);
}

/** The global object by its names. */
const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['window', 'globalThis', 'self']);

function nameOfMember({ property, computed }: MemberExpression): string | undefined {
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** Returns the keys of a destructuring pattern with their positions. */
function keysOf(pattern: Pattern): [string, number][] {
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' && !property.computed
      ? [[property.key.name, property.key.start] satisfies [string, number]]
      : [],
  );
}

/** The nodes for imported names. */
const IMPORTED: ReadonlySet<string> = new Set([
  'ImportSpecifier',
  'ImportDefaultSpecifier',
  'ImportNamespaceSpecifier',
]);

/** Returns all names that a script declares anywhere. A global of the same name in another scope is not seen. */
function declaredNames(program: AnyNode): ReadonlySet<string> {
  const names = new Set<string>();
  full(program, (node, _, type) => {
    // acorn-walk visits the names in declarations and parameters, and those assigned to, as patterns.
    if (node.type === 'Identifier' && type === 'VariablePattern') names.add(node.name);
    if (IMPORTED.has(node.type)) names.add((node as ImportSpecifier).local.name);
  });
  return names;
}
