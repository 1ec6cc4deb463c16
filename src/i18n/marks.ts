/**
 * The marks that a text may have; `locales/README.md` says what each becomes. This is their one parser: screens, heads,
 * the search, the map and the tests read them by it.
 */
export const MARKS = ['label', 'page', 'step', 'help', 'check', 'code', 'b'] as const;

export type MarkName = (typeof MARKS)[number];

/** A mark with what stands between its tags: the name of a label, page or step, or the words themselves. */
export interface Mark {
  readonly mark: MarkName;
  readonly inside: string;
}

/** What a text is made of: plain words, and marks. */
export type Piece = string | Mark;

/** A whole mark such as `<label>next</label>`. Marks do not stand within each other. */
const MARK = new RegExp(`<(${MARKS.join('|')})>([^<]{0,200})</\\1>`, 'g');

/** `{{student}}`: a place that a value fills. */
const PLACEHOLDER = /\{\{(\w{1,40})\}\}/g;

/**
 * The pieces of a text, in order. A tag that is no whole mark stays among the words.
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
 * A text as plain words, each mark as `read` reads it.
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
 * A text with its placeholders filled in; one without a value stays as it is.
 *
 * @example
 * fillIn('{{id}}@{{student}}', { id: 'u123456a', student: 'example.ac.jp' }) // => 'u123456a@example.ac.jp'
 * fillIn('until {{day}}', {}) // => 'until {{day}}'
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);
}
