/** A parsed JSON text, or the reason why it does not parse. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

/**
 * Parses JSON without throwing. The reason is the JavaScript engine's message, which usually includes the position.
 *
 * @example
 * parseJson('{ "a": 1 }') // => { ok: true, value: { a: 1 } }
 * parseJson('{ "a": 1').ok // => false
 */
export function parseJson(json: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Returns whether a JSON value is an object: not `null`, and not a list.
 *
 * @example
 * isObject({ a: 1 }) // => true
 * isObject([1]) // => false
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
