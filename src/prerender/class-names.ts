import { globSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** A class in a selector, or an animation. Not a number such as `.5rem`, nor the extension in an `@import`. */
const CLASS = /(?:[.]|@keyframes )([a-zA-Z][\w-]*)(?![^;{]*['"])/g;

/** Names of classes whose elements content blockers take for advertisements and hide. */
const HIDDEN = ['ad', 'aD', 'Ad', 'AD'];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

let names: ReadonlyMap<string, string> | undefined;

/**
 * Returns the name that a class of a CSS module has in the build: one or two letters, since it stands in every page. The
 * same in every build of the same sources. Throws if no stylesheet has the class.
 */
export function scopedClassName(name: string, path: string): string {
  const file = relative(process.cwd(), path.replace(/[?].*$/, ''))
    .split(sep)
    .join('/');
  // The development server may know older sources.
  if (!names?.has(keyOf(file, name))) names = shortNames();
  const short = names.get(keyOf(file, name));
  if (short === undefined) throw new Error(`${file} has no class ${name}`);
  return short;
}

/** Returns the names of all classes of modules in the sources, by those in the build. */
export function classNames(): Readonly<Record<string, string>> {
  names ??= shortNames();
  return Object.fromEntries([...names].map(([key, short]) => [short, key.slice(key.indexOf(' ') + 1)]));
}

const keyOf = (file: string, name: string) => `${file} ${name}`;

/** Returns a name for each class of a module, none of which is hidden or that of a class without a module. */
function shortNames(): Map<string, string> {
  const isModule = (file: string) => file.endsWith('.module.css');
  const classes = globSync('src/**/*.css')
    .map((file) => file.split(sep).join('/'))
    .sort()
    .flatMap((file) => classesIn(file).map((name) => ({ file, name })));
  const global = classes.filter(({ file }) => !isModule(file)).map(({ name }) => name);
  const taken = new Set([...HIDDEN, ...global]);
  const free = numberedNames(classes.length + taken.size).filter((short) => !taken.has(short));
  return new Map(
    classes
      .filter(({ file }) => isModule(file))
      .map(({ file, name }, position) => [keyOf(file, name), free[position] ?? '']),
  );
}

function classesIn(file: string): string[] {
  return [...new Set(Array.from(readFileSync(file, 'utf8').matchAll(CLASS), ([, name = '']) => name))];
}

/** Returns names, the shortest first: `a` to `Z`, then `aa`, `ab` and so on. */
function numberedNames(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const last = LETTERS[number % LETTERS.length] ?? '';
    return number < LETTERS.length ? last : `${LETTERS[Math.floor(number / LETTERS.length) - 1]}${last}`;
  });
}
