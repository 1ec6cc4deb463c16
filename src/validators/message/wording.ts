import { editDistance } from '../text/edit-distance.ts';
import { typedWords } from '../text/typed-words.ts';
import { isUnspaced, type Word, wordsOf } from '../text/words.ts';
import { type Alignment, align, type Likeness } from './align.ts';

/** What is looked for: something with wordings by language. */
export interface Worded {
  readonly wordings: Readonly<Record<string, readonly string[]>>;
}

/** What was found, how sure that is (0…1), and the words that speak for it. */
export interface FoundWording<Message> {
  readonly message: Message;
  readonly score: number;
  readonly words: readonly Word[];
}

/** The full stops of all scripts. */
const SENTENCE_END = /[.。।۔።။។]/u;

/** A pair of hiragana: an ending or a particle more often than a word. */
const GRAMMAR = /\p{Script=Hiragana}{2}/u;

/** A name of a host, such as a mail domain: a message that has one has another one for another reader. */
const HOST = /[\w-]{1,63}(?:\.[\w-]{1,63})+/gu;

/** What a word counts that says little, next to 1. */
const LITTLE = 0.25;

/** What a pair of characters of a script without spaces counts, next to a word. */
const PAIR = 0.5;

/** What a word counts that was written with a slip, next to 1. */
const NEARLY = 0.85;

/** What a word within a match costs that does not belong to the wording, as a part of its own weight. */
const STRANGER = 0.3;

/** The part of a sentence that has to be there for it to count beside another one of the same message. */
const HALF = 0.5;

/**
 * When a sentence of a message is taken for found. The more weighs what was found, the less of the sentence has to be
 * there; and less is enough, too, where most of what was typed belongs to it. Weights: 1 is a word that tells.
 */
const ENOUGH = [
  { weight: 1, ofSentence: 0.85, ofTyped: 0 },
  { weight: 1.8, ofSentence: 0.65, ofTyped: 0 },
  { weight: 3, ofSentence: 0.35, ofTyped: 0 },
  { weight: 1.6, ofSentence: 0.35, ofTyped: 0.55 },
  { weight: 1, ofSentence: 0.6, ofTyped: 0.85 },
] as const;

/** One sentence of a wording, with what each of its words says. */
interface Sentence<Message> {
  readonly message: Message;
  readonly words: readonly string[];
  readonly weights: readonly number[];
  /** Whether any word of it tells: "Try again later" is on many a page. */
  readonly tells: boolean;
}

/** A sentence that was looked for in what was typed, and how much of either was found. */
interface Compared<Message> extends Alignment {
  readonly message: Message;
  readonly tells: boolean;
  readonly ofSentence: number;
  readonly ofTyped: number;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** What the wordings of some messages come to: their sentences, and the weight of each word in them and of any other. */
interface Read<Message> {
  readonly sentences: readonly Sentence<Message>[];
  readonly weights: ReadonlyMap<string, number>;
  readonly weightOfOther: (word: string) => number;
}

/** A word's weight is made from all messages, since what many of them say tells little. */
function read<Message extends Worded>(
  messages: readonly Message[],
  commonWords: readonly string[],
): Read<Message> {
  const common = new Set(commonWords.flatMap(wordsOf).map(({ word }) => word));
  /** Whether a word says something that not any page may say. */
  const tells = (word: string): boolean => !common.has(word) && !GRAMMAR.test(word);
  /** How much a word says: the less, the more messages have it, and little where it is grammar. */
  const weightOf = (word: string, inMessages: number): number =>
    ((tells(word) ? 1 : LITTLE) * (isUnspaced(word) ? PAIR : 1)) / Math.sqrt(inMessages);
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
  const sentences = split.map(({ message, words }) => ({
    message,
    words,
    weights: words.map((word) => weights.get(word) as number),
    tells: words.some(tells),
  }));
  return { sentences, weights, weightOfOther: (word) => weightOf(word, 1) };
}

/** What was read already, by what is common in it: somebody types a letter at a time, and the messages stay the same. */
const known = new WeakMap<readonly Worded[], WeakMap<readonly string[], Read<Worded>>>();

function readOnce<Message extends Worded>(
  messages: readonly Message[],
  commonWords: readonly string[],
): Read<Message> {
  const readings = known.get(messages) ?? new WeakMap<readonly string[], Read<Worded>>();
  const now = (readings.get(commonWords) as Read<Message> | undefined) ?? read(messages, commonWords);
  known.set(messages, readings.set(commonWords, now));
  return now;
}

/** Whether a typed word may be that word of a wording: a short one as it is, a long one with a slip or two. */
function resembles(typed: string, word: string): boolean {
  if (typed === word) return true;
  const shorter = Math.min(typed.length, word.length);
  if (shorter < 4 || (typed[0] !== word[0] && typed.at(-1) !== word.at(-1))) return false;
  const most = shorter < 8 ? 1 : 2;
  return editDistance(typed, word, most) <= most;
}

/** For each typed word the words of the wordings that it may be. */
function likenesses(typed: readonly Word[], vocabulary: Iterable<string>): Likeness[] {
  const all = [...vocabulary];
  const likeness = new Map<string, Likeness>();
  for (const word of new Set(typed.map((each) => each.word))) {
    const alike = all.filter((each) => resembles(word, each));
    likeness.set(word, new Map(alike.map((each) => [each, each === word ? 1 : NEARLY])));
  }
  return typed.map(({ word }) => likeness.get(word) as Likeness);
}

function isEnough(found: Compared<unknown>): boolean {
  return (
    found.tells &&
    ENOUGH.some(
      ({ weight, ofSentence, ofTyped }) =>
        found.weight >= weight && found.ofSentence >= ofSentence && found.ofTyped >= ofTyped,
    )
  );
}

/**
 * The messages whose wordings are close enough to a text, best first: whole, in part, or with slips, among other words.
 * A message is found by one sentence of it that is there to a good part; the others then speak for it, too. Words that
 * are common in messages tell little of which it is.
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
  const { sentences, weights, weightOfOther } = readOnce(messages, commonWords);
  const alike = likenesses(typed, weights.keys());
  const typedWeights = typed.map(({ word }) => weights.get(word) ?? weightOfOther(word));
  const costs = typedWeights.map((weight) => weight * STRANGER);
  const whole = sum(typedWeights);

  const compared = sentences.map((sentence): Compared<Message> => {
    const alignment = align(alike, costs, sentence);
    return {
      ...alignment,
      message: sentence.message,
      tells: sentence.tells,
      ofSentence: alignment.weight / sum(sentence.weights),
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
