import { findWordings } from './message/wording.ts';
import type { Word } from './text/words.ts';

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

/** What belongs to a mail address before its @, also with a space between, and what behind it. */
const BEFORE_AT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}_.+%'-]{1,64} ?$/u;
const AFTER_AT = /^ ?[\p{Script=Latin}\p{Nd}.-]{0,255}/u;

/** How far from its @ an address may reach: 64 characters before it, 255 behind it (RFC 5321), and a space. */
const REACH = { before: 65, after: 256 } as const;

/** What is not blanked. */
const SPACE = /\s/u;

/** Full-width forms of the plain characters; each is one character long, and so is what it stands for. */
const FULL_WIDTH = /[\uff01-\uff5e]/gu;

/** A code as the pages print it, with a slip in its letters, or announced as an error code. */
const CODE = /(?:aa?d?sts?|error(?: ?code)?|エラー(?: ?コード)?)[\s:#.-]{0,4}(\d{5,7})(?!\d)/giu;

/** A number that is all that was typed. */
const ONLY_NUMBER = /^\s{0,99}(\d{5,7})\s{0,99}$/u;

/** A letter or digit: what parts two marked words. */
const LETTER = /[\p{L}\p{N}]/u;

/** The most characters that are compared with wordings: far more than a sign-in page says. Codes are found anywhere. */
const MOST_CHARACTERS = 2000;

/** The most messages that are offered. */
const MOST_MATCHES = 3;

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
  const characters = text.split('');
  for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
    const before = BEFORE_AT.exec(plain.slice(Math.max(0, at - REACH.before), at))?.[0];
    if (before === undefined) continue;
    const after = AFTER_AT.exec(plain.slice(at + 1, at + 1 + REACH.after))?.[0] ?? '';
    for (let place = at - before.length; place <= at + after.length; place += 1) {
      if (place !== at && !SPACE.test(plain.charAt(place))) characters[place] = '•';
    }
  }
  return characters.join('');
}

/** The places of words, in order; those that only white space or punctuation parts are one. */
function spansOf(words: readonly Word[], text: string): Span[] {
  const spans: [number, number][] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && !LETTER.test(text.slice(last[1], start))) last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

/** A message that was found, and where. */
interface Found<Message> {
  readonly message: Message;
  readonly score: number;
  readonly spans: readonly Span[];
}

/** The messages whose code stands in a text, in the order of the codes. */
function findCodes<Message extends KnownMessage>(
  text: string,
  messages: readonly Message[],
): Found<Message>[] {
  const plain = halfWidth(text);
  const only = ONLY_NUMBER.exec(plain);
  return (only ? [only] : [...plain.matchAll(CODE)]).flatMap(({ 0: whole, 1: code, index }) =>
    messages
      .filter((message) => message.codes.includes(code as string))
      .map((message) => ({ message, score: 1, spans: [[index, index + whole.length]] })),
  );
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
  const worded = findWordings(text.slice(0, MOST_CHARACTERS), messages);
  const found: Found<Message>[] = [
    ...findCodes(text, messages),
    ...worded.map(({ message, score, words }) => ({ message, score, spans: spansOf(words, text) })),
  ];
  return found
    .filter(({ message: { step } }, at) => found.findIndex((each) => each.message.step === step) === at)
    .slice(0, MOST_MATCHES)
    .map(({ message: { id, step }, score, spans }) => ({ message: id, step, score, spans }));
}
