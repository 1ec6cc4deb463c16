import type { Span } from '../../../validators/text/spans.ts';
import { isUnspaced, wordsOf } from '../../../validators/text/words.ts';
import { completeWord, correctKana, correctWord } from './correct-word.ts';
import { formsIn, isSimpleIn, type Match, untangle } from './find-forms.ts';
import { foldText } from './fold-text.ts';
import { featuresOf, knows } from './form-table.ts';
import { PRESENCE } from './lookup-index.ts';
import { readRomaji } from './read-romaji.ts';
import { stem } from './stem.ts';
import { HIRAGANA_ONLY, MIN_KANA_WITH_SLIP, type Vocabulary, withoutLongVowels } from './vocabulary.ts';

/** A feature in a text: where it is, its presence, and whether it was mistyped. */
export interface FoundFeature {
  readonly feature: number;
  readonly presence: number;
  readonly isMistyped?: true;
  readonly range: Span;
}

/** What was recognised in a text, and the words that were not. */
export interface ReadWords {
  readonly found: readonly FoundFeature[];
  readonly unknown: readonly Span[];
}

/** What one of the ways to read a text finds in what earlier ones left. */
interface Reading extends Partial<ReadWords> {
  /** What else is read: grammar, for example. */
  readonly read?: readonly Span[];
}

/** A way to read a text. */
type Read = (text: string, vocabulary: Vocabulary, isRead: (place: number) => boolean) => Reading;

/** A form of two kana is too short to be found in hiragana, where it may be a part of grammar. */
const MIN_KANA = 3;

/** Letters of scripts without spaces that carry meaning: not hiragana, not marks. */
const CARRIES_MEANING = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** The long-vowel mark, which is part of the run that it stands in. */
const LONG_VOWEL = 'ー';

/** A letter. */
const LETTER = /\p{L}/u;

/** A run of Latin letters, with inner hyphens and apostrophes, which may be Japanese. */
const LATIN_RUN = /[\p{Script=Latin}][\p{Script=Latin}'’-]*/gu;

/** Marks at the end of a word, which belong to the sentence. */
const HANGING = /['’]+$/;

/** Half-width katakana. */
const HALF_WIDTH = /[\uff66-\uff9f]/;

/** A run of katakana, half-width katakana or hiragana. */
const KANA_RUN = /[\u3041-\u3096ー]+|[\u30a1-\u30faー]+|[\uff66-\uff9f]+/g;

/** Returns whether no letter is before and after a part of a text. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

/** Reads forms in scripts without spaces, anywhere in the text. */
const readUnspaced: Read = (text, { unspaced }) => {
  const { text: folded, starts, ends } = foldText(text);
  const rangeOf = (from: number, to: number): Span => [starts[from] as number, ends[to - 1] as number];
  const matches = formsIn(folded, unspaced, (from, to) => {
    const form = folded.slice(from, to);
    if (form.length >= MIN_KANA || !HIRAGANA_ONLY.test(form)) return true;
    const [start, end] = rangeOf(from, to);
    return CARRIES_MEANING.test(text.slice(start, end)) || standsAlone(text, start, end);
  });
  return {
    found: untangle(matches, isSimpleIn(folded, unspaced)).map(({ feature, presence, from, to }) => ({
      feature,
      presence,
      range: rangeOf(from, to),
    })),
  };
};

/** Reads Japanese in Latin letters. Words that follow each other are read as one: their spaces are a matter of taste. */
const readLatinJapanese: Read = (text, vocabulary, isRead) => {
  const { short } = vocabulary;
  const found: FoundFeature[] = [];
  const read: Span[] = [];
  for (const { kana, starts, ends } of romajiIn(text, vocabulary, isRead)) {
    let reached = 0;
    for (const { feature, presence, from, to } of untangle(
      formsIn(kana, short, () => true),
      isSimpleIn(kana, short),
    )) {
      const beginsWord = from === 0 || starts[from] !== starts[from - 1];
      // A form in the middle of a word is chance, unless it follows another form.
      if (!beginsWord && from > reached) continue;
      reached = Math.max(reached, to);
      found.push({ feature, presence, range: [starts[from] as number, ends[to - 1] as number] });
    }
    // The words between the forms are Japanese, too: particles and endings.
    if (reached > 0) read.push([starts[0] as number, ends.at(-1) as number]);
  }
  return { found, read };
};

/** Reads words in kana with a slip. */
const readMistypedKana: Read = (text, vocabulary, isRead) => {
  if (!vocabulary.corrects) return {};
  const found = [...text.matchAll(KANA_RUN)].flatMap(({ 0: run, index }) => {
    const { text: kana } = foldText(run);
    if (kana.length < MIN_KANA_WITH_SLIP || isRead(index)) return [];
    // Between other letters hiragana are grammar.
    if (HIRAGANA_ONLY.test(run) && !standsAlone(text, index, index + run.length)) return [];
    const features = featuresOf(correctKana(kana, vocabulary) ?? '', vocabulary.unspaced);
    return features.map(
      (feature, place): FoundFeature => ({
        feature,
        presence: place > 0 ? PRESENCE.implied : PRESENCE.full,
        isMistyped: true,
        range: [index, index + run.length],
      }),
    );
  });
  return { found };
};

/** Reads words of scripts with spaces, also mistyped, and the last one also if it is cut off. */
const readSpaced: Read = (text, vocabulary, isRead) => {
  const { spaced, mostStems, stopWords } = vocabulary;
  const words = wordsOf(text).filter(({ word, start }) => !isUnspaced(word) && !isRead(start));
  const stems = words.map(({ word }) => stem(word));
  const known = words.map(({ word, end }, place) => {
    const stemmed = stems[place] as string;
    if (knows(stemmed, spaced) || stopWords.has(stemmed)) return stemmed;
    const isCut = place === words.length - 1 && end === text.trimEnd().length;
    return correctWord(word, vocabulary) ?? (isCut ? completeWord(word, vocabulary) : undefined) ?? stemmed;
  });
  const sequences: Match[] = [];
  for (let from = 0; from < known.length; from += 1) {
    for (let to = from + 1; to <= Math.min(known.length, from + mostStems); to += 1) {
      const features = featuresOf(known.slice(from, to).join(' '), spaced);
      if (features.length > 0) sequences.push({ features, from, to });
    }
  }
  const inForms = new Set<number>();
  const found = untangle(sequences).map(({ feature, presence, from, to }): FoundFeature => {
    for (let place = from; place < to; place += 1) inForms.add(place);
    const isMistyped = known.slice(from, to).some((each, place) => each !== stems[from + place]);
    const range: Span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    return { feature, presence, ...(isMistyped && { isMistyped }), range };
  });
  const unknown = words
    .filter((_, place) => !inForms.has(place) && !stopWords.has(stems[place] as string))
    .map(({ start, end }): Span => [start, end]);
  return { found, unknown };
};

/** Reads pieces of words in kanji and katakana that are no form. */
const readPieces: Read = (text, vocabulary, isRead) => {
  const found: FoundFeature[] = [];
  const unknown: Span[] = [];
  for (const range of runsOf(text, isRead)) {
    const run = text.slice(...range);
    // In half-width katakana grammar looks like words.
    if (HALF_WIDTH.test(run)) continue;
    const features = piecesOf(run).flatMap((piece) => vocabulary.pieces().get(piece) ?? []);
    if (features.length === 0) unknown.push(range);
    found.push(...features.map((feature) => ({ feature, presence: PRESENCE.piece, range })));
  }
  return { found, unknown };
};

/** The ways to read a text, each of which reads what those before it left. */
const WAYS: readonly Read[] = [readUnspaced, readLatinJapanese, readMistypedKana, readSpaced, readPieces];

/**
 * Recognises the concepts and words in a text in any language of the guide, with slips, in kana or in Latin letters.
 *
 * @example
 * import { vocabularyOf } from './vocabulary.ts';
 * const vocabulary = vocabularyOf({ meanings: [[0], [1], [2]], unspaced: { ぱ: 'すわーど\t0' }, spaced: { l: 'ock\t1\nock out\t2', o: 'ut' },
 *   mostStems: 2, pieces: [], firstPiece: 3, stopWords: ['am'] });
 * readWords('ﾊﾟｽﾜｰﾄﾞ', vocabulary).found // => [{ feature: 0, presence: 0, range: [0, 7] }]
 * readWords('am locked out', vocabulary).found.map((each) => each.feature) // => [2, 1]
 * readWords('blue', vocabulary) // => { found: [], unknown: [[0, 4]] }
 */
export function readWords(text: string, vocabulary: Vocabulary): ReadWords {
  const all = { found: [] as FoundFeature[], unknown: [] as Span[] };
  const places = new Uint8Array(text.length);
  const isRead = (place: number) => places[place] === 1;
  for (const way of WAYS) {
    const { found = [], unknown = [], read = [] } = way(text, vocabulary, isRead);
    all.found.push(...found);
    all.unknown.push(...unknown);
    for (const [start, end] of [...found.map(({ range }) => range), ...read]) places.fill(1, start, end);
  }
  return all;
}

/**
 * Returns the pieces of a run of kanji or katakana that is no form: its pairs of characters, folded, or its only one.
 *
 * @example
 * piecesOf('切替時') // => ['切替', '替時']
 * piecesOf('消') // => ['消']
 */
export function piecesOf(run: string): string[] {
  const { text } = foldText(run);
  if (text.length < 2) return [text];
  return Array.from({ length: text.length - 1 }, (_, place) => text.slice(place, place + 2));
}

/** Japanese in Latin letters, as kana without long vowels, and the range of each kana's word. */
interface Romaji {
  readonly kana: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Returns the Japanese in Latin letters of a text: no words of the guide in them. Words that follow each other are joined. */
function romajiIn(
  text: string,
  { spaced, stopWords }: Vocabulary,
  isRead: (place: number) => boolean,
): Romaji[] {
  const isWord = (stemmed: string) => featuresOf(stemmed, spaced).length > 0 || stopWords.has(stemmed);
  const all: { kana: string; starts: number[]; ends: number[] }[] = [];
  let before = -1;
  for (const { 0: run, index } of text.matchAll(LATIN_RUN)) {
    if (isRead(index) || isWord(stem(run.toLowerCase()))) continue;
    const kana = readRomaji(run.replace(HANGING, ''));
    if (kana === undefined) continue;
    const follows = before >= 0 && text.slice(before, index).trim() === '';
    const last = follows ? all.at(-1) : undefined;
    const here = last ?? { kana: '', starts: [], ends: [] };
    if (!last) all.push(here);
    for (const each of withoutLongVowels(kana)) {
      here.kana += each;
      here.starts.push(index);
      here.ends.push(index + run.length);
    }
    before = index + run.length;
  }
  return all;
}

/** Returns the runs of kanji and katakana that are not read. */
function runsOf(text: string, isRead: (place: number) => boolean): Span[] {
  const runs: [number, number][] = [];
  let place = 0;
  for (const character of text) {
    const last = runs.at(-1);
    const continues = last?.[1] === place;
    const end = place + character.length;
    if (CARRIES_MEANING.test(character) && !isRead(place)) {
      if (continues) last[1] = end;
      else runs.push([place, end]);
    } else if (character === LONG_VOWEL && continues) {
      last[1] = end;
    }
    place = end;
  }
  return runs;
}
