/** A link as someone pastes it: its absolute address, the text to read, and the language of both. */
export interface PastedLink {
  readonly address: string;
  readonly text: string;
  readonly language: string;
}

/** The characters with a meaning in HTML, inside and outside of an attribute in double quotes. */
const MARKUP = /[&<>"]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Escapes a text for HTML or SVG, as the content of an element or as an attribute in double quotes.
 *
 * @example
 * inHtml('"a" < b & c') // => '&quot;a&quot; &lt; b &amp; c'
 */
export function inHtml(text: string): string {
  return text.replace(MARKUP, (character) => ENTITIES[character] ?? character);
}

/**
 * Returns a link as HTML. It names its language twice: `lang` lets screen readers pronounce the text on a page in another
 * language, `hreflang` tells what the reader will find.
 *
 * @example
 * htmlLink({ address: 'https://guide.example/en/name', text: 'Names & "signs"', language: 'en' }) // => '<a href="https://guide.example/en/name" lang="en" hreflang="en">Names &amp; &quot;signs&quot;</a>'
 */
export function htmlLink({ address, text, language }: PastedLink): string {
  const code = inHtml(language);
  return `<a href="${inHtml(address)}" lang="${code}" hreflang="${code}">${inHtml(text)}</a>`;
}

/**
 * The characters that may begin markup inside the text of a link, and an `&` that begins a character reference. Others,
 * such as parentheses, mean nothing there and stay readable. Source: CommonMark 0.31, sections 2.4, 2.5 and 6.
 */
const IN_MARKDOWN = /[\\`*_[\]<>~|]|&(?=#?\w+;)/g;

/** The characters that end the destination of a link, or change it. A URL has them only escaped. */
const IN_DESTINATION = /[\s()<>\\]/g;

/** Percent-encodes a character of ASCII. `encodeURIComponent` leaves parentheses alone. */
function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * Returns a link as Markdown.
 *
 * @example
 * markdownLink({ address: 'https://guide.example/en/name', text: 'Names (SMS)', language: 'en' }) // => '[Names (SMS)](https://guide.example/en/name)'
 * markdownLink({ address: 'https://guide.example/a(b)', text: 'a_b [c]', language: 'en' }) // => '[a\\_b \\[c\\]](https://guide.example/a%28b%29)'
 */
export function markdownLink({ address, text }: PastedLink): string {
  return `[${text.replace(IN_MARKDOWN, '\\$&')}](${address.replace(IN_DESTINATION, percentEncoded)})`;
}
