import type { LanguageRules } from '../../../locales/language-rules.ts';

const SPACE = /\s+/gu;

/** Typographic apostrophes: U+2019, and U+02BC, which is a letter. */
const APOSTROPHE = /[\u2019\u02BC]/gu;

/** U+2010 HYPHEN, to which NFKC also maps the non-breaking hyphen. */
const HYPHEN = /\u2010/gu;

/** Characters that are not shown, such as a soft hyphen or a variation selector. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Returns words in the form in which they are compared: after NFKC, without invisible characters, with straight
 * apostrophes and single spaces. In a language with spaces, upper and lower case are the same. Spaces at the ends stay.
 *
 * @example
 * comparable('Don’t  Wait', { spaces: true }) // => "don't wait"
 * comparable('ﾌﾞﾗｳｻﾞｰ', { spaces: false }) // => 'ブラウザー'
 */
export function comparable(words: string, { spaces }: Pick<LanguageRules, 'spaces'>): string {
  const same = words
    // First, because an invisible character would keep a letter and its accent apart.
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-')
    .replace(SPACE, ' ');
  return spaces ? same.toLowerCase() : same;
}
