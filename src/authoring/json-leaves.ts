/** A leaf of a JSON value, with the keys and indexes that lead to it. */
type LeafAt<Leaf> = readonly [path: readonly string[], leaf: Leaf];

/**
 * Returns the parts of a JSON value that `isLeaf` accepts, each with its path, in the order of the file. Nothing inside
 * a leaf is returned. Other values without parts, such as numbers, are left out.
 *
 * @example
 * const isList = (value) => Array.isArray(value);
 * leavesOf({ a: { b: ['x', 'y'] }, c: 'z' }, isList) // => [[['a', 'b'], ['x', 'y']]]
 */
export function leavesOf<Leaf>(
  value: unknown,
  isLeaf: (value: unknown) => value is Leaf,
  path: readonly string[] = [],
): LeafAt<Leaf>[] {
  if (isLeaf(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, isLeaf, [...path, key]));
}

const isString = (value: unknown): value is string => typeof value === 'string';

/**
 * Returns all strings of a JSON value with their paths. A string by itself has an empty path.
 *
 * @example
 * stringsIn({ title: 'Map', lines: ['One', 2] }) // => [[['title'], 'Map'], [['lines', '0'], 'One']]
 * stringsIn('Map') // => [[[], 'Map']]
 */
export function stringsIn(value: unknown): LeafAt<string>[] {
  return leavesOf(value, isString);
}
