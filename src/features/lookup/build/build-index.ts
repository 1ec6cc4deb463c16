import { isUnspaced, wordsOf } from '../../../validators/text/words.ts';
import { type LookupIndex, type Postings, pack, type Terms, VALUES } from '../own-words/lookup-index.ts';
import { piecesOf, readWords } from '../own-words/read-words.ts';
import { stem } from '../own-words/stem.ts';
import { type KnownWords, type Vocabulary, vocabularyOf } from '../own-words/vocabulary.ts';
import { knownForm, readTerm } from './term-forms.ts';
import { writeForms } from './write-forms.ts';

/** What can be found of one step. */
export interface SearchedStep {
  readonly id: string;
  /** What people say who are there: each alone describes the step. */
  readonly phrases: readonly string[];
  /** The texts of the step, the most prominent first: its titles, its answers, the rest. */
  readonly texts: readonly [titles: readonly string[], answers: readonly string[], rest: readonly string[]];
}

/** The words of a guide to search, of all languages together. */
export interface SearchedWords {
  readonly steps: readonly SearchedStep[];
  /** Phrases about other services and other matters, which must not find a step. */
  readonly notOurs: readonly string[];
  /** The concepts of each language. */
  readonly terms: readonly Terms[];
  readonly stopWords: readonly string[];
}

/** The index, and the names of its features for authors: concepts, words, and pieces of words. */
export interface BuiltIndex {
  readonly index: LookupIndex;
  readonly names: readonly string[];
}

/** The features of a text or of several, each with its rank. */
type Ranks = ReadonlyMap<number, number>;

/** Returns the features of a text, each in its fullest presence. */
function presencesIn(text: string, vocabulary: Vocabulary): Ranks {
  const presences = new Map<number, number>();
  for (const { feature, presence } of readWords(text, vocabulary).found) {
    const before = presences.get(feature);
    if (before === undefined || (VALUES[presence] ?? 0) > (VALUES[before] ?? 0))
      presences.set(feature, presence);
  }
  return presences;
}

/** Returns the phrases without those that say nothing and those that say the same as an earlier one. */
function different(phrases: readonly Ranks[]): Ranks[] {
  const byContent = new Map(phrases.map((phrase) => [[...phrase].map(String).sort().join(' '), phrase]));
  byContent.delete('');
  return [...byContent.values()];
}

/** Returns for each feature the lists that have it, with its rank there. */
function postingsOf(lists: readonly Ranks[], features: number): Postings[] {
  const postings = Array.from({ length: features }, () => ({ differences: [] as number[], last: 0 }));
  for (const [list, ranks] of lists.entries()) {
    for (const [feature, rank] of ranks) {
      const own = postings[feature] as (typeof postings)[number];
      own.differences.push(pack(list, rank) - own.last);
      own.last = pack(list, rank);
    }
  }
  return postings.map(({ differences }) => differences);
}

/** The guide's own texts have no slips to correct. */
const AS_WRITTEN = { corrects: false } as const;

/** Two letters: numbers and single letters are words of no step. */
const HAS_LETTERS = /\p{L}.*\p{L}/u;

/** The concept of names that belong to other services. */
const ELSEWHERE = 'elsewhere';

/** The concepts that name the mail itself. */
const OURS = ['oumail'];

/** A word that is no form of a concept weighs at most this much: it may be rare by chance. */
const MOST_OF_WORD = 0.6;

/** A feature that occurs at half of the steps or more weighs this much. */
const LEAST_WEIGHT = 0.12;

/** Returns the forms of the concepts in each kind of script, each with what it means and then what it implies. */
function formsOf(terms: readonly Terms[], concepts: readonly string[]) {
  const unspaced = new Map<string, number[]>();
  const spaced = new Map<string, number[]>();
  const entriesOf = (language: Terms, name: string) =>
    (language[name] ?? []).flatMap((entry) => readTerm(entry) ?? []);
  const addForms = (language: Terms, name: string, concept: number) => {
    for (const entry of entriesOf(language, name)) {
      if (entry.kind !== 'form') continue;
      for (const { isUnspaced: isInUnspaced, keys } of entry.forms.map(knownForm)) {
        const forms = isInUnspaced ? unspaced : spaced;
        for (const key of keys) {
          const meant = forms.get(key) ?? [];
          if (!meant.includes(concept)) forms.set(key, [...meant, concept]);
        }
      }
    }
  };
  for (const [concept, name] of concepts.entries()) {
    for (const language of terms) addForms(language, name, concept);
  }
  for (const [concept, name] of concepts.entries()) {
    for (const language of terms) {
      for (const entry of entriesOf(language, name)) {
        if (entry.kind === 'reference') addForms(language, entry.concept, concept);
      }
    }
  }
  return { unspaced, spaced };
}

/** Returns the features of a step's texts, each with how prominent it is: 3 in titles, 2 in answers, 1 in the rest. */
function levelsOf({ texts }: SearchedStep, vocabulary: Vocabulary): Ranks {
  const levels = new Map<number, number>();
  for (const [place, lines] of texts.entries()) {
    for (const feature of lines.flatMap((line) => [...presencesIn(line, vocabulary).keys()])) {
      if (!levels.has(feature)) levels.set(feature, texts.length - place);
    }
  }
  return levels;
}

/** Returns the features of phrases, each once. */
const featuresOf = (phrases: readonly Ranks[]) => new Set(phrases.flatMap((phrase) => [...phrase.keys()]));

/**
 * Builds the index of a guide's words. It is made once, by the build, since reading all texts takes longer than a
 * phone may wait.
 *
 * @example
 * const step = { id: 'a', phrases: ['new phone'], texts: [['Blue'], [], []] };
 * const { index, names } = buildIndex({ steps: [step], notOurs: [], terms: [{ phone: ['phone'] }, { phone: ['電話（でんわ）'] }], stopWords: [] });
 * index.unspaced // => { 電: '話\t0', で: 'んわ\t0' }
 * names // => ['phone', 'new', 'blu']
 */
export function buildIndex({ steps, notOurs, terms, stopWords }: SearchedWords): BuiltIndex {
  const concepts = [...new Set(terms.flatMap((each) => Object.keys(each)))];
  const { unspaced, spaced } = formsOf(terms, concepts);
  const stops = new Set(stopWords.flatMap(wordsOf).map(({ word }) => stem(word)));
  const allPhrases = [...steps.flatMap(({ phrases }) => phrases), ...notOurs];

  // The words of phrases, titles and answers that are no form of a concept.
  const isWord = (word: string) =>
    HAS_LETTERS.test(word) && !isUnspaced(word) && !spaced.has(word) && !stops.has(word);
  const words = new Set(
    [...allPhrases, ...steps.flatMap(({ texts: [titles, answers] }) => [...titles, ...answers])]
      .flatMap(wordsOf)
      .map(({ word }) => stem(word))
      .filter(isWord),
  );
  const known: Omit<KnownWords, 'pieces'> = {
    ...writeForms(
      unspaced,
      new Map([
        ...spaced,
        ...Array.from(words, (word, place): [string, number[]] => [word, [concepts.length + place]]),
      ]),
    ),
    firstPiece: concepts.length + words.size,
    stopWords: [...stops],
  };
  const withoutPieces = vocabularyOf({ ...known, pieces: [] }, AS_WRITTEN);
  const pieces = new Set(
    allPhrases.flatMap((phrase) =>
      readWords(phrase, withoutPieces)
        .unknown.map((range) => phrase.slice(...range))
        .filter(isUnspaced)
        .flatMap(piecesOf),
    ),
  );
  const names = [...concepts, ...words, ...pieces];
  const vocabulary = vocabularyOf({ ...known, pieces: [...pieces] }, AS_WRITTEN);
  const read = (phrases: readonly string[]) =>
    different(phrases.map((phrase) => presencesIn(phrase, vocabulary)));
  const ours = steps.map(({ phrases }) => read(phrases));
  const others = read(notOurs);

  // The more steps have a feature, the less it says.
  const having = new Array<number>(names.length).fill(0);
  for (const feature of ours.flatMap((phrases) => [...featuresOf(phrases)])) {
    having[feature] = (having[feature] as number) + 1;
  }
  const weights = having.map((count, feature) => {
    const weight = Math.log((steps.length + 1) / (count + 0.5)) / Math.log(steps.length + 1);
    const most = feature < concepts.length ? 1 : MOST_OF_WORD;
    return Math.round(Math.min(most, Math.max(LEAST_WEIGHT, weight)) * 100) / 100;
  });

  const index: LookupIndex = {
    steps: steps.map(({ id }) => id),
    ...known,
    pieces: [...pieces],
    weights,
    owners: [...ours, others].map(({ length }) => length),
    phrases: postingsOf([...ours.flat(), ...others], names.length),
    texts: postingsOf(
      steps.map((step) => levelsOf(step, vocabulary)),
      names.length,
    ),
    foreign: [...featuresOf(others)].filter((feature) => having[feature] === 0),
    elsewhere: concepts.indexOf(ELSEWHERE),
    ours: OURS.map((name) => concepts.indexOf(name)).filter((concept) => concept >= 0),
  };
  return { index, names };
}
