import { isUnspaced } from '../../../validators/text/words.ts';

/** The parts of an em that letters are wide, on the safe side: which font a reader has is not known here. */
const NARROW = 0.34;
const USUAL = 0.58;
const CAPITAL = 0.74;
const OTHER = 0.7;
const OTHER_CAPITAL = 0.82;
const FULL = 1.02;

const NARROW_LETTER = /[ijltfrI.,:;'’|!()[\]· ]/;
const CAPITAL_LETTER = /[A-Z@mwMW%…→＋]/;
/** Latin letters, signs and digits. */
const LATIN = /[ -ɏ‐-⁞]/;
/** A letter as wide as it is high, as are all signs but the Latin ones. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}ー]/u;
const LETTER = /[\p{L}\p{Nd}]/u;
const CAPITAL_OF_ANY = /\p{Lu}/u;
/** A mark over or under the letter before it. */
const MARK = /\p{M}/u;
/** A letter, mark or sign of any script, but the signs that only Chinese, Japanese and Korean have. */
const IN_WORD = /(?![\u3000-\u303f\uff00-\uffef])[\p{L}\p{M}\p{N}\p{P}]/u;

/**
 * How wide a text is at most, in ems of its font: an estimate without the font.
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

/** How wide a character is that is no Latin one. */
function widthOfOther(character: string): number {
  if (WIDE.test(character) || !LETTER.test(character)) return FULL;
  return CAPITAL_OF_ANY.test(character) ? OTHER_CAPITAL : OTHER;
}

/** What may not begin a line, in Chinese and Japanese. */
const NOT_FIRST = /^[、。，．・：；？！」』）〕］｝〉》】〜ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ々%）]/;
/** What begins with hiragana: an ending or a particle more often than a word. */
const KANA_FIRST = /^[ぁ-ゖ]/;
/** What may not end one. */
const NOT_LAST = /[「『（〔［｛〈《【]$/;

/** The pieces that a line may be broken between. */
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
        // The end of a word in kana belongs to what it ends.
        KANA_FIRST.test(segment) ||
        // Words with spaces between them are broken there only.
        (isSpaced(segment) && isSpaced(last) && !last.endsWith(' ')));
    if (isGlued) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** Whether a text is all of words that have spaces between them. */
function isSpaced(text: string): boolean {
  return [...text].every(
    (character) => LATIN.test(character) || (IN_WORD.test(character) && !isUnspaced(character)),
  );
}

/**
 * Breaks a text into lines that are no wider than so many ems, as far as its words allow; what does not fit on the last
 * line that there may be is left out, with an ellipsis.
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
  return [...trimmed.slice(0, most - 1), shortened(trimmed[most - 1] ?? '', widest)];
}

/** A piece that is itself too wide, cut where a line is full: an address has no place to break. */
function slices(piece: string, widest: number): string[] {
  const found: string[] = [''];
  for (const character of piece) {
    const last = found.at(-1) ?? '';
    if (last !== '' && widthOf(last + character) > widest) found.push(character);
    else found[found.length - 1] = last + character;
  }
  return found;
}

function shortened(line: string, widest: number): string {
  const characters = [...line];
  while (characters.length > 1 && widthOf(`${characters.join('').trimEnd()}…`) > widest) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
