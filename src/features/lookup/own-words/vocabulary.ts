import { allForms, type FormTable, mapForms, readForms } from './form-table.ts';
import type { LookupIndex } from './lookup-index.ts';

/** What can be recognised in a text. */
export interface Vocabulary {
  /** The forms in scripts without spaces, and those in kana without their long vowels, which people drop in Latin letters. */
  readonly unspaced: FormTable;
  readonly short: FormTable;
  /** Sequences of stems and their parts, and the number of stems of the longest sequence. */
  readonly spaced: FormTable;
  readonly mostStems: number;
  /** The stems that a mistyped word may stand for, and the longer forms in kana that a slip may hide, by length. */
  readonly stemsByLength: () => ReadonlyMap<number, readonly string[]>;
  readonly kanaByLength: () => ReadonlyMap<number, readonly string[]>;
  /** What mistyped words stand for, as it was found before: each letter that is typed asks for the same words again. */
  readonly corrections: Map<string, string | undefined>;
  /** Whether to read a mistyped word as a known one. */
  readonly corrects: boolean;
  /** The feature of each piece of an unknown word in a script without spaces; see `piecesOf`. */
  readonly pieces: () => ReadonlyMap<string, number>;
  readonly stopWords: ReadonlySet<string>;
}

/** Hiragana and the long-vowel mark: in Japanese text between other characters they are mostly grammar. */
export const HIRAGANA_ONLY = /^[\u3041-\u3096ー]+$/;

/** A shorter word in kana with a slip may be any other. */
export const MIN_KANA_WITH_SLIP = 5;

/** A shorter form in Latin letters may be any syllable. */
const MIN_SHORT = 2;

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

/** Returns a form in kana without its long vowels, `undefined` for another form and for one that becomes too short. */
function shortForm(form: string): string | undefined {
  if (!HIRAGANA_ONLY.test(form)) return undefined;
  const short = withoutLongVowels(form);
  return short.length >= MIN_SHORT ? short : undefined;
}

/** Returns texts by their length. */
function byLength(texts: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const lengths = new Map<number, string[]>();
  for (const text of texts) {
    const same = lengths.get(text.length);
    if (same) same.push(text);
    else lengths.set(text.length, [text]);
  }
  return lengths;
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
export type KnownWords = Pick<
  LookupIndex,
  'meanings' | 'unspaced' | 'spaced' | 'mostStems' | 'pieces' | 'firstPiece' | 'stopWords'
>;

/** Returns the vocabulary of an index for `readWords`. */
export function vocabularyOf(
  {
    meanings,
    unspaced: writtenUnspaced,
    spaced: writtenSpaced,
    mostStems,
    pieces,
    firstPiece,
    stopWords,
  }: KnownWords,
  { corrects = true }: { readonly corrects?: boolean } = {},
): Vocabulary {
  const unspaced = readForms(writtenUnspaced, meanings);
  const spaced = readForms(writtenSpaced, meanings);
  const isLongKana = (form: string) => form.length >= MIN_KANA_WITH_SLIP - 1 && HIRAGANA_ONLY.test(form);
  return {
    unspaced,
    short: mapForms(unspaced, shortForm),
    spaced,
    mostStems,
    stemsByLength: onFirstCall(() => byLength(allForms(spaced).filter((form) => !form.includes(' ')))),
    kanaByLength: onFirstCall(() => byLength(allForms(unspaced).filter(isLongKana))),
    corrections: new Map(),
    corrects,
    pieces: onFirstCall(() => new Map(pieces.map((piece, place) => [piece, firstPiece + place]))),
    stopWords: new Set(stopWords),
  };
}
