import { joinSpans, type Span } from '../../../validators/text/spans.ts';
import { featureOf, type LookupIndex, type PhraseFeatures, pack, rankOf, VALUES } from './lookup-index.ts';
import { readWords, vocabularyOf } from './read-words.ts';

/** A step that a text in somebody's own words may mean. */
export interface OwnWordsMatch<Id extends string = string> {
  readonly step: Id;
  /** The likeness of the text with what people say at the step: 0…1. */
  readonly score: number;
  /** The places in the text that say so: `[start, end)`, in order. */
  readonly spans: readonly Span[];
}

/** What a text in somebody's own words may mean. */
export interface OwnWords<Id extends string = string> {
  /** At most three steps, best first. */
  readonly matches: readonly OwnWordsMatch<Id>[];
  /** Whether the text is about another service: a message in it is not one of the sign-in pages. */
  readonly isElsewhere: boolean;
}

/** Finds the steps that a text in somebody's own words may mean. */
export type SearchOwnWords<Id extends string = string> = (typed: string) => OwnWords<Id>;

const ELSEWHERE = { matches: [], isElsewhere: true } as const;
const NOTHING = { matches: [], isElsewhere: false } as const;

/** Longer texts are cut off: who tells a story says what is wrong near its beginning. */
const MAX_CHARACTERS = 400;

/** At most this many steps are found. */
const MAX_FOUND = 3;

/** What a word counts that is not known, and what all of them count at most. */
const UNKNOWN = { each: 0.3, most: 1.2 } as const;

/**
 * How much typed words that a phrase lacks count against it, up to a limit since stories are long, and words of a phrase
 * that were not typed. These and the next numbers were found by trying them on the tables of cases.
 */
const AGAINST = { typedOnly: 0.4, mostTypedOnly: 1, phraseOnly: 0.7 } as const;

/** What makes up the score of a step: its most similar phrase, the second, and its texts. */
const SHARE = { best: 0.67, second: 0.2, texts: 0.13 } as const;

/** Below this score a step is not found: wrong is worse than none. */
const LEAST = 0.5;

/** The typed words that a step accounts for must weigh at least this much: "cannot" alone says nothing. */
const LEAST_WEIGHT = 0.15;

/** Other steps are found if their score is at least this part of the first one's. */
const NEARLY = 0.72;

/** What a mistyped word counts. */
const MISTYPED = 0.8;

/** What the presence of a packed feature counts. */
const valueIn = (packed: number): number => VALUES[rankOf(packed)] ?? 0;

/** The highest level of a feature in `LookupIndex.texts`. */
const LEVELS = 3;

/** For each feature, the lists that have it, packed with its rank there. */
function postingsOf(lists: readonly PhraseFeatures[], features: number): readonly (readonly number[])[] {
  const postings: number[][] = Array.from({ length: features }, () => []);
  for (const [list, packed] of lists.entries()) {
    for (const each of packed) postings[featureOf(each)]?.push(pack(list, rankOf(each)));
  }
  return postings;
}

/**
 * Returns the search in own words over an index. It compares the text with what people say at each step, weighing rare
 * concepts more, and takes the steps whose phrases are the most similar. It finds nothing if no phrase is similar
 * enough, if a phrase about another matter is the most similar, or if another service is named and this mail is not.
 *
 * @example
 * const index = { steps: ['unlock', 'ask'], concepts: 2, spaced: [[[0], 'lock'], [[1], 'bakery']], unspaced: [[[0], '鍵']], words: [],
 *   pieces: [], stopWords: ['is'], weights: [1, 1], phrases: [[[0]], [], [[4]]], texts: [[], []], elsewhere: 1, ours: [] };
 * searchOwnWords(index)('is locked').matches // => [{ step: 'unlock', score: 0.67, spans: [[3, 9]] }]
 * searchOwnWords(index)('鍵').matches[0].step // => 'unlock'
 * searchOwnWords(index)('the bakery is locked') // => { matches: [], isElsewhere: true }
 */
export function searchOwnWords<Id extends string>(index: LookupIndex): SearchOwnWords<Id> {
  const vocabulary = vocabularyOf(index);
  const { weights, steps } = index;
  const phrases = index.phrases.flat();
  const ownerOf = index.phrases.flatMap((own, owner) => own.map(() => owner));
  const phrasePostings = postingsOf(phrases, weights.length);
  const textPostings = postingsOf(index.texts, weights.length);
  const weightOf = (feature: number) => weights[feature] as number;
  const wholeOf = phrases.map((packed) =>
    packed.reduce((whole, each) => whole + weightOf(featureOf(each)) * valueIn(each), 0),
  );

  /** The features of phrases about other matters that no step has. */
  const foreign = new Set(index.phrases.at(-1)?.flat().map(featureOf));
  for (const own of index.phrases.slice(0, -1)) {
    for (const packed of own) for (const each of packed) foreign.delete(featureOf(each));
  }
  const hasForeign = (packed: PhraseFeatures, values: ReadonlyMap<number, number>) =>
    packed.map(featureOf).some((feature) => foreign.has(feature) && values.has(feature));

  return (typed) => {
    const { found, unknown } = readWords(typed.slice(0, MAX_CHARACTERS), vocabulary);
    const values = new Map<number, number>();
    for (const { feature, presence, isMistyped } of found) {
      const value = (VALUES[presence] ?? 0) * (isMistyped ? MISTYPED : 1);
      values.set(feature, Math.max(values.get(feature) ?? 0, value));
    }

    // Another service is named, and this mail is not.
    if (values.has(index.elsewhere) && !index.ours.some((concept) => values.get(concept) === 1))
      return ELSEWHERE;

    let whole = Math.min(UNKNOWN.most, unknown.length * UNKNOWN.each);
    const shared = new Float64Array(phrases.length);
    const inTexts = new Float64Array(steps.length);
    for (const [feature, value] of values) {
      const weight = weightOf(feature);
      whole += weight * value;
      for (const packed of phrasePostings[feature] as readonly number[]) {
        const phrase = featureOf(packed);
        shared[phrase] = (shared[phrase] as number) + weight * Math.min(value, valueIn(packed));
      }
      for (const packed of textPostings[feature] as readonly number[]) {
        const step = featureOf(packed);
        inTexts[step] = (inTexts[step] as number) + (weight * value * rankOf(packed)) / LEVELS;
      }
    }

    // The last owner is that of phrases about other matters.
    const best = new Float64Array(steps.length + 1);
    const second = new Float64Array(steps.length + 1);
    const account = new Float64Array(steps.length + 1);
    for (const [phrase, part] of shared.entries()) {
      if (part === 0) continue;
      const owner = ownerOf[phrase] as number;
      // "LINE code" is not about "code", but about what no step has.
      if (owner === steps.length && !hasForeign(phrases[phrase] ?? [], values)) continue;
      const likeness =
        part /
        (part +
          AGAINST.typedOnly * Math.min(AGAINST.mostTypedOnly, whole - part) +
          AGAINST.phraseOnly * ((wholeOf[phrase] as number) - part));
      if (likeness > (best[owner] as number)) {
        second[owner] = best[owner] as number;
        best[owner] = likeness;
        account[owner] = part;
      } else if (likeness > (second[owner] as number)) {
        second[owner] = likeness;
      }
    }
    const scored = steps
      .map((_, place) => ({
        place,
        score:
          SHARE.best * (best[place] as number) +
          SHARE.second * (second[place] as number) +
          (whole > 0 ? (SHARE.texts * (inTexts[place] as number)) / whole : 0),
      }))
      .filter(({ place, score }) => score >= LEAST && (account[place] as number) >= LEAST_WEIGHT)
      .sort((one, other) => other.score - one.score);
    const [first] = scored;
    const aboutOther = best[steps.length] as number;
    if (aboutOther >= LEAST && aboutOther >= (best[first?.place ?? -1] ?? 0)) return ELSEWHERE;
    if (first === undefined) return NOTHING;
    const matches = scored
      .slice(0, MAX_FOUND)
      .filter(({ score }) => score >= first.score * NEARLY)
      .map(({ place, score }) => {
        const own = new Set(index.phrases[place]?.flat().map(featureOf));
        const ranges = found.filter(({ feature }) => own.has(feature)).map(({ range }) => range);
        return { step: steps[place] as Id, score, spans: joinSpans(ranges, typed) };
      });
    return { matches, isElsewhere: false };
  };
}
