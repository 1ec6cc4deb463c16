/** The part of a file to send: the positions of its first and its last byte. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** One range of bytes: `bytes=0-99`, `bytes=100-`, or `bytes=-5` for the last five. */
const ONE_RANGE = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i;

/**
 * Parses the `Range` header for a file of a size. `undefined` if the whole file is to be sent, as for a header that is
 * absent, malformed, inverted, in another unit, or asks for several ranges: a server may ignore those.
 * `unsatisfiable` if the file has none of the bytes. Source: RFC 9110, sections 14.1.2 and 14.2.
 *
 * @example
 * parseRange('bytes=2-4', 10) // => { first: 2, last: 4 }
 * parseRange('bytes=8-99', 10) // => { first: 8, last: 9 }
 * parseRange('bytes=-3', 10) // => { first: 7, last: 9 }
 * parseRange('bytes=10-', 10) // => 'unsatisfiable'
 * parseRange('bytes=9-2', 10) // => undefined
 * parseRange('items=0-1', 10) // => undefined
 */
export function parseRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = ONE_RANGE.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  return first > last ? 'unsatisfiable' : { first, last };
}
