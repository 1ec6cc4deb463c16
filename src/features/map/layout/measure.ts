/** The parts of an em that letters are wide, on the safe side: which font a reader has is not known here. */
const NARROW = 0.34;
const USUAL = 0.58;
const CAPITAL = 0.74;
const FULL = 1.02;

const NARROW_LETTER = /[ijltfrI.,:;'’|!()[\]· ]/;
const CAPITAL_LETTER = /[A-Z@mwMW%…→＋]/;
/** Latin letters, signs and digits: all others are as wide as they are high. */
const LATIN = /[ -ɏ‐-⁞]/;

/**
 * How wide a text is at most, in ems of its font: an estimate without the font.
 *
 * @example
 * widthOf('il') < widthOf('MW') // => true
 * widthOf('次へ') // => 2.04
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfOne(character);
  return width;
}

function widthOfOne(character: string): number {
  if (character === '→') return FULL;
  if (!LATIN.test(character)) return FULL;
  if (NARROW_LETTER.test(character)) return NARROW;
  return CAPITAL_LETTER.test(character) ? CAPITAL : USUAL;
}

/** What may not begin a line, in Japanese. */
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
        // Outside of Japanese a line is broken at spaces only.
        (isLatin(segment) && isLatin(last) && !last.endsWith(' ')));
    if (isGlued) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

const isLatin = (text: string): boolean => [...text].every((character) => LATIN.test(character));

/**
 * Breaks a text into lines that are no wider than so many ems, as far as its words allow; what does not fit on the last
 * line that there may be is left out, with an ellipsis.
 *
 * @example
 * breakLines('Try another browser', 'en', 8, 3) // => ['Try another', 'browser']
 * breakLines('Try another browser', 'en', 8, 1) // => ['Try another…']
 * breakLines('別のブラウザで試す', 'ja', 6, 3) // => ['別の', 'ブラウザで', '試す']
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
