import { type CssNode, generate, parse, type Rule, type WalkContext, walk } from 'css-tree';

/** The longest value that is written in place of its name. Fonts and shadows would be repeated. */
const MAX_LENGTH = 12;

/** The declaration of a custom property, such as `--radius:.75rem;`. */
const DECLARED = /(--[\w-]+):([^;{}]*);?/g;

/** The use of a custom property, without a fallback. */
const USED = /var\((--[\w-]+)\)/g;

/** The use of a custom property with a fallback: it is not replaced, so that it needs the declaration. */
const USED_WITH_FALLBACK = /var\((--[\w-]+),/g;

/** The name of a custom property. */
const NAME = /--[a-zA-Z][\w-]*/g;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Returns a built stylesheet with fewer bytes, since each page has a part of it. Short constants stand in place of their
 * tokens: custom properties of the root that nothing else declares, neither for a screen nor for an element, and that no
 * use has a fallback for. All other custom properties get short names. Nothing reads or sets either at run time. Throws if a token is used that is not
 * declared.
 *
 * @example
 * shorterStyles(':root{--radius:.75rem;--box:var(--radius)}a{border-radius:var(--box)}') // => ':root{}a{border-radius:.75rem}'
 * shorterStyles('a{--line:red}b{--line:blue;color:var(--line)}') // => 'a{--a:red}b{--a:blue;color:var(--a)}'
 */
export function shorterStyles(styles: string): string {
  return withShortNames(withConstants(styles));
}

function withConstants(styles: string): string {
  const { ofRoot, declared } = customProperties(styles);
  const kept = new Set(Array.from(styles.matchAll(USED_WITH_FALLBACK), ([, name]) => name));
  const constants = new Map<string, string>();
  const inserted = (value: string) => value.replace(USED, (use, name: string) => constants.get(name) ?? use);
  // A constant may be made of others, which may stand after it.
  for (let known = -1; known < constants.size; ) {
    known = constants.size;
    for (const [name, written] of ofRoot) {
      const value = inserted(written);
      if (
        declared.get(name) === 1 &&
        !kept.has(name) &&
        value.length <= MAX_LENGTH &&
        !value.includes('var(')
      )
        constants.set(name, value);
    }
  }
  for (const [, name = ''] of styles.matchAll(USED))
    if (!declared.has(name)) throw new Error(`${name} is not declared`);
  return inserted(styles.replace(DECLARED, (all, name: string) => (constants.has(name) ? '' : all)));
}

/** The most used get the shortest names. */
function withShortNames(styles: string): string {
  const uses = Map.groupBy(
    Array.from(styles.matchAll(NAME), ([name]) => name),
    (name) => name,
  );
  const names = [...uses].toSorted(([, one], [, other]) => other.length - one.length).map(([name]) => name);
  const short = new Map(names.map((name, rank) => [name, `--${shortName(rank)}`]));
  return styles.replace(NAME, (name) => short.get(name) ?? name);
}

function shortName(rank: number): string {
  const last = LETTERS[rank % LETTERS.length] ?? '';
  return rank < LETTERS.length ? last : shortName(Math.floor(rank / LETTERS.length) - 1) + last;
}

/** Returns the custom properties that the root has everywhere, and how often each one is declared anywhere. */
function customProperties(styles: string) {
  const ofRoot = new Map<string, string>();
  const declared = new Map<string, number>();
  let conditions = 0;
  walk(parse(styles), {
    enter(this: WalkContext, node: CssNode) {
      if (isCondition(node)) conditions += 1;
      if (node.type !== 'Declaration' || !node.property.startsWith('--')) return;
      declared.set(node.property, (declared.get(node.property) ?? 0) + 1);
      if (conditions === 0 && this.rule && isRoot(this.rule))
        ofRoot.set(node.property, generate(node.value).trim());
    },
    leave(node: CssNode) {
      if (isCondition(node)) conditions -= 1;
    },
  });
  return { ofRoot, declared };
}

/** Returns whether a node makes what is in it depend on something: a screen, a container, or what a browser supports. */
const isCondition = (node: CssNode): boolean => node.type === 'Atrule' && node.name !== 'layer';

function isRoot({ prelude }: Rule): boolean {
  return generate(prelude) === ':root';
}
