/**
 * The marks that a text may contain. `locales/README.md` describes each. Screens, document heads, the search, the map
 * and the tests all use the parser in this file.
 */
export const MARKS = ['label', 'page', 'step', 'help', 'check', 'code', 'b'] as const;

export type MarkName = (typeof MARKS)[number];

/** A mark and the text between its tags: the name of a label, page or step, or the words themselves. */
export interface Mark {
  readonly mark: MarkName;
  readonly inside: string;
}

/** A part of a text: plain words or a mark. */
export type Piece = string | Mark;

/** A whole mark such as `<label>next</label>`. Marks cannot be nested. */
const MARK = new RegExp(`<(${MARKS.join('|')})>([^<]{0,200})</\\1>`, 'g');

/** A placeholder such as `{{student}}`. */
const PLACEHOLDER = /\{\{(\w{1,40})\}\}/g;

/**
 * Splits a text into its pieces, in order. An incomplete or unknown tag stays part of the words.
 *
 * @example
 * parseMarks('Press <label>next</label>.') // => ['Press ', { mark: 'label', inside: 'next' }, '.']
 * parseMarks('Wait.') // => ['Wait.']
 * parseMarks('<b>one') // => ['<b>one']
 * parseMarks('') // => []
 */
export function parseMarks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: name, 2: inside = '', index } of text.matchAll(MARK)) {
    const mark = MARKS.find((each) => each === name);
    if (mark === undefined) continue;
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push({ mark, inside });
    end = index + whole.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/**
 * Returns a text as plain words. `read` returns the words of a mark.
 *
 * @example
 * plainText('Press <label>next</label>.', ({ inside }) => inside.toUpperCase()) // => 'Press NEXT.'
 */
export function plainText(text: string, read: (mark: Mark) => string): string {
  return parseMarks(text)
    .map((piece) => (typeof piece === 'string' ? piece : read(piece)))
    .join('');
}

/**
 * Fills in the placeholders of a text. A placeholder without a value stays as it is.
 *
 * @example
 * fillIn('{{id}}@{{student}}', { id: 'u123456a', student: 'example.ac.jp' }) // => 'u123456a@example.ac.jp'
 * fillIn('until {{day}}', {}) // => 'until {{day}}'
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);
}
