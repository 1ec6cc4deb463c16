import type { LanguageRules } from '../../../locales/language-rules.ts';
import { comparable } from './comparable.ts';
import { ownWords } from './own-words.ts';

/** The rule by which forms are found in a language. */
type Spaces = Pick<LanguageRules, 'spaces'>;

/** The forms that are not to be used, each with the longer phrases in which it is right. */
export type ForbiddenForms = Readonly<Record<string, readonly string[]>>;

/**
 * The end of a text after which a word cannot begin: part of a word, with or without a hyphen or an apostrophe. With
 * the character class `[\p{L}\p{N}\p{M}]` instead, V8 14 (Node 26) does not match letters beyond U+FFFF.
 */
const WORD_BEFORE = /(?:\p{L}|\p{N}|\p{M})[-']?$/u;

/** The beginning of a text at which a word cannot end. */
const WORD_AFTER = /^[-']?[\p{L}\p{N}\p{M}]/u;

/** A combining character, which belongs to the character before it. */
const COMBINING = /^\p{M}/u;

/** A phrase that begins or ends with a letter, a digit or a combining character. */
const BEGINS_WITH_WORD = /^[\p{L}\p{N}\p{M}]/u;
const ENDS_WITH_WORD = /[\p{L}\p{N}\p{M}]$/u;

/** The longest pattern above takes three code units: a letter beyond U+FFFF, and a hyphen or an apostrophe. */
const MARGIN = 3;

/** Whether a phrase occurs at a position of a text, as whole words if the language has spaces. */
function occursAt(text: string, phrase: string, at: number, { spaces }: Spaces): boolean {
  if (at < 0 || !text.startsWith(phrase, at)) return false;
  const end = at + phrase.length;
  const after = text.slice(end, end + MARGIN);
  if (!spaces) return !COMBINING.test(after);
  const before = text.slice(Math.max(0, at - MARGIN), at);
  return (
    !(BEGINS_WITH_WORD.test(phrase) && WORD_BEFORE.test(before)) &&
    !(ENDS_WITH_WORD.test(phrase) && WORD_AFTER.test(after))
  );
}

/** Returns every position of a phrase in a text, including those that overlap, whatever is around it. */
function positions(text: string, phrase: string): number[] {
  const found: number[] = [];
  if (phrase === '') return found;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) found.push(at);
  return found;
}

/** Returns a function that says whether a form occurs in a comparable text outside its exceptions. */
function finderOf(form: string, exceptions: readonly string[], rules: Spaces): (text: string) => boolean {
  const wanted = comparable(form, rules).trim();
  const excused = exceptions.map((exception) => {
    const phrase = comparable(exception, rules).trim();
    return { phrase, offsets: positions(phrase, wanted) };
  });
  const isExcused = (text: string, at: number) =>
    excused.some(({ phrase, offsets }) =>
      offsets.some((offset) => occursAt(text, phrase, at - offset, rules)),
    );
  return (text) =>
    positions(text, wanted).some((at) => occursAt(text, wanted, at, rules) && !isExcused(text, at));
}

/**
 * Returns a function that finds forbidden forms in a text: each form once, in the order of the list. It compares after
 * NFKC. In a language with spaces it finds whole words, in upper or lower case; letters and digits join a word, and so
 * do a hyphen and an apostrophe between them. In a language without spaces it finds a form anywhere. An occurrence
 * inside one of the form's exceptions does not count, nor does anything in a mark or a placeholder.
 *
 * @example
 * const inEnglish = formFinder({ code: ['error code'], mail: [] }, { spaces: true });
 * inEnglish('Say the Code of the e-mail.') // => ['code']
 * inEnglish('An error code. <label>code</label>') // => []
 * const inJapanese = formFinder({ 番号: ['電話番号'], ブラウザー: [] }, { spaces: false });
 * inJapanese('電話番号の下の番号') // => ['番号']
 * inJapanese('別のﾌﾞﾗｳｻﾞｰで') // => ['ブラウザー']
 */
export function formFinder(forms: ForbiddenForms, rules: Spaces): (text: string) => string[] {
  const finders = Object.entries(forms).map(
    ([form, exceptions]) => [form, finderOf(form, exceptions, rules)] as const,
  );
  return (text) => {
    const words = comparable(ownWords(text), rules);
    return finders.flatMap(([form, occursIn]) => (occursIn(words) ? [form] : []));
  };
}
