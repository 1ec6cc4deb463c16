import { parseMarks } from '../../i18n/marks.ts';

/**
 * Stands for a name in a text: U+FFFC OBJECT REPLACEMENT CHARACTER, which no text has. It is neither a letter nor a
 * space, so that the words on its two sides stay apart.
 */
export const NAME = '\uFFFC';

/** A placeholder such as `{{student}}` or `{{count, number}}`. */
const PLACEHOLDER = /\{\{[^{}]{0,100}\}\}/g;

/**
 * Returns a text with `NAME` for each mark and each placeholder: what they show is written elsewhere, for example by
 * Microsoft. An incomplete mark stays as it is.
 *
 * @example
 * ownWords('Press <label>next</label>.') // => 'Press \uFFFC.'
 * ownWords('It ends in @{{student}}.') // => 'It ends in @\uFFFC.'
 * ownWords('<b>one') // => '<b>one'
 */
export function ownWords(text: string): string {
  return parseMarks(text)
    .map((piece) => (typeof piece === 'string' ? piece : NAME))
    .join('')
    .replace(PLACEHOLDER, NAME);
}
