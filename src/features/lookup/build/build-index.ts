import { isUnspaced, wordsOf } from '../../../validators/text/words.ts';
import {
  type FormGroup,
  featureOf,
  type LookupIndex,
  type PhraseFeatures,
  pack,
  type Terms,
  VALUES,
} from '../own-words/lookup-index.ts';
import { piecesOf, readWords, type Vocabulary, vocabularyOf } from '../own-words/read-words.ts';
import { stem } from '../own-words/stem.ts';
import { knownForm, readTerm } from './term-forms.ts';

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

/** Returns the features of a text, each once in its fullest presence, packed. */
function featuresIn(text: string, vocabulary: Vocabulary): PhraseFeatures {
  const presences = new Map<number, number>();
  for (const { feature, presence } of readWords(text, vocabulary).found) {
    const before = presences.get(feature);
    if (before === undefined || (VALUES[presence] ?? 0) > (VALUES[before] ?? 0))
      presences.set(feature, presence);
  }
  return [...presences].map(([feature, presence]) => pack(feature, presence));
}

/** Returns lists without those that an earlier one equals. */
function different(lists: readonly PhraseFeatures[]): PhraseFeatures[] {
  return [...new Map(lists.map((list) => [[...list].sort().join(), list])).values()];
}

/** Returns forms in groups with the same features. */
function grouped(forms: Readonly<Record<string, readonly number[]>>): FormGroup[] {
  const groups = new Map<string, { features: readonly number[]; forms: string[] }>();
  for (const [form, features] of Object.entries(forms)) {
    const group = groups.get(features.join()) ?? { features, forms: [] };
    group.forms.push(form);
    groups.set(features.join(), group);
  }
  return [...groups.values()].map(({ features, forms: same }): FormGroup => [features, same.join('\n')]);
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

/**
 * Builds the index of a guide's words. It is made once, by the build, since reading all texts takes longer than a
 * phone may wait.
 *
 * @example
 * const step = { id: 'a', phrases: ['new phone'], texts: [['Blue'], [], []] };
 * const index = buildIndex({ steps: [step], notOurs: [], terms: [{ phone: ['phone'] }, { phone: ['電話（でんわ）'] }], stopWords: [] });
 * [index.spaced, index.unspaced] // => [[[[0], 'phon']], [[[0], '電話\nでんわ']]]
 * index.words // => ['new', 'blu']
 */
export function buildIndex({ steps, notOurs, terms, stopWords }: SearchedWords): LookupIndex {
  const concepts = [...new Set(terms.flatMap((each) => Object.keys(each)))];
  const unspaced: Record<string, number[]> = {};
  const spaced: Record<string, number[]> = {};
  const add = (written: readonly string[], concept: number) => {
    for (const { isUnspaced: isInUnspaced, keys } of written.map(knownForm)) {
      const forms = isInUnspaced ? unspaced : spaced;
      for (const key of keys) {
        const meant = forms[key];
        if (meant === undefined) forms[key] = [concept];
        else if (!meant.includes(concept)) meant.push(concept);
      }
    }
  };
  const entriesOf = (language: Terms, name: string) =>
    (language[name] ?? []).flatMap((entry) => readTerm(entry) ?? []);
  // First what each form means, then what it implies.
  for (const [concept, name] of concepts.entries()) {
    for (const entry of terms.flatMap((language) => entriesOf(language, name))) {
      if (entry.kind === 'form') add(entry.forms, concept);
    }
  }
  for (const [concept, name] of concepts.entries()) {
    for (const language of terms) {
      for (const reference of entriesOf(language, name)) {
        if (reference.kind !== 'reference') continue;
        for (const entry of entriesOf(language, reference.concept)) {
          if (entry.kind === 'form') add(entry.forms, concept);
        }
      }
    }
  }
  const stops = [...new Set(stopWords.flatMap(wordsOf).map(({ word }) => stem(word)))];

  // The words of phrases and titles that are no form of a concept.
  const isWord = (word: string) =>
    HAS_LETTERS.test(word) && !isUnspaced(word) && !Object.hasOwn(spaced, word) && !stops.includes(word);
  const words = [
    ...new Set(
      [
        ...steps.flatMap(({ phrases, texts: [titles, answers] }) => [...phrases, ...titles, ...answers]),
        ...notOurs,
      ]
        .flatMap(wordsOf)
        .map(({ word }) => stem(word))
        .filter(isWord),
    ),
  ];
  const known = {
    concepts: concepts.length,
    unspaced: grouped(unspaced),
    spaced: grouped(spaced),
    words,
    stopWords: stops,
  };
  const withoutPieces = vocabularyOf({ ...known, pieces: [] }, AS_WRITTEN);
  const pieces = [
    ...new Set(
      [...steps.flatMap(({ phrases }) => phrases), ...notOurs].flatMap((phrase) =>
        readWords(phrase, withoutPieces).unknown.flatMap(([start, end]) =>
          isUnspaced(phrase.slice(start)) ? piecesOf(phrase.slice(start, end)) : [],
        ),
      ),
    ),
  ];
  const parts = { ...known, pieces };
  const vocabulary = vocabularyOf(parts, AS_WRITTEN);

  const phrases = [...steps.map((step) => step.phrases), notOurs].map((each) =>
    different(each.map((phrase) => featuresIn(phrase, vocabulary)).filter(({ length }) => length > 0)),
  );
  const texts = steps.map((step) => {
    const levels = new Map<number, number>();
    for (const [place, lines] of step.texts.entries()) {
      const level = step.texts.length - place;
      for (const line of lines) {
        for (const packed of featuresIn(line, vocabulary)) {
          const feature = featureOf(packed);
          levels.set(feature, Math.max(levels.get(feature) ?? 0, level));
        }
      }
    }
    return [...levels].map(([feature, level]) => pack(feature, level));
  });

  // The more steps have a feature, the less it says.
  const having = new Float64Array(concepts.length + words.length + pieces.length);
  for (const own of phrases.slice(0, -1)) {
    for (const feature of new Set(own.flat().map(featureOf))) {
      having[feature] = (having[feature] ?? 0) + 1;
    }
  }
  const weights = [...having].map((count, feature) => {
    const weight = Math.log((steps.length + 1) / (count + 0.5)) / Math.log(steps.length + 1);
    const most = feature < concepts.length ? 1 : MOST_OF_WORD;
    return Math.round(Math.min(most, Math.max(LEAST_WEIGHT, weight)) * 100) / 100;
  });

  return {
    steps: steps.map(({ id }) => id),
    ...parts,
    weights,
    phrases,
    texts,
    elsewhere: concepts.indexOf(ELSEWHERE),
    ours: OURS.map((name) => concepts.indexOf(name)).filter((concept) => concept >= 0),
  };
}
