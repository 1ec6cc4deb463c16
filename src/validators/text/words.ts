/** A word of a text, folded so that its spellings compare equal, and its range: `[start, end)`. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A character with its combining marks, including the half-width sound marks of Japanese: `ｶﾞ` is one `ガ`. */
const CHARACTER = /\P{M}[\p{M}\uff9e\uff9f]*/gu;

/**
 * A letter of a script without spaces between words: Chinese, Japanese (with the long-vowel mark), and the scripts of
 * South-East Asia. Excludes their digits and punctuation, which work as in other scripts.
 */
const UNSPACED =
  '(?![\\p{Nd}\\p{P}])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

/** A text that begins with a letter of a script without spaces. */
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/** Digits, and letters of all other scripts with their marks: Latin, Cyrillic, Greek, Hangul, Arabic, Devanagari … */
const SPACED = new RegExp(`^(?:(?!${UNSPACED})[\\p{L}\\p{Nd}\\p{M}])+$`, 'u');

/** Apostrophes and zero-width joiners, which do not end a word. */
const APOSTROPHE = /['’‘`´ʼ\u200c\u200d]/u;

/** A contraction with "not", without its apostrophe: `isnt`, `couldnt`, `cannot`. */
const WITH_NOT = /^(?:(is|does|did|could|do|are|has|have)nt|(?:cant|cannot))$/u;

/** Folds a character for comparison: normal width, lower case, and final sigma as sigma. */
function foldCharacter(character: string): string {
  return character.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
}

/** Splits a contraction with "not" into its two words. Returns any other word alone. */
function apart(word: string): readonly string[] {
  const found = WITH_NOT.exec(word);
  return found ? [found[1] ?? 'can', 'not'] : [word];
}

/**
 * Whether a text begins with a letter of a script without spaces between words. `wordsOf` cuts such text into pairs of
 * characters, each about half a word.
 *
 * @example
 * isUnspaced('確認') // => true
 * isUnspaced('пароль') // => false
 */
export function isUnspaced(text: string): boolean {
  return BEGINS_UNSPACED.test(text);
}

/**
 * Returns the words of a text in order, folded: full-width, half-width and capital letters compare equal, and `isn’t`
 * becomes `is` and `not`. Text in a script without spaces (Chinese, Japanese, Thai …) is cut into overlapping pairs of
 * characters. Omits punctuation.
 *
 * @example
 * wordsOf('It ISN’T so.').map((each) => each.word) // => ['it', 'is', 'not', 'so']
 * wordsOf('確認コード').map((each) => each.word) // => ['確認', '認コ', 'コー', 'ード']
 * wordsOf('비밀번호가 틀렸습니다').map((each) => each.word) // => ['비밀번호가', '틀렸습니다']
 * wordsOf('Ａ b') // => [{ word: 'a', start: 0, end: 1 }, { word: 'b', start: 2, end: 3 }]
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let spaced = '';
  let spacedStart = 0;
  let spacedEnd = 0;
  let before: Word | undefined;

  const endSpaced = () => {
    // Compose the word as a whole, since decomposed Hangul only composes across characters.
    const whole = spaced.normalize('NFC');
    if (whole !== '')
      for (const word of apart(whole)) words.push({ word, start: spacedStart, end: spacedEnd });
    spaced = '';
  };

  for (const { 0: found, index } of text.matchAll(CHARACTER)) {
    const character = foldCharacter(found);
    const end = index + found.length;
    const unspaced = BEGINS_UNSPACED.test(character) ? { word: character, start: index, end } : undefined;
    if (before && unspaced) words.push({ word: before.word + unspaced.word, start: before.start, end });
    // Japanese words continue after a space, since pages put spaces around Latin letters.
    if (unspaced || character.trim() !== '') before = unspaced;
    if (APOSTROPHE.test(found)) continue;
    if (SPACED.test(character)) {
      if (spaced === '') spacedStart = index;
      spaced += character;
      spacedEnd = end;
    } else {
      endSpaced();
    }
  }
  endSpaced();
  return words;
}
