/** A range of a text: `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** A letter or digit. Between two ranges it keeps them apart. */
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Sorts ranges of a text, and joins those that overlap or that are separated only by white space or punctuation.
 *
 * @example
 * joinSpans([[5, 8], [0, 4]], 'lock key') // => [[0, 8]]
 * joinSpans([[0, 4], [9, 12]], 'lock and key') // => [[0, 4], [9, 12]]
 * joinSpans([[0, 4], [2, 3]], 'lock') // => [[0, 4]]
 */
export function joinSpans(spans: readonly Span[], text: string): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && !LETTER.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
