/**
 * The concepts of a language: what people call each of them. A reading may follow in brackets: `認証（にんしょう）`.
 * `@new-phone` among the forms of `phone` says that whoever says "new phone" speaks of a phone, too.
 */
export type Terms = Readonly<Record<string, readonly string[]>>;

/**
 * What the search in own words needs to know, as the build writes it: numbers stand for the concepts and words of the
 * texts, so that a phone neither receives nor reads the texts themselves.
 */
export interface LookupIndex {
  /** The ids of the steps that can be found. */
  readonly steps: readonly string[];
  /** The number of concepts. They come first among the features; the words follow. */
  readonly concepts: number;
  /** The forms in scripts without spaces, folded. */
  readonly unspaced: readonly FormGroup[];
  /** The other forms: the stems of their words, joined by spaces. */
  readonly spaced: readonly FormGroup[];
  /** The words that are no form of a concept, as stems. */
  readonly words: readonly string[];
  /** The pieces of the other words in scripts without spaces. They follow the words among the features. */
  readonly pieces: readonly string[];
  /** Words that say nothing about a step, as stems. */
  readonly stopWords: readonly string[];
  /** How much each feature says about a step: 0…1. */
  readonly weights: readonly number[];
  /** The features of each phrase of each step, with their presence. The last list is that of phrases about other matters. */
  readonly phrases: readonly (readonly PhraseFeatures[])[];
  /** The features of the texts of each step, and how prominent each is there: 1…3. */
  readonly texts: readonly PhraseFeatures[];
  /** The concept of names that belong to other services, and those that name the mail or its maker. */
  readonly elsewhere: number;
  readonly ours: readonly number[];
}

/** Forms with the same meaning: what they mean, then what they imply, and the forms, one per line. */
export type FormGroup = readonly [features: readonly number[], forms: string];

/** Features, each with its rank in one number: see `pack`. */
export type PhraseFeatures = readonly number[];

/** The number of ranks. */
const RANKS = 4;

/**
 * Packs a feature and a rank of it (0…3) into one number.
 *
 * @example
 * pack(12, 3) // => 51
 * featureOf(51) // => 12
 * rankOf(51) // => 3
 */
export const pack = (feature: number, rank: number): number => feature * RANKS + rank;

/** Returns the feature of a packed number. */
export const featureOf = (packed: number): number => Math.floor(packed / RANKS);

/** Returns the rank of a packed number. */
export const rankOf = (packed: number): number => packed % RANKS;

/** How a feature is in a text: in full, implied by another, or as a piece of a word that nothing knows. */
export const PRESENCE = { full: 0, implied: 1, piece: 2 } as const;

/** What each presence counts. */
export const VALUES: readonly number[] = [1, 0.4, 0.6];
