/** Stands between the parts of a key. */
const BETWEEN_PARTS = ' › ';

/**
 * Returns the key of a text: the path to it in its file, as people read it in sentences and in `confirmed.json`.
 *
 * @example
 * textKey(['address/check', 'instructions', '0']) // => 'address/check › instructions › 0'
 */
export function textKey(path: readonly string[]): string {
  return path.join(BETWEEN_PARTS);
}

/**
 * Returns the path in a file that a key stands for.
 *
 * @example
 * pathOf('address/check › instructions › 0') // => ['address/check', 'instructions', '0']
 */
export function pathOf(key: string): string[] {
  return key.split(BETWEEN_PARTS);
}

/**
 * Returns the top-level part of a key: the id of a step, or in a file without steps the name of a group of texts.
 *
 * @example
 * partOf('address/check › title') // => 'address/check'
 * partOf('lead') // => 'lead'
 */
export function partOf(key: string): string {
  return pathOf(key)[0] ?? key;
}

/**
 * Returns the rest of a key after its top-level part, or the key itself if it has no other part.
 *
 * @example
 * keyInPart('address/check › answers › student › label') // => 'answers › student › label'
 * keyInPart('lead') // => 'lead'
 */
export function keyInPart(key: string): string {
  const [part = '', ...others] = pathOf(key);
  return others.length === 0 ? part : textKey(others);
}
