/** A text read as JSON, or why it is none. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads JSON without throwing. The reason is the engine's own: it says what was expected, and mostly where.
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
