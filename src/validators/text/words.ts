/** One word of a text, folded so that ways of writing it are the same, and where it stands: `[start, end)`. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A character with the marks that belong to it, also the half-width sound marks of Japanese: `ｶﾞ` is one `ガ`. */
const CHARACTER = /\P{M}[\p{M}\uff9e\uff9f]*/gu;

/**
 * A letter of a script that puts no spaces between words: Chinese and Japanese, with the long-vowel mark, and those of
 * South-East Asia. Its digits and punctuation are like those of other scripts.
 */
const UNSPACED =
  '(?![\\p{Nd}\\p{P}])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

/** A character, or a pair of them, of such a script. */
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/** Letters of all other scripts with their marks, and digits: Latin, Cyrillic, Greek, Hangul, Arabic, Devanagari … */
const SPACED = new RegExp(`^(?:(?!${UNSPACED})[\\p{L}\\p{Nd}\\p{M}])+$`, 'u');

/** An apostrophe is no end of a word, whichever way it is written; neither is what joins letters unseen. */
const APOSTROPHE = /['’‘`´ʼ\u200c\u200d]/u;

/** "not" that has grown together with the word before it: `isnt`, `couldnt`, `cannot`. */
const WITH_NOT = /^(?:(is|does|did|could|do|are|has|have)nt|(?:cant|cannot))$/u;

/** A character as it is compared: of usual width, small, and Greek sigma the same at the end of a word. */
function folded(character: string): string {
  return character.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
}

/** Two words for one that was drawn together, and the word itself otherwise. */
function apart(word: string): readonly string[] {
  const found = WITH_NOT.exec(word);
  return found ? [found[1] ?? 'can', 'not'] : [word];
}

/**
 * Whether a text begins with a letter of a script that puts no spaces between words. Of the words that `wordsOf` finds
 * these are pairs of characters: each is about half a word.
 *
 * @example
 * isUnspaced('確認') // => true
 * isUnspaced('пароль') // => false
 */
export function isUnspaced(text: string): boolean {
  return BEGINS_UNSPACED.test(text);
}

/**
 * The words of a text in their order, folded: full-width and half-width forms and capitals are the same, `isn’t` is
 * `is` and `not`. A text in a script without spaces (Chinese, Japanese, Thai …) is cut into overlapping pairs of
 * characters. Punctuation is left out.
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
    // Letters of Hangul that were typed part by part become one only together.
    const whole = spaced.normalize('NFC');
    if (whole !== '')
      for (const word of apart(whole)) words.push({ word, start: spacedStart, end: spacedEnd });
    spaced = '';
  };

  for (const { 0: found, index } of text.matchAll(CHARACTER)) {
    const character = folded(found);
    const end = index + found.length;
    const unspaced = BEGINS_UNSPACED.test(character) ? { word: character, start: index, end } : undefined;
    if (before && unspaced) words.push({ word: before.word + unspaced.word, start: before.start, end });
    // A Japanese word goes on over a space: pages put them where Latin letters begin and end.
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
