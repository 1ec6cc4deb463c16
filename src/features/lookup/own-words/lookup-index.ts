/**
 * The concepts of a language: what people call each of them. A reading may follow in brackets: `認証（にんしょう）`.
 * `@new-phone` among the forms of `phone` says that whoever says "new phone" speaks of a phone, too.
 */
export type Terms = Readonly<Record<string, readonly string[]>>;

/**
 * What the search in own words needs to know, as the build writes it: numbers stand for the concepts and words of the
 * texts, so that a phone neither receives nor reads the texts themselves. Most of it is ready to use as it is parsed.
 */
export interface LookupIndex {
  /** The ids of the steps that can be found. */
  readonly steps: readonly string[];
  /** The features that a form can have: what it means, then what it implies. Forms refer to them by place. */
  readonly meanings: readonly (readonly number[])[];
  /** The forms in scripts without spaces, folded. */
  readonly unspaced: WrittenForms;
  /** The other forms and words: the stems of their words, joined by spaces. Parts of forms follow, without a meaning. */
  readonly spaced: WrittenForms;
  /** The number of stems of the longest form. */
  readonly mostStems: number;
  /** The pieces of the other words in scripts without spaces. Their features begin with `firstPiece`. */
  readonly pieces: readonly string[];
  readonly firstPiece: number;
  /** Words that say nothing about a step, as stems. */
  readonly stopWords: readonly string[];
  /** How much each feature says about a step: 0…1. */
  readonly weights: readonly number[];
  /** The number of phrases of each step. The last number is that of phrases about other matters. */
  readonly owners: readonly number[];
  /** For each feature, the phrases that have it, each with its presence there. */
  readonly phrases: readonly Postings[];
  /** For each feature, the steps whose texts have it, each with how prominent it is there: 1…3. */
  readonly texts: readonly Postings[];
  /** The features of phrases about other matters that no step has. */
  readonly foreign: readonly number[];
  /** The concept of names that belong to other services, and those that name the mail or its maker. */
  readonly elsewhere: number;
  readonly ours: readonly number[];
}

/** Forms by their first character: a line for each, the rest of it, a tab, and the place of its meaning. */
export type WrittenForms = Readonly<Record<string, string>>;

/** Packed numbers in ascending order, each as its difference from the one before: see `pack` and `forEachPosting`. */
export type Postings = readonly number[];

/** The number of ranks. */
const RANKS = 4;

/** Packs a number and a rank (0…3) into one number. `forEachPosting` unpacks them. */
export const pack = (item: number, rank: number): number => item * RANKS + rank;

/**
 * Calls back with each phrase or step of a list, and its rank there.
 *
 * @example
 * const all = [];
 * forEachPosting([pack(2, 1), pack(3, 0) - pack(2, 1)], (phrase, rank) => all.push([phrase, rank]));
 * all // => [[2, 1], [3, 0]]
 */
export function forEachPosting(postings: Postings, call: (item: number, rank: number) => void): void {
  let packed = 0;
  for (const difference of postings) {
    packed += difference;
    call(Math.floor(packed / RANKS), packed % RANKS);
  }
}

/** How a feature is in a text: in full, implied by another, or as a piece of a word that nothing knows. */
export const PRESENCE = { full: 0, implied: 1, piece: 2 } as const;

/** What each presence counts. */
export const VALUES: readonly number[] = [1, 0.4, 0.6];
