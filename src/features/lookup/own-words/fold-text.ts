/** A text folded so that its spellings compare equal, and where each of its characters stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each character of `text`, the range of the original that it comes from: `[start, end)`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A character with its combining marks, including the half-width sound marks of Japanese: `ｶﾞ` is one `ガ`. */
const CHARACTER = /\P{M}[\p{M}\uff9e\uff9f]*/gu;

/** Katakana that have a hiragana counterpart, 0x60 below. */
const KATAKANA = /[\u30a1-\u30f6]/g;

/** Small kana. People type them large by mistake, and some keyboards hide them. */
const SMALL_KANA: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  っ: 'つ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
  ゕ: 'か',
  ゖ: 'け',
};

/** A small kana after folding to hiragana. */
const SMALL = /[ぁぃぅぇぉっゃゅょゎゕゖ]/g;

/** Hiragana, or a long-vowel mark after one. */
const KANA = /[\u3041-\u3096ー]/;

/** What people type for a long vowel: hyphens, dashes and waves. After a kana each becomes `ー`. */
const LONG_VOWEL = /[-~\u2010-\u2015\u2212\u2500\u301c\uff5e]/;

/** The kanji for "one" between katakana or at the end of them: what a misread `ー` looks like. */
const MISREAD_LONG_VOWEL = /(?<katakana>[\u30a1-\u30fa])一(?!\p{Script=Han})/gu;

/** White space and invisible characters. */
const UNSEEN = /[\s\u200b-\u200f\ufeff]/u;

/** Characters that `toLowerCase` folds. They need nothing else, which is faster. */
const ASCII = /^[\x21-\x7e]$/;

/** Folds a character with its combining marks, regardless of what is before it. */
function foldCharacter(character: string): string {
  if (ASCII.test(character)) return character.toLowerCase();
  return character
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(SMALL, (kana) => SMALL_KANA[kana] as string);
}

/**
 * Folds a text for comparison: normal width, lower case, katakana as hiragana, small kana as large ones, dashes after
 * kana and `一` after katakana as the long-vowel mark. Omits white space, since Japanese text has it anywhere.
 *
 * @example
 * foldText('ﾊﾟｽﾜｰﾄﾞ を').text // => 'ぱすわーどを'
 * foldText('ぱすわ-ど').text // => 'ぱすわーど'
 * foldText('パスワ一ド').text // => 'ぱすわーど'
 * foldText('Ｓｉｇｎ in').text // => 'signin'
 * foldText('ｶﾞ x') // => { text: 'がx', starts: [0, 3], ends: [2, 4] }
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const read = text.replace(MISREAD_LONG_VOWEL, '$<katakana>ー');
  for (const { 0: found, index } of read.matchAll(CHARACTER)) {
    if (UNSEEN.test(found)) continue;
    const before = folded.at(-1) ?? '';
    const plain = foldCharacter(found);
    const shown = KANA.test(before) && LONG_VOWEL.test(plain) ? 'ー' : plain;
    folded += shown;
    for (let unit = 0; unit < shown.length; unit += 1) {
      starts.push(index);
      ends.push(index + found.length);
    }
  }
  return { text: folded, starts, ends };
}
