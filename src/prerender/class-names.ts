import { globSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** A class in a selector, or an animation. Not a number such as `.5rem`, nor the extension in an `@import`. */
const CLASS = /(?:[.]|@keyframes )([a-zA-Z][\w-]*)(?![^;{]*['"])/g;

/** Returns the stylesheets in which each class stands, in the order of their paths. */
function filesOfClasses(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of globSync('src/**/*.css').sort()) {
    const names = new Set([...readFileSync(file, 'utf8').matchAll(CLASS)].map(([, name = '']) => name));
    for (const name of names) found.set(name, [...(found.get(name) ?? []), file.split(sep).join('/')]);
  }
  return found;
}

let files: Map<string, string[]> | undefined;

/**
 * Returns the name that a class of a CSS module has in the build: its own name, and a number if other stylesheets have
 * that class too. Short, since the stylesheet stands in every page. The same in every build of the same sources.
 */
export function scopedClassName(name: string, path: string): string {
  const file = relative(process.cwd(), path.replace(/[?].*$/, ''))
    .split(sep)
    .join('/');
  if (!files?.get(name)?.includes(file)) files = filesOfClasses();
  const position = files.get(name)?.indexOf(file) ?? -1;
  if (position === -1 || /\d$/.test(name))
    throw new Error(`${file}: the build cannot name the class ${name}`);
  return position === 0 && !isGlobal(name) ? name : `${name}${position + 1}`;
}

/** Whether a stylesheet that is no module has the class, so that it is not renamed. */
function isGlobal(name: string): boolean {
  return files?.get(name)?.some((file) => !file.endsWith('.module.css')) ?? false;
}
