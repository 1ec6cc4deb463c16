/** Stands between the phrases of a listed text. No text of a language may contain it. */
export const BREAK = '\u200b';

/**
 * Returns the phrases of each listed text, by the text.
 *
 * @example
 * phrasesByText(['アプリを\u200b使う']).get('アプリを使う') // => ['アプリを', '使う']
 * phrasesByText([]).size // => 0
 */
export function phrasesByText(listed: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(listed.map((text) => [text.replaceAll(BREAK, ''), text.split(BREAK)]));
}
