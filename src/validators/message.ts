import { slips } from './slips.ts';
import { type Word, wordsOf } from './words.ts';

/** A message of the sign-in pages: its wordings by language, and the AADSTS codes that mean the same. */
export interface KnownMessage {
  readonly id: string;
  readonly step: string;
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly string[];
}

/** From where to where, in the text as it was typed: `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** A message that a text may be: the step that answers it, how sure that is (0…1), and the words that speak for it. */
export interface MessageMatch<Message extends KnownMessage = KnownMessage> {
  readonly message: Message['id'];
  readonly step: Message['step'];
  readonly score: number;
  readonly spans: readonly Span[];
}

/** An address, also in full-width letters: what stands around an @ without a space. */
const ADDRESS = /[\w.+%-]{1,64}@[\w.-]{0,255}/gu;

/** Full-width forms of the plain characters; each is one character long, and so is what it stands for. */
const FULL_WIDTH = /[\uff01-\uff5e]/gu;

/** A code as the pages print it, with a slip in its letters, or announced as an error code. */
const CODE = /(?:aa?d?sts|error ?code|エラー ?コード)[\s:#.-]{0,4}(\d{5,7})(?!\d)/giu;

/** A number that is all that was typed. */
const ONLY_NUMBER = /^\s{0,99}(\d{5,7})\s{0,99}$/u;

/** The end of a sentence. */
const SENTENCE_END = /[.。]/u;

/** Words that say little of which message it is, in either language: grammar, and what any page may say. */
const COMMON = new Set(
  (
    'a an and are as at be been but by can could did do does for from get has have if in is it its let lets my not now of ' +
    'on one or our so still that the then there they this to up us use was we were when while will with you your ' +
    'again contact enter error information later make message more new next page please says screen shows sure try'
  ).split(' '),
);

/** Pairs of Japanese characters that say as little: grammar in hiragana, and "the screen shows the message". */
const COMMON_PAIR =
  /^(?:\p{Script=Hiragana}{2}|表示|示さ|と表|と出|出ま|出た|画面|メッ|ッセ|セー|ージ|エラ|ラー)$/u;

/** A name of a host, such as a mail domain: a message that has one has another one for another reader. */
const DOMAIN = /[\w-]{1,63}(?:\.[\w-]{1,63})+/gu;

/** The most characters that are compared with wordings: far more than a sign-in page says. Codes are found anywhere. */
const MOST_CHARACTERS = 2000;

/** The most messages that are offered. */
const MOST_MATCHES = 3;

/** What a word counts that says little, next to 1. */
const LITTLE = 0.25;

/** What a word counts that was written with a slip, next to 1. */
const NEARLY = 0.85;

/** What a word within a match costs that does not belong to the wording, as a part of its own weight. */
const STRANGER = 0.3;

/**
 * When a sentence of a message is taken for found. The more weighs what was found, the less of the sentence has to be
 * there; and less is enough, too, where most of what was typed belongs to it. Weights: 1 is a word that tells.
 */
const ENOUGH = [
  { weight: 1, ofSentence: 0.85, ofTyped: 0 },
  { weight: 1.8, ofSentence: 0.65, ofTyped: 0 },
  { weight: 3, ofSentence: 0.35, ofTyped: 0 },
  { weight: 1.6, ofSentence: 0.35, ofTyped: 0.5 },
] as const;

/** One sentence of a message's wordings, with the weight of each of its words. */
interface Sentence {
  readonly message: KnownMessage;
  readonly words: readonly string[];
  readonly weights: readonly number[];
}

/** Where and how well a sentence was found in what was typed. */
interface Found {
  readonly message: KnownMessage;
  readonly score: number;
  readonly spans: readonly Span[];
}

/** Plain characters for full-width ones; the text stays as long as it was. */
function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/**
 * A text with each mail address in it blanked: `•` for every character but the @. It stays as long as it was, so that
 * places in it are places in the text.
 *
 * @example
 * blankAddresses('u1@ecs.jp is wrong') // => '••@•••••• is wrong'
 * blankAddresses('no address') // => 'no address'
 */
export function blankAddresses(text: string): string {
  const plain = halfWidth(text);
  let blanked = '';
  let done = 0;
  for (const { 0: address, index } of plain.matchAll(ADDRESS)) {
    blanked += text.slice(done, index) + address.replace(/[^@]/gu, '•');
    done = index + address.length;
  }
  return blanked + text.slice(done);
}

/** Whether a typed word may be that word of a wording: a short one as it is, a long one with a slip or two. */
function resembles(typed: string, word: string): boolean {
  if (typed === word) return true;
  const most = Math.min(typed.length, word.length) < 4 ? 0 : word.length < 8 ? 1 : 2;
  return (
    most > 0 && (typed[0] === word[0] || typed.at(-1) === word.at(-1)) && slips(typed, word, most) <= most
  );
}

/** How much a word says: the less, the more messages have it, and little where it is grammar. */
function weightOf(word: string, inMessages: number): number {
  const telling = COMMON.has(word) || COMMON_PAIR.test(word) ? LITTLE : 1;
  // A pair of Japanese characters is about half a word.
  const whole = /^[a-z0-9]/u.test(word) ? 1 : 0.5;
  return (telling * whole) / Math.sqrt(Math.max(1, inMessages));
}

/** The sentences of all wordings. A word's weight is made from all messages, since what many of them say tells little. */
function sentencesOf(messages: readonly KnownMessage[]): Sentence[] {
  const sentences = messages.flatMap((message) =>
    Object.values(message.wordings)
      .flat()
      .flatMap((wording) => wording.split(SENTENCE_END))
      .map((sentence) => ({ message, words: wordsOf(sentence).map(({ word }) => word) })),
  );
  const having = new Map<string, Set<KnownMessage>>();
  for (const { message, words } of sentences) {
    for (const word of words) having.set(word, (having.get(word) ?? new Set()).add(message));
  }
  return sentences
    .filter(({ words }) => words.length > 0)
    .map(({ message, words }) => ({
      message,
      words,
      weights: words.map((word) => weightOf(word, having.get(word)?.size ?? 1)),
    }));
}

/** For each typed word the words of the wordings that it may be, each with how surely. */
function likenesses(typed: readonly Word[], sentences: readonly Sentence[]) {
  const vocabulary = [...new Set(sentences.flatMap(({ words }) => words))];
  const known = new Map<string, ReadonlyMap<string, number>>();
  return typed.map(({ word }) => {
    const alike =
      known.get(word) ??
      new Map(
        vocabulary
          .filter((each) => resembles(word, each))
          .map((each) => [each, each === word ? 1 : NEARLY] as const),
      );
    known.set(word, alike);
    return alike;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/**
 * The stretch of the typed words that comes closest to a sentence (the Smith–Waterman alignment): the words in their
 * order, with words missing, and with strangers between them that each take some weight away.
 */
function align(
  alike: readonly ReadonlyMap<string, number>[],
  costs: readonly number[],
  { words, weights }: Sentence,
): { readonly weight: number; readonly positions: readonly number[] } {
  const width = words.length + 1;
  const best = new Float64Array((alike.length + 1) * width);
  let highest = 0;
  for (let row = 1; row <= alike.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      const here = row * width + column;
      const likeness = alike[row - 1]?.get(words[column - 1] as string) ?? 0;
      const matched =
        likeness > 0 ? (best[here - width - 1] as number) + likeness * (weights[column - 1] as number) : 0;
      const skipped = Math.max(
        best[here - 1] as number,
        (best[here - width] as number) - (costs[row - 1] as number),
      );
      best[here] = Math.max(0, matched, skipped);
      if ((best[here] as number) > (best[highest] as number)) highest = here;
    }
  }
  const positions: number[] = [];
  for (let here = highest; (best[here] as number) > 0; ) {
    if (best[here] === best[here - 1] && here % width > 1) here -= 1;
    else if (best[here] === (best[here - width] as number) - (costs[Math.floor(here / width) - 1] as number))
      here -= width;
    else {
      positions.unshift(Math.floor(here / width) - 1);
      here -= width + 1;
    }
  }
  return { weight: best[highest] as number, positions };
}

/** Spans that only white space or punctuation parts become one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const whole: [number, number][] = [];
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = whole.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}

/** The messages whose code stands in a text, in the order of the codes. */
function findCodes(text: string, messages: readonly KnownMessage[]): Found[] {
  const plain = halfWidth(text);
  const only = ONLY_NUMBER.exec(plain);
  const codes = only
    ? [{ code: only[1], start: 0, end: text.length }]
    : Array.from(plain.matchAll(CODE), ({ 0: whole, 1: code, index }) => ({
        code,
        start: index,
        end: index + whole.length,
      }));
  return codes.flatMap(({ code, start, end }) =>
    messages
      .filter((message) => message.codes.includes(code as string))
      .map((message) => ({ message, score: 1, spans: [[start, end]] as const })),
  );
}

/** The messages whose wordings are close enough to a text, best first. */
function findWordings(text: string, messages: readonly KnownMessage[]): Found[] {
  const compared = text.slice(0, MOST_CHARACTERS).replace(DOMAIN, (domain) => ' '.repeat(domain.length));
  const typed = wordsOf(compared);
  const sentences = sentencesOf(messages);
  const alike = likenesses(typed, sentences);
  const weights = typed.map(({ word }) => weightOf(word, 1));
  const costs = weights.map((weight) => weight * STRANGER);
  const whole = sum(weights);

  const found = sentences.flatMap((sentence) => {
    const { weight, positions } = align(alike, costs, sentence);
    const ofSentence = weight / sum(sentence.weights);
    const ofTyped = weight / whole;
    const enough = ENOUGH.some(
      (least) => weight >= least.weight && ofSentence >= least.ofSentence && ofTyped >= least.ofTyped,
    );
    return enough ? [{ message: sentence.message, weight, ofSentence, positions }] : [];
  });

  return [...new Set(found.map(({ message }) => message))]
    .map((message) => {
      const own = found.filter((each) => each.message === message);
      const ofTyped = Math.min(1, sum(own.map(({ weight }) => weight)) / whole);
      const ofSentence = Math.max(...own.map((each) => each.ofSentence));
      const words = own.flatMap(({ positions }) => positions.map((position) => typed[position] as Word));
      return {
        message,
        score: (ofSentence + ofTyped) / 2,
        spans: joined(
          words.map(({ start, end }): Span => [start, end]),
          text,
        ),
      };
    })
    .sort((one, other) => other.score - one.score);
}

/**
 * Finds which of the known messages a text is or contains, be it whole, in part, with slips, or only its AADSTS code:
 * at most three, best first, one for each step; none when nothing is close enough, since a wrong place is worse than
 * no place. A code that stands in the text decides, and comes first with a score of 1.
 *
 * The spans are places in the text as it was typed; mail addresses in it are blanked first (see `blankAddresses`), so
 * no span is a part of one. Only the first 2,000 characters are compared with wordings; a code is found anywhere.
 *
 * @example
 * const messages = [
 *   { id: 'locked', step: 'wait', wordings: { en: ['Your account is temporarily locked.'] }, codes: ['50053'] },
 *   { id: 'more', step: 'set-up', wordings: { en: ['More information required'], ja: ['詳細情報が必要'] }, codes: [] },
 * ];
 * matchMessage('account temporarly locked', messages).map((match) => match.step) // => ['wait']
 * matchMessage('詳細情報が必要と出ます', messages)[0].spans // => [[0, 7]]
 * matchMessage('Ｅｒｒｏｒ: AADSTS50053', messages)[0].score // => 1
 * matchMessage('good morning', messages) // => []
 */
export function matchMessage<Message extends KnownMessage>(
  typed: string,
  messages: readonly Message[],
): MessageMatch<Message>[] {
  const text = blankAddresses(typed);
  const found = [...findCodes(text, messages), ...findWordings(text, messages)];
  return found
    .filter(
      ({ message }, position) => found.findIndex((each) => each.message.step === message.step) === position,
    )
    .slice(0, MOST_MATCHES)
    .map(({ message, score, spans }) => ({ message: message.id, step: message.step, score, spans }));
}
