import { editDistance } from '../../../validators/text/edit-distance.ts';
import type { Span } from '../../../validators/text/spans.ts';
import { isUnspaced, wordsOf } from '../../../validators/text/words.ts';
import { foldText } from './fold-text.ts';
import { type FormGroup, type LookupIndex, PRESENCE } from './lookup-index.ts';
import { readRomaji } from './read-romaji.ts';
import { stem } from './stem.ts';

/** What can be recognised in a text. */
export interface Vocabulary {
  /**
   * The features of each folded form in a script without spaces, and the lengths of the forms that begin with a
   * character. The first feature is what the form means; the others are what it implies, as "new phone" implies "phone".
   */
  readonly unspaced: ReadonlyMap<string, readonly number[]>;
  readonly lengthsFrom: ReadonlyMap<string, readonly number[]>;
  /** The forms in kana without their long vowels, which people drop in Latin letters. */
  readonly short: () => Forms;
  /** The features of each sequence of stems, and the number of stems of the longest sequence. */
  readonly spaced: ReadonlyMap<string, readonly number[]>;
  readonly mostStems: number;
  /** Every single stem, and those that a mistyped word may stand for, by length. */
  readonly stems: ReadonlySet<string>;
  readonly stemsByLength: () => ReadonlyMap<number, readonly string[]>;
  /** What mistyped words stand for, as it was found before: each letter that is typed asks for the same words again. */
  readonly corrections: Map<string, string | undefined>;
  /** Whether to read a mistyped word as a known one. */
  readonly corrects: boolean;
  /** The feature of each piece of an unknown word in a script without spaces; see `piecesOf`. */
  readonly pieces: ReadonlyMap<string, number>;
  /** The longer forms in kana, which a slip may hide, by length. */
  readonly kanaByLength: () => ReadonlyMap<number, readonly string[]>;
  readonly stopWords: ReadonlySet<string>;
}

/** A feature in a text: where it is, its presence, and whether it was mistyped. */
export interface FoundFeature {
  readonly feature: number;
  readonly presence: number;
  readonly isMistyped?: true;
  readonly range: Span;
}

/** What was recognised in a text, and the number of words that were not. */
export interface ReadWords {
  readonly found: readonly FoundFeature[];
  readonly unknown: readonly Span[];
}

/** Hiragana and the long-vowel mark: in Japanese text between other characters they are mostly grammar. */
const HIRAGANA_ONLY = /^[\u3041-\u3096ー]+$/;

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

/** A shorter word in kana with a slip may be any other. */
const MIN_KANA_WITH_SLIP = 5;

/** A match of a form before nested and overlapping ones are told apart. */
interface Match {
  readonly features: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** A feature of a match, told apart: in full, or implied by what it means or by a longer match. */
interface Untangled {
  readonly feature: number;
  readonly presence: number;
  readonly from: number;
  readonly to: number;
}

/** Keeps the longest matches that do not overlap, from the left, and those inside them as implied, unless it is simple. */
function untangle(matches: readonly Match[], isSimple: (match: Match) => boolean = () => false): Untangled[] {
  const sorted = [...matches].sort((one, other) => one.from - other.from || other.to - one.to);
  let whole: Match | undefined;
  return sorted.flatMap((match): Untangled[] => {
    const { from, to } = match;
    const isInside: boolean = whole !== undefined && from < whole.to;
    if (isInside && (to > (whole?.to ?? 0) || (whole !== undefined && isSimple(whole)))) return [];
    if (!isInside) whole = match;
    return match.features.map((feature, place) => ({
      feature,
      presence: isInside || place > 0 ? PRESENCE.implied : PRESENCE.full,
      from,
      to,
    }));
  });
}

/** Returns whether a match in a text in kana is one word: not two forms in a row. There is no "word" in "password". */
function isSimpleIn(folded: string, forms: ReadonlyMap<string, unknown>): (match: Match) => boolean {
  return ({ from, to }) => {
    const text = folded.slice(from, to);
    if (!HIRAGANA_ONLY.test(text)) return false;
    for (let end = 2; end <= text.length - 2; end += 1) {
      if (forms.has(text.slice(0, end)) && forms.has(text.slice(end))) return false;
    }
    return true;
  };
}

/** Forms by their text, and the lengths of those that begin with a character. */
type Forms = Pick<Vocabulary, 'unspaced' | 'lengthsFrom'>;

/** Returns the forms in a folded text without spaces. */
function formsIn(
  folded: string,
  { unspaced, lengthsFrom }: Forms,
  isFound: (from: number, to: number) => boolean,
): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < folded.length; from += 1) {
    for (const length of lengthsFrom.get(folded.charAt(from)) ?? []) {
      const to = from + length;
      const features = to <= folded.length ? unspaced.get(folded.slice(from, to)) : undefined;
      if (features !== undefined && isFound(from, to)) matches.push({ features, from, to });
    }
  }
  return matches;
}

/** More corrections are not kept. */
const MAX_CORRECTIONS = 500;

/** A stem below this length is short. */
const SHORT = 5;

/** How many edits a word of a length may have. */
function mostEdits(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** Returns the known stem that a mistyped word stands for. */
function correct(word: string, vocabulary: Vocabulary): string | undefined {
  const { corrections, corrects } = vocabulary;
  if (!corrects) return undefined;
  if (!corrections.has(word)) {
    if (corrections.size > MAX_CORRECTIONS) corrections.clear();
    corrections.set(word, closest(word, vocabulary));
  }
  return corrections.get(word);
}

function closest(word: string, { stemsByLength }: Vocabulary): string | undefined {
  const stemmed = stem(word);
  const most = mostEdits(word.length);
  let best: string | undefined;
  let least = most + 1;
  for (let length = stemmed.length - most; length <= stemmed.length + most; length += 1) {
    for (const each of stemsByLength().get(length) ?? []) {
      const [isFirst, isLast] = [each[0] === stemmed[0], each.at(-1) === stemmed.at(-1)];
      // Of a short stem little is left that could tell it from another.
      if (length < SHORT ? !isFirst || each.length < SHORT - 1 : !isFirst && !isLast) continue;
      const edits = editDistance(stemmed, each, most);
      if (edits < least) [best, least] = [each, edits];
    }
  }
  return best;
}

/** A shorter word at the end is not completed. */
const MIN_CUT = 3;

/** Returns the shortest known stem that begins with a word, which is still being typed or was not copied whole. */
function completed(word: string, { stems, corrects }: Vocabulary): string | undefined {
  if (!corrects || word.length < MIN_CUT) return undefined;
  let shortest: string | undefined;
  for (const each of stems) {
    if (each.startsWith(word) && (shortest === undefined || each.length < shortest.length)) shortest = each;
  }
  return shortest;
}

/**
 * Recognises the concepts and words in a text in any language of the guide, with slips, in kana or in Latin letters.
 *
 * @example
 * const vocabulary = vocabularyOf({ unspaced: [[[0], 'ぱすわーど']], spaced: [[[1], 'lock'], [[2], 'lock out']], words: [], pieces: [], concepts: 3,
 *   stopWords: ['am'] });
 * readWords('ﾊﾟｽﾜｰﾄﾞ', vocabulary).found // => [{ feature: 0, presence: 0, range: [0, 7] }]
 * readWords('am locked out', vocabulary).found.map((each) => each.feature) // => [2, 1]
 * readWords('blue', vocabulary) // => { found: [], unknown: [[0, 4]] }
 */
export function readWords(text: string, vocabulary: Vocabulary): ReadWords {
  const found: FoundFeature[] = [];
  const unknown: Span[] = [];
  const covered = new Uint8Array(text.length);
  const cover = ([start, end]: Span) => covered.fill(1, start, end);
  const isCovered = (start: number) => covered[start] === 1;

  // Forms in scripts without spaces, anywhere in the text.
  const { text: folded, starts, ends } = foldText(text);
  const rangeOf = (from: number, to: number): Span => [starts[from] as number, ends[to - 1] as number];
  const matches = formsIn(folded, vocabulary, (from, to) => {
    const form = folded.slice(from, to);
    const [start, end] = rangeOf(from, to);
    return (
      form.length >= MIN_KANA ||
      !HIRAGANA_ONLY.test(form) ||
      CARRIES_MEANING.test(text.slice(start, end)) ||
      (!LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end)))
    );
  });
  const isOneWord = isSimpleIn(folded, vocabulary.unspaced);
  for (const { feature, from, to, presence } of untangle(matches, isOneWord)) {
    const range = rangeOf(from, to);
    found.push({ feature, presence, range });
    cover(range);
  }

  // Japanese in Latin letters. Words that follow each other are read as one, since their spaces are a matter of taste.
  const isMaybeRomaji = (start: number, word: string) => !isCovered(start) && !isWord(word, vocabulary);
  for (const { kana, starts: runStarts, ends: runEnds } of romajiIn(text, isMaybeRomaji)) {
    let reached = 0;
    for (const { feature, from, to, presence } of untangle(
      formsIn(kana, vocabulary.short(), () => true),
      isSimpleIn(kana, vocabulary.short().unspaced),
    )) {
      const beginsWord = from === 0 || runStarts[from] !== runStarts[from - 1];
      // A form in the middle of a word is chance, unless it follows another form.
      if (!beginsWord && from > reached) continue;
      reached = Math.max(reached, to);
      const range: Span = [runStarts[from] as number, runEnds[to - 1] as number];
      found.push({ feature, presence, range });
      cover(range);
    }
    // The words between the forms are Japanese, too: particles and endings.
    if (reached > 0) cover([runStarts[0] as number, runEnds.at(-1) as number]);
  }

  // Kana with a slip.
  for (const { 0: run, index } of text.matchAll(KANA_RUN)) {
    const { text: kana } = foldText(run);
    if (!vocabulary.corrects || kana.length < MIN_KANA_WITH_SLIP || isCovered(index)) continue;
    const form = correctKana(kana, vocabulary);
    const features = vocabulary.unspaced.get(form ?? '');
    if (features === undefined) continue;
    const range: Span = [index, index + run.length];
    for (const [place, feature] of features.entries()) {
      const presence = place > 0 ? PRESENCE.implied : PRESENCE.full;
      found.push({ feature, presence, isMistyped: true, range });
    }
    cover(range);
  }

  // Words of other scripts.
  const words = wordsOf(text).filter(({ word, start }) => !isUnspaced(word) && !isCovered(start));
  const stems = words.map(({ word }) => stem(word));
  const corrected = words.map(({ word }, place) => {
    const stemmed = stems[place] as string;
    if (isKnown(word, vocabulary)) return stemmed;
    const isCut = place === words.length - 1 && words[place]?.end === text.trimEnd().length;
    return correct(word, vocabulary) ?? (isCut ? completed(word, vocabulary) : undefined) ?? stemmed;
  });
  const sequences: Match[] = [];
  for (let from = 0; from < corrected.length; from += 1) {
    for (let to = from + 1; to <= Math.min(corrected.length, from + vocabulary.mostStems); to += 1) {
      const features = vocabulary.spaced.get(corrected.slice(from, to).join(' '));
      if (features !== undefined) sequences.push({ features, from, to });
    }
  }
  const isRead = new Uint8Array(corrected.length);
  for (const { feature, from, to, presence } of untangle(sequences)) {
    const hasSlip = corrected.slice(from, to).some((each, place) => each !== stems[from + place]);
    const range: Span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    found.push({ feature, presence, ...(hasSlip && { isMistyped: true }), range });
    isRead.fill(1, from, to);
  }
  for (const [place, each] of stems.entries()) {
    const word = words[place];
    if (word && isRead[place] !== 1 && !vocabulary.stopWords.has(each)) unknown.push([word.start, word.end]);
  }

  // Runs of kanji and katakana that are no form.
  for (const [start, end] of runsOf(text, isCovered)) {
    let isFound = false;
    // In half-width katakana grammar looks like words.
    if (HALF_WIDTH.test(text.slice(start, end))) continue;
    for (const piece of piecesOf(text.slice(start, end))) {
      const feature = vocabulary.pieces.get(piece);
      if (feature === undefined) continue;
      found.push({ feature, presence: PRESENCE.piece, range: [start, end] });
      isFound = true;
    }
    if (!isFound) unknown.push([start, end]);
  }
  return { found, unknown };
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

/** Japanese in Latin letters, as kana, and the range of each kana's word. */
interface Romaji {
  readonly kana: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A long vowel in kana: a mark, う or お after an o, or う after a u. */
const LONG = /([おこごそぞとどのほぼぽもよろ])[うお]|([うくぐすずつづぬふぶぷむゆる])う|ー/g;

/**
 * Returns a text in kana without its long vowels, since people drop them in Latin letters.
 *
 * @example
 * withoutLongVowels('りゆうがく') // => 'りゆがく'
 * withoutLongVowels('ぱすわーど') // => 'ぱすわど'
 */
export const withoutLongVowels = (kana: string): string => kana.replace(LONG, '$1$2');

/** Returns the Japanese in Latin letters of a text. Words that follow each other are joined. */
function romajiIn(text: string, isUnknown: (start: number, word: string) => boolean): Romaji[] {
  const all: { kana: string; starts: number[]; ends: number[] }[] = [];
  let before = -1;
  for (const { 0: run, index } of text.matchAll(LATIN_RUN)) {
    const kana = isUnknown(index, run.toLowerCase()) ? readRomaji(run.replace(HANGING, '')) : undefined;
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

/** Returns the form in kana that a word with one slip stands for. */
function correctKana(kana: string, { kanaByLength }: Vocabulary): string | undefined {
  for (const length of [kana.length, kana.length - 1, kana.length + 1]) {
    const found = kanaByLength()
      .get(length)
      ?.find((form) => editDistance(kana, form, 1) <= 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a word in Latin letters is a form or a word by itself, or a stop word: then it is not Japanese. */
function isWord(word: string, { spaced, stopWords }: Vocabulary): boolean {
  const stemmed = stem(word);
  return spaced.has(stemmed) || stopWords.has(stemmed);
}

/** Whether a word in Latin letters is a word that the guide knows, also as a part of a form, or a stop word. */
function isKnown(word: string, { stems, stopWords }: Vocabulary): boolean {
  const stemmed = stem(word);
  return stems.has(stemmed) || stopWords.has(stemmed);
}

/** Returns the runs of kanji and katakana that nothing covers. */
function runsOf(text: string, isCovered: (place: number) => boolean): Span[] {
  const runs: [number, number][] = [];
  let place = 0;
  for (const character of text) {
    if (CARRIES_MEANING.test(character) && !isCovered(place)) {
      const last = runs.at(-1);
      if (last?.[1] === place) last[1] = place + character.length;
      else runs.push([place, place + character.length]);
    } else if (character === LONG_VOWEL && runs.at(-1)?.[1] === place) {
      (runs.at(-1) as [number, number])[1] = place + character.length;
    }
    place += character.length;
  }
  return runs;
}

/** A shorter form in Latin letters may be any syllable. */
const MIN_SHORT = 2;

/** Returns the lengths of the forms that begin with each character. */
function lengthsByFirst(forms: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const form of forms) {
    const same = lengths.get(form.charAt(0));
    if (same) same.add(form.length);
    else lengths.set(form.charAt(0), new Set([form.length]));
  }
  return new Map([...lengths].map(([first, all]) => [first, [...all]]));
}

/** Returns texts by their length. */
function byLength(texts: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const lengths = new Map<number, string[]>();
  for (const text of texts) {
    const same = lengths.get(text.length);
    if (same) same.push(text);
    else lengths.set(text.length, [text]);
  }
  return lengths;
}

/** Returns the forms of groups, each with its features. */
function formsOf(groups: readonly FormGroup[]): Map<string, readonly number[]> {
  const forms = new Map<string, readonly number[]>();
  for (const [features, same] of groups) for (const form of same.split('\n')) forms.set(form, features);
  return forms;
}

/** Returns the forms in kana without their long vowels. Of two that become the same the first counts. */
function shortForms(forms: ReadonlyMap<string, readonly number[]>): Forms {
  const unspaced = new Map<string, readonly number[]>();
  for (const [form, features] of forms) {
    if (!HIRAGANA_ONLY.test(form)) continue;
    const short = withoutLongVowels(form);
    if (short.length >= MIN_SHORT && !unspaced.has(short)) unspaced.set(short, features);
  }
  return { unspaced, lengthsFrom: lengthsByFirst(unspaced.keys()) };
}

/** Returns a function that makes a value on its first call: few texts need it, and a phone is slow. */
function onFirstCall<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The part of an index that says what can be recognised. */
type KnownWords = Pick<LookupIndex, 'unspaced' | 'spaced' | 'words' | 'pieces' | 'concepts' | 'stopWords'>;

/**
 * Prepares the vocabulary of an index for `readWords`.
 *
 * @example
 * vocabularyOf({ unspaced: [[[0], 'あぷり']], spaced: [[[1], 'new phon']], words: ['blu'], pieces: [], concepts: 2, stopWords: [] }).spaced.get('blu') // => [2]
 */
export function vocabularyOf(
  { unspaced, spaced, words, pieces, concepts, stopWords }: KnownWords,
  { corrects = true }: { readonly corrects?: boolean } = {},
): Vocabulary {
  const forms = formsOf(unspaced);
  const sequences = formsOf(spaced);
  for (const [place, word] of words.entries()) sequences.set(word, [concepts + place]);
  const stems = new Set<string>();
  let mostStems = 0;
  for (const sequence of sequences.keys()) {
    const parts = sequence.split(' ');
    mostStems = Math.max(mostStems, parts.length);
    for (const part of parts) stems.add(part);
  }
  const isLongKana = (form: string) => form.length >= MIN_KANA_WITH_SLIP - 1 && HIRAGANA_ONLY.test(form);
  return {
    unspaced: forms,
    lengthsFrom: lengthsByFirst(forms.keys()),
    short: onFirstCall(() => shortForms(forms)),
    spaced: sequences,
    mostStems,
    stems,
    stemsByLength: onFirstCall(() => byLength(stems)),
    corrections: new Map(),
    corrects,
    pieces: new Map(pieces.map((piece, place) => [piece, concepts + words.length + place])),
    kanaByLength: onFirstCall(() => byLength([...forms.keys()].filter(isLongKana))),
    stopWords: new Set(stopWords),
  };
}
