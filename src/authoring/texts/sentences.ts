import type { LanguageRules } from '../../../locales/language-rules.ts';
import { NAME } from './own-words.ts';

/** The rules for splitting a language's text into sentences and measuring them. */
type Sentences = Pick<LanguageRules, 'spaces' | 'quotes'> & {
  readonly sentences: Pick<LanguageRules['sentences'], 'ends' | 'pauses' | 'countedIn'>;
};

/** The characters with a meaning inside a character class of a regular expression. */
const SYNTAX_OF_CLASS = /[\\\]^-]/g;

function characterClass(characters: readonly string[]): string {
  return `[${characters.join('').replace(SYNTAX_OF_CLASS, '\\$&')}]`;
}

/**
 * Splits a text into sentences at its language's end marks. In languages with spaces, a space has to follow the mark,
 * so that `example.ac.jp` is not split; a closing quotation mark may come between. With `atPauses`, a sentence also
 * ends at a pause mark, such as the colon before an example or a link. A mark such as `<b>` is split like other words:
 * take it out first, with `ownWords`.
 *
 * @example
 * const quotes = { outer: ['“', '”'], inner: ['‘', '’'] };
 * const rules = { spaces: true, quotes, sentences: { ends: ['.', '?'], pauses: [':'], countedIn: 'words' } };
 * sentencesIn('Say “yes.” Go to a.example: there.', rules) // => ['Say “yes.”', 'Go to a.example: there.']
 * sentencesIn('Type this: yes.', rules, { atPauses: true }) // => ['Type this:', 'yes.']
 */
export function sentencesIn(
  text: string,
  { spaces, quotes, sentences: { ends, pauses } }: Sentences,
  { atPauses = false } = {},
): string[] {
  const marks = characterClass(atPauses ? [...ends, ...pauses] : ends);
  const closing = characterClass([quotes.outer[1], quotes.inner[1], '"']);
  const end = spaces
    ? new RegExp(`(?<=${marks}${closing}?)\\s+(?=\\S)`, 'u')
    : new RegExp(`(?<=${marks})`, 'u');
  return text.split(end).filter((sentence) => sentence.trim() !== '');
}

/** How many characters a name counts as. */
const CHARACTERS_OF_NAME = 4;

/**
 * Returns the length of a sentence in words, or in characters without spaces. A name that `ownWords` took out counts as
 * one word or four characters, whatever its length: others chose it, and a reader finds it on the screen as a whole.
 *
 * @example
 * lengthOf('Press Next, then go on.', { countedIn: 'words' }) // => 5
 * lengthOf('「次へ」を 押します。', { countedIn: 'characters' }) // => 10
 * lengthOf('Press “\uFFFC”.', { countedIn: 'words' }) // => 2
 * lengthOf('「\uFFFC」を押す。', { countedIn: 'characters' }) // => 10
 */
export function lengthOf(
  sentence: string,
  { countedIn }: Pick<LanguageRules['sentences'], 'countedIn'>,
): number {
  if (countedIn === 'words') return sentence.trim().split(/\s+/).length;
  return [...sentence.replaceAll(/\s/g, '')].reduce(
    (sum, character) => sum + (character === NAME ? CHARACTERS_OF_NAME : 1),
    0,
  );
}

/**
 * Returns the sentences of a text that ask for a password or a code. Staff never ask for either.
 *
 * @example
 * const neverAsk = { pattern: 'tell me .*code', except: 'error code' };
 * const rules = { neverAsk, spaces: true, quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
 *   sentences: { ends: ['.'], pauses: [], countedIn: 'words' } };
 * secretsAskedFor('Tell me the error code. Tell me the other code.', rules) // => ['Tell me the other code.']
 */
export function secretsAskedFor(
  text: string,
  rules: Sentences & { readonly neverAsk: Pick<LanguageRules['neverAsk'], 'pattern' | 'except'> },
): string[] {
  const [asks, excepts] = [new RegExp(rules.neverAsk.pattern, 'iu'), new RegExp(rules.neverAsk.except, 'iu')];
  return sentencesIn(text, rules).filter((sentence) => asks.test(sentence) && !excepts.test(sentence));
}
