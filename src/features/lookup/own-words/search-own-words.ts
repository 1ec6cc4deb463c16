import { joinSpans, type Span } from '../../../validators/text/spans.ts';
import { forEachPosting, type LookupIndex, VALUES } from './lookup-index.ts';
import { readWords } from './read-words.ts';
import { vocabularyOf } from './vocabulary.ts';

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
  /** The steps, best first. */
  readonly matches: readonly OwnWordsMatch<Id>[];
  /** Whether the text is about another service: a message in it is not one of the sign-in pages. */
  readonly isElsewhere: boolean;
}

/** Finds the steps that a text in somebody's own words may mean. */
export type SearchOwnWords<Id extends string = string> = (typed: string) => OwnWords<Id>;

const ELSEWHERE = { matches: [], isElsewhere: true } as const;

/** Longer texts are cut off: who tells a story says what is wrong near its beginning. */
const MAX_CHARACTERS = 400;

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

/** What a mistyped word counts. */
const MISTYPED = 0.8;

/** The highest rank of a feature in the texts of a step. */
const LEVELS = 3;

/** Returns what a presence counts. */
const worthOf = (presence: number): number => VALUES[presence] as number;

/**
 * Returns the search in own words over an index. It compares the text with what people say at each step, weighing rare
 * concepts more, and takes the steps whose phrases are the most similar. It finds nothing if no phrase is similar
 * enough, if a phrase about another matter is the most similar, or if another service is named and this mail is not.
 *
 * @example
 * const index = { steps: ['unlock', 'ask'], meanings: [[0], [1]], spaced: { l: 'ock\t0', b: 'akery\t1' }, unspaced: { 鍵: '\t0' },
 *   mostStems: 1, pieces: [], firstPiece: 2, stopWords: ['is'], weights: [1, 1], owners: [1, 0, 1], phrases: [[0], [4]],
 *   texts: [[], []], foreign: [1], elsewhere: 1, ours: [] };
 * searchOwnWords(index)('is locked').matches // => [{ step: 'unlock', score: 0.67, spans: [[3, 9]] }]
 * searchOwnWords(index)('鍵').matches[0].step // => 'unlock'
 * searchOwnWords(index)('the bakery is locked') // => { matches: [], isElsewhere: true }
 */
export function searchOwnWords<Id extends string>(index: LookupIndex): SearchOwnWords<Id> {
  const { steps, weights, phrases, texts, elsewhere, ours } = index;
  const vocabulary = vocabularyOf(index);
  const weightOf = (feature: number) => weights[feature] as number;
  /** The place of the step that each phrase belongs to. That of phrases about other matters follows the steps. */
  const ownerOf = index.owners.flatMap((count, owner) => new Array<number>(count).fill(owner));
  const other = steps.length;
  const foreign = new Set(index.foreign);

  /** What all features of each phrase weigh. */
  const wholeOf = new Float64Array(ownerOf.length);
  for (const [feature, postings] of phrases.entries()) {
    forEachPosting(postings, (phrase, presence) => {
      wholeOf[phrase] = (wholeOf[phrase] as number) + weightOf(feature) * worthOf(presence);
    });
  }

  /** Whether a phrase of a step has a feature. */
  const isOf = (place: number, feature: number) => {
    let isIt = false;
    forEachPosting(phrases[feature] ?? [], (phrase) => {
      isIt ||= ownerOf[phrase] === place;
    });
    return isIt;
  };

  return (typed) => {
    const { found, unknown } = readWords(typed.slice(0, MAX_CHARACTERS), vocabulary);
    const values = new Map<number, number>();
    for (const { feature, presence, isMistyped } of found) {
      const value = worthOf(presence) * (isMistyped ? MISTYPED : 1);
      values.set(feature, Math.max(values.get(feature) ?? 0, value));
    }

    // Another service is named, and this mail is not.
    if (values.has(elsewhere) && !ours.some((concept) => values.get(concept) === 1)) return ELSEWHERE;

    let whole = Math.min(UNKNOWN.most, unknown.length * UNKNOWN.each);
    const shared = new Float64Array(ownerOf.length);
    const inTexts = new Float64Array(steps.length);
    const isForeign = new Set<number>();
    for (const [feature, value] of values) {
      const weight = weightOf(feature);
      whole += weight * value;
      forEachPosting(phrases[feature] ?? [], (phrase, presence) => {
        shared[phrase] = (shared[phrase] as number) + weight * Math.min(value, worthOf(presence));
        if (foreign.has(feature)) isForeign.add(phrase);
      });
      forEachPosting(texts[feature] ?? [], (step, level) => {
        inTexts[step] = (inTexts[step] as number) + (weight * value * level) / LEVELS;
      });
    }

    const best = new Float64Array(steps.length + 1);
    const second = new Float64Array(steps.length + 1);
    const account = new Float64Array(steps.length + 1);
    shared.forEach((part, phrase) => {
      if (part === 0) return;
      const owner = ownerOf[phrase] as number;
      // "LINE code" is not about "code", but about what no step has.
      if (owner === other && !isForeign.has(phrase)) return;
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
    });
    const scored = steps
      .map((step, place) => ({
        step: step as Id,
        place,
        score:
          SHARE.best * (best[place] as number) +
          SHARE.second * (second[place] as number) +
          (whole > 0 ? (SHARE.texts * (inTexts[place] as number)) / whole : 0),
      }))
      .filter(({ place, score }) => score >= LEAST && (account[place] as number) >= LEAST_WEIGHT)
      .sort((one, another) => another.score - one.score);
    const likest = best[scored[0]?.place ?? -1] ?? 0;
    const aboutOther = best[other] as number;
    if (aboutOther >= LEAST && aboutOther >= likest) return ELSEWHERE;
    const matches = scored.map(({ step, place, score }) => {
      const ranges = found.filter(({ feature }) => isOf(place, feature)).map(({ range }) => range);
      return { step, score, spans: joinSpans(ranges, typed) };
    });
    return { matches, isElsewhere: false };
  };
}
