/** One word of a text, folded so that ways of writing it are the same, and where it stands: `[start, end)`. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A character with the marks that belong to it, also the half-width sound marks of Japanese: `ｶﾞ` is one `ガ`. */
const CHARACTER = /\P{M}[\p{M}\uff9e\uff9f]*/gu;

/** Letters and digits of scripts that put spaces between words. */
const LATIN = /^[\p{Script=Latin}\p{Nd}]+$/u;

/** A letter of Japanese, the long-vowel mark and the repetition mark included. */
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;

/** An apostrophe is no end of a word, whichever way it is written. */
const APOSTROPHE = /['’‘`´]/u;

/** "not" that has grown together with the word before it: `isnt`, `couldnt`, `cannot`. */
const WITH_NOT = /^(?:(is|does|did|could|do|are|has|have)nt|(?:cant|cannot))$/u;

/** Two words for one that was drawn together, and the word itself otherwise. */
function apart(word: string): readonly string[] {
  const found = WITH_NOT.exec(word);
  return found ? [found[1] ?? 'can', 'not'] : [word];
}

/**
 * The words of a text in their order, folded: full-width and half-width forms and capitals are the same, `isn’t` is
 * `is` and `not`. Japanese, which has no spaces, is cut into overlapping pairs of characters. Punctuation is left out.
 *
 * @example
 * wordsOf('It ISN’T so.').map((each) => each.word) // => ['it', 'is', 'not', 'so']
 * wordsOf('確認コード').map((each) => each.word) // => ['確認', '認コ', 'コー', 'ード']
 * wordsOf('Ａ b') // => [{ word: 'a', start: 0, end: 1 }, { word: 'b', start: 2, end: 3 }]
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let latin = '';
  let latinStart = 0;
  let latinEnd = 0;
  let before: Word | undefined;

  const endLatin = () => {
    if (latin !== '') for (const word of apart(latin)) words.push({ word, start: latinStart, end: latinEnd });
    latin = '';
  };

  for (const { 0: found, index } of text.matchAll(CHARACTER)) {
    const character = found.normalize('NFKC').toLowerCase();
    const end = index + found.length;
    const japanese = JAPANESE.test(character) ? { word: character, start: index, end } : undefined;
    if (before && japanese) words.push({ word: before.word + japanese.word, start: before.start, end });
    // A Japanese word goes on over a space: pages put them where Latin letters begin and end.
    if (japanese || character.trim() !== '') before = japanese;
    if (LATIN.test(character)) {
      if (latin === '') latinStart = index;
      latin += character;
      latinEnd = end;
    } else if (!APOSTROPHE.test(found)) {
      endLatin();
    }
  }
  endLatin();
  return words;
}
