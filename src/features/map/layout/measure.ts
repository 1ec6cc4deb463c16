import { isUnspaced } from '../../../validators/text/words.ts';

/** The widths of letters in ems. They are upper estimates, since the reader's font is unknown at build time. */
const NARROW = 0.36;
const USUAL = 0.6;
const CAPITAL = 0.74;
const OTHER = 0.7;
const OTHER_CAPITAL = 0.82;
const FULL = 1.02;

const NARROW_LETTER = /[ijltfrI.,:;'’|!()[\]· ]/;
const CAPITAL_LETTER = /[A-Z@mwMW%…→＋]/;
/** Latin letters, digits and punctuation. */
const LATIN = /[ -ɏ‐-⁞]/;
/** A letter of a script with square letters. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}ー]/u;
const LETTER = /[\p{L}\p{Nd}]/u;
const CAPITAL_OF_ANY = /\p{Lu}/u;
/** A mark above or below the previous letter. */
const MARK = /\p{M}/u;
/** A letter, mark, number or punctuation of any script, except CJK punctuation and full-width forms. */
const IN_WORD = /(?![\u3000-\u303f\uff00-\uffef])[\p{L}\p{M}\p{N}\p{P}]/u;

/**
 * Returns an upper estimate of the width of a text, in ems, without measuring a font.
 *
 * @example
 * widthOf('il') < widthOf('MW') // => true
 * widthOf('次へ') // => 2.04
 * widthOf('дом') < widthOf('次へ。') // => true
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfOne(character);
  return width;
}

function widthOfOne(character: string): number {
  if (character === '→') return FULL;
  if (MARK.test(character)) return 0;
  if (!LATIN.test(character)) return widthOfOther(character);
  if (NARROW_LETTER.test(character)) return NARROW;
  return CAPITAL_LETTER.test(character) ? CAPITAL : USUAL;
}

/** Returns the width of a character outside the Latin range. */
function widthOfOther(character: string): number {
  if (WIDE.test(character) || !LETTER.test(character)) return FULL;
  return CAPITAL_OF_ANY.test(character) ? OTHER_CAPITAL : OTHER;
}

/** Characters that may not begin a line in Chinese and Japanese. */
const NOT_FIRST = /^[、。，．・：；？！」』）〕］｝〉》】〜ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ々%）]/;
/** Text that begins with hiragana, which is more often an ending or a particle than a word. */
const KANA_FIRST = /^[ぁ-ゖ]/;
/** Characters that may not end a line. */
const NOT_LAST = /[「『（〔［｛〈《【]$/;

/** Splits a text into the pieces between which a line may break. */
function pieces(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = found.at(-1);
    const isGlued =
      last !== undefined &&
      (NOT_FIRST.test(segment) ||
        NOT_LAST.test(last) ||
        segment === ' ' ||
        // An ending in hiragana belongs to the word before it.
        KANA_FIRST.test(segment) ||
        // In languages with spaces, break only at spaces.
        (isSpaced(segment) && isSpaced(last) && !last.endsWith(' ')));
    if (isGlued) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** Whether a text consists of characters of scripts with spaces between words. */
function isSpaced(text: string): boolean {
  return [...text].every(
    (character) => LATIN.test(character) || (IN_WORD.test(character) && !isUnspaced(character)),
  );
}

/**
 * Breaks a text into at most `most` lines of at most `widest` ems, between words where possible. If the text does not
 * fit, the last line ends with an ellipsis.
 *
 * @example
 * breakLines('Try another browser', 'en', 8, 3) // => ['Try another', 'browser']
 * breakLines('Try another browser', 'en', 8, 1) // => ['Try another…']
 * breakLines('別のブラウザで試す', 'ja', 6, 3) // => ['別の', 'ブラウザで', '試す']
 * breakLines('다른 브라우저 사용', 'ko', 8, 3) // => ['다른 브라우저', '사용']
 */
export function breakLines(text: string, language: string, widest: number, most: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces(text, language)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + piece).trimEnd()) <= widest)
      lines[lines.length - 1] = last + piece;
    else lines.push(...slices(piece, widest));
  }
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (trimmed.length <= most) return trimmed;
  // Not the last line alone: what follows it may have begun a new line although there was room for a part of it.
  const rest = lines.slice(most - 1).join('');
  return [...trimmed.slice(0, most - 1), shortened(rest.trim(), widest)];
}

/** Cuts a piece that is wider than a line, such as an address, wherever a line is full. */
function slices(piece: string, widest: number): string[] {
  const found: string[] = [''];
  for (const character of piece) {
    const last = found.at(-1) ?? '';
    if (last !== '' && widthOf(last + character) > widest) found.push(character);
    else found[found.length - 1] = last + character;
  }
  return found;
}

/** Matches the last word of a text and the space before it. */
const LAST_WORD = / [^ ]*$/;

/** Returns the beginning of a text that fits a line with an ellipsis. Cuts no word, unless half of the line is lost. */
function shortened(text: string, widest: number): string {
  const characters = [...text];
  let count = characters.length;
  const start = () => characters.slice(0, count).join('').trimEnd();
  while (count > 1 && widthOf(`${start()}…`) > widest) count -= 1;
  const full = start();
  const isInWord =
    isSpaced(
      characters
        .slice(count - 1, count + 1)
        .join('')
        .trimEnd(),
    ) && characters[count] !== ' ';
  const words = isInWord ? full.replace(LAST_WORD, '') : full;
  return `${words.length > full.length / 2 ? words : full}…`;
}
