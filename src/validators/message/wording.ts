import { editDistance } from '../text/edit-distance.ts';
import { typedWords } from '../text/typed-words.ts';
import { isUnspaced, type Word, wordsOf } from '../text/words.ts';
import { type Alignment, align, type Likelihoods } from './align.ts';

/** A message to look for, with its wordings by language. */
export interface Worded {
  readonly wordings: Readonly<Record<string, readonly string[]>>;
}

/** A found message, its score (0…1), and the typed words that match it. */
export interface FoundWording<Message> {
  readonly message: Message;
  readonly score: number;
  readonly words: readonly Word[];
}

/** The full stops of several scripts. */
const SENTENCE_END = /[.。।۔።။។]/u;

/** Two hiragana, which are more often an ending or a particle than a word. */
const GRAMMAR = /\p{Script=Hiragana}{2}/u;

/** A host name, such as a mail domain. It differs from reader to reader, so it is ignored. */
const HOST = /[\w-]{1,63}(?:\.[\w-]{1,63})+/gu;

/** The weight of a common word or grammar; other words count 1. */
const LITTLE = 0.25;

/** The weight of a pair of characters in a script without spaces; a word counts 1. */
const PAIR = 0.5;

/** The likeness of a word with a typing error; an exact match counts 1. */
const NEARLY = 0.85;

/** A shorter word at the end is not taken for the beginning of another. */
const MIN_CUT = 4;

/** The cost of a word inside a match that does not belong to the wording, as a fraction of the word's weight. */
const STRANGER = 0.3;

/** The fraction of a sentence that has to be found for it to support another sentence of the same message. */
const HALF = 0.5;

/**
 * The thresholds for a found sentence; one of the rows has to be met. The greater the found weight, the smaller the
 * required fraction of the sentence. Less is also enough if the match covers most of the typed text. A distinctive word
 * weighs 1.
 */
const ENOUGH = [
  { weight: 1, ofSentence: 0.85, ofTyped: 0 },
  { weight: 1.8, ofSentence: 0.65, ofTyped: 0 },
  { weight: 3, ofSentence: 0.35, ofTyped: 0 },
  { weight: 1.6, ofSentence: 0.35, ofTyped: 0.55 },
  { weight: 1, ofSentence: 0.6, ofTyped: 0.85 },
] as const;

/** One sentence of a wording, with the weight of each word. */
interface Sentence<Message> {
  readonly message: Message;
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
  /** "Try again later" has none: many pages say it. */
  readonly hasDistinctiveWord: boolean;
}

/** The match of a sentence with the typed text, as fractions of both. */
interface Compared<Message> extends Alignment {
  readonly message: Message;
  readonly hasDistinctiveWord: boolean;
  readonly ofSentence: number;
  readonly ofTyped: number;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The sentences of the messages, the weight of each word in them, and of any other word. */
interface Known<Message> {
  readonly sentences: readonly Sentence<Message>[];
  /** The message of each whole wording, by its words. */
  readonly whole: ReadonlyMap<string, Message>;
  readonly weights: ReadonlyMap<string, number>;
  readonly weightOfOther: (word: string) => number;
  /** What typed words may stand for, as it was found before: each letter that is typed asks for the same words again. */
  readonly likenesses: Map<string, Likelihoods>;
}

/** More likenesses are not kept. */
const MAX_LIKENESSES = 500;

/** Returns words as one text, to compare them. */
function wordsIn(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** Splits messages into sentences and weighs their words. The more messages have a word, the less it weighs. */
function read<Message extends Worded>(
  messages: readonly Message[],
  commonWords: readonly string[],
): Known<Message> {
  const common = new Set(commonWords.flatMap(wordsOf).map(({ word }) => word));
  /** Whether a word is neither common nor grammar. */
  const isDistinctive = (word: string): boolean => !common.has(word) && !GRAMMAR.test(word);
  /**
   * Returns the weight of a word. It decreases with the number of messages, and is low for common words and grammar.
   */
  const weightOf = (word: string, inMessages: number): number =>
    ((isDistinctive(word) ? 1 : LITTLE) * (isUnspaced(word) ? PAIR : 1)) / Math.sqrt(inMessages);
  const split = messages.flatMap((message) =>
    Object.values(message.wordings)
      .flat()
      .flatMap((wording) => wording.split(SENTENCE_END).filter(Boolean))
      .map((sentence) => ({ message, words: wordsOf(sentence).map(({ word }) => word) })),
  );
  const having = new Map<string, Set<Message>>();
  for (const { message, words } of split) {
    for (const word of words) having.set(word, (having.get(word) ?? new Set()).add(message));
  }
  const weights = new Map([...having].map(([word, those]) => [word, weightOf(word, those.size)]));
  const sentences = split.map(({ message, words }) => {
    const own = words.map((word) => weights.get(word) as number);
    return { message, words, weights: own, weight: sum(own), hasDistinctiveWord: words.some(isDistinctive) };
  });
  const whole = new Map(
    messages.flatMap((message) =>
      Object.values(message.wordings)
        .flat()
        .map((wording): [string, Message] => [wordsIn(wordsOf(wording)), message]),
    ),
  );
  return { sentences, whole, weights, weightOfOther: (word) => weightOf(word, 1), likenesses: new Map() };
}

/**
 * A cache by messages and common words, since the search runs for every typed letter and the messages stay the same.
 */
const knownMessages = new WeakMap<readonly Worded[], WeakMap<readonly string[], Known<Worded>>>();

function readOnce<Message extends Worded>(
  messages: readonly Message[],
  commonWords: readonly string[],
): Known<Message> {
  const byCommon = knownMessages.get(messages) ?? new WeakMap<readonly string[], Known<Worded>>();
  const now = (byCommon.get(commonWords) as Known<Message> | undefined) ?? read(messages, commonWords);
  knownMessages.set(messages, byCommon.set(commonWords, now));
  return now;
}

/**
 * Whether a typed word may stand for a word of a wording. From four letters on, one edit is allowed; from eight, two.
 */
function resembles(typed: string, word: string): boolean {
  if (typed === word) return true;
  const shorter = Math.min(typed.length, word.length);
  if (shorter < 4 || (typed[0] !== word[0] && typed.at(-1) !== word.at(-1))) return false;
  const most = shorter < 8 ? 1 : 2;
  return editDistance(typed, word, most) <= most;
}

/**
 * Returns, for each typed word, the words of the wordings that it may stand for. The last one may be cut off: it is
 * still being typed, or was not copied whole.
 */
function likelihoodsOf(typed: readonly Word[], { weights, likenesses }: Known<unknown>): Likelihoods[] {
  const vocabulary = [...weights.keys()];
  const likely = (words: readonly string[], typedWord: string): Likelihoods =>
    new Map(words.map((word) => [word, word === typedWord ? 1 : NEARLY]));
  const alike = (word: string): Likelihoods => {
    const before = likenesses.get(word);
    if (before !== undefined) return before;
    const found = likely(
      vocabulary.filter((each) => resembles(word, each)),
      word,
    );
    if (likenesses.size >= MAX_LIKENESSES) likenesses.clear();
    likenesses.set(word, found);
    return found;
  };
  return typed.map(({ word }, place) => {
    const known = alike(word);
    const isCut = place === typed.length - 1 && known.size === 0 && word.length >= MIN_CUT;
    if (!isCut || isUnspaced(word)) return known;
    return likely(
      vocabulary.filter((each) => each.startsWith(word)),
      word,
    );
  });
}

function isEnough(found: Compared<unknown>): boolean {
  return (
    found.hasDistinctiveWord &&
    ENOUGH.some(
      ({ weight, ofSentence, ofTyped }) =>
        found.weight >= weight && found.ofSentence >= ofSentence && found.ofTyped >= ofTyped,
    )
  );
}

/**
 * Returns the messages whose wordings are close enough to a text, best first. The wording may be complete, partial or
 * mistyped, among other words. A message is found if one of its sentences matches well enough; its other sentences then
 * add to the score. Words that many messages share count little.
 *
 * @example
 * const lamp = { wordings: { en: ['The lamp is broken. Call the porter.'] } };
 * findWordings('it says the lmap is brokn', [lamp]).map((found) => found.message) // => [lamp]
 * findWordings('the lamp', [lamp]) // => []
 */
export function findWordings<Message extends Worded>(
  text: string,
  messages: readonly Message[],
  commonWords: readonly string[] = typedWords.commonWords,
): FoundWording<Message>[] {
  const typed = wordsOf(text.replace(HOST, (host) => ' '.repeat(host.length)));
  const known = readOnce(messages, commonWords);
  const { sentences, whole: wholeWordings, weights, weightOfOther } = known;
  // A whole wording is found however common its words are.
  const meant = wholeWordings.get(wordsIn(typed));
  if (meant !== undefined) return [{ message: meant, score: 1, words: typed }];
  const alike = likelihoodsOf(typed, known);
  const words = new Set(alike.flatMap((each) => [...each.keys()]));
  const typedWeights = typed.map(({ word }) => weights.get(word) ?? weightOfOther(word));
  const costs = typedWeights.map((weight) => weight * STRANGER);
  const whole = sum(typedWeights);

  const compared = sentences
    .filter((sentence) => sentence.words.some((word) => words.has(word)))
    .map((sentence): Compared<Message> => {
      const alignment = align(alike, costs, sentence);
      return {
        ...alignment,
        message: sentence.message,
        hasDistinctiveWord: sentence.hasDistinctiveWord,
        ofSentence: alignment.weight / sentence.weight,
        ofTyped: alignment.weight / whole,
      };
    });

  return [...new Set(compared.filter(isEnough).map(({ message }) => message))]
    .map((message) => {
      const found = compared.filter(
        (each) => each.message === message && (each.ofSentence >= HALF || isEnough(each)),
      );
      const ofSentence = Math.max(...found.map((each) => each.ofSentence));
      const ofTyped = Math.min(1, sum(found.map((each) => each.ofTyped)));
      const positions = [...new Set(found.flatMap((each) => each.positions))].sort(
        (one, other) => one - other,
      );
      return {
        message,
        score: (ofSentence + ofTyped) / 2,
        words: positions.map((position) => typed[position] as Word),
      };
    })
    .sort((one, other) => other.score - one.score);
}
