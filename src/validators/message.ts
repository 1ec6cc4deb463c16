import { findWordings } from './message/wording.ts';
import { anyPhrase } from './text/phrases.ts';
import { typedWords } from './text/typed-words.ts';
import type { Word } from './text/words.ts';

/** A message of the sign-in pages: its wordings by language, and the AADSTS codes with the same meaning. */
export interface KnownMessage {
  readonly id: string;
  readonly step: string;
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly string[];
}

/** A range of the typed text: `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** A message that a text may contain: the step that answers it, the confidence (0…1), and the matching words. */
export interface MessageMatch<Message extends KnownMessage = KnownMessage> {
  readonly message: Message['id'];
  readonly step: Message['step'];
  readonly score: number;
  readonly spans: readonly Span[];
}

/** The part of a mail address before its @, optionally with a space, and the part after it. */
const BEFORE_AT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}_.+%'-]{1,64} ?$/u;
const AFTER_AT = /^ ?[\p{Script=Latin}\p{Nd}.-]{0,255}/u;

/** How far an address can extend from its @: 64 characters before it, 255 after it (RFC 5321), and a space. */
const REACH = { before: 65, after: 256 } as const;

/** White space, which is not masked. */
const SPACE = /\s/u;

/**
 * Full-width forms of ASCII characters. Both are one UTF-16 code unit long, so replacing them keeps the text's length.
 */
const FULL_WIDTH = /[\uff01-\uff5e]/gu;

/** A code as the pages print it, with a slip in its letters, or announced as an error code. */
function codePattern(announced: readonly string[]): RegExp {
  return new RegExp(`(?:aa?d?sts?|${anyPhrase(announced)})[\\s:#.-]{0,4}(\\d{5,7})(?!\\d)`, 'giu');
}

/** A text that consists of a number only. */
const ONLY_NUMBER = /^\s{0,99}(\d{5,7})\s{0,99}$/u;

/** A letter or digit. Between two matching words it separates their ranges. */
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The maximum number of characters compared with wordings, far more than a sign-in page says. Codes are found anywhere.
 */
const MAX_CHARACTERS = 2000;

/** The maximum number of matches. */
const MAX_MATCHES = 3;

/** Replaces full-width characters by ASCII ones. Keeps the length of the text. */
function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/**
 * Masks each mail address in a text: `•` for every character except the @. Keeps the length of the text, so that ranges
 * in the result are ranges in the original.
 *
 * @example
 * blankAddresses('u1@ecs.jp is wrong') // => '••@•••••• is wrong'
 * blankAddresses('no address') // => 'no address'
 */
export function blankAddresses(text: string): string {
  const plain = halfWidth(text);
  const characters = text.split('');
  for (let atSign = plain.indexOf('@'); atSign >= 0; atSign = plain.indexOf('@', atSign + 1)) {
    const before = BEFORE_AT.exec(plain.slice(Math.max(0, atSign - REACH.before), atSign))?.[0];
    if (before === undefined) continue;
    const after = AFTER_AT.exec(plain.slice(atSign + 1, atSign + 1 + REACH.after))?.[0] ?? '';
    for (let position = atSign - before.length; position <= atSign + after.length; position += 1) {
      if (position !== atSign && !SPACE.test(plain.charAt(position))) characters[position] = '•';
    }
  }
  return characters.join('');
}

/** Returns the ranges of words, in order. Joins words separated only by white space or punctuation. */
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

/** The number of an AADSTS code in a text, and its range there. */
interface CodeInText {
  readonly code: string;
  readonly span: Span;
}

/** Returns the AADSTS codes in a text, in order. */
function codesIn(text: string, announced: readonly string[]): CodeInText[] {
  const plain = halfWidth(text);
  const only = ONLY_NUMBER.exec(plain);
  return (only ? [only] : [...plain.matchAll(codePattern(announced))]).map(
    ({ 0: whole, 1: code = '', index }) => ({ code, span: [index, index + whole.length] }),
  );
}

/** Returns the messages whose code is in a text, in the order of the codes. */
function findCodes<Message extends KnownMessage>(
  text: string,
  messages: readonly Message[],
  announced: readonly string[],
): Found<Message>[] {
  return codesIn(text, announced).flatMap(({ code, span }) =>
    messages
      .filter((message) => message.codes.includes(code))
      .map((message) => ({ message, score: 1, spans: [span] })),
  );
}

/**
 * Returns the first AADSTS code in a text that one of the messages has, as the sign-in pages print it: one of a fixed
 * list, so nothing else that was typed is part of it. `undefined` if there is none.
 *
 * @example
 * const messages = [{ id: 'locked', step: 'wait', wordings: {}, codes: ['50053'] }];
 * knownErrorCode('Error: aadsts 50053, request id 50053a', messages) // => 'AADSTS50053'
 * knownErrorCode('５００５３', messages) // => 'AADSTS50053'
 * knownErrorCode('AADSTS99999, 090-1234-5678', messages) // => undefined
 */
export function knownErrorCode(
  typed: string,
  messages: readonly KnownMessage[],
  words: { readonly errorCode: readonly string[] } = typedWords,
): string | undefined {
  const known = codesIn(blankAddresses(typed), words.errorCode).find(({ code }) =>
    messages.some(({ codes }) => codes.includes(code)),
  );
  return known && `AADSTS${known.code}`;
}

/**
 * Finds the known messages that a text contains, whether complete, in part, with typing errors, or only as AADSTS code:
 * at most three, best first, one per step. Empty if nothing is close enough, since a wrong step is worse than none. A
 * code in the text takes precedence and has a score of 1.
 *
 * The spans are places in the text as it was typed; mail addresses in it are blanked first (see `blankAddresses`), so
 * no span is a part of one. Only the first 2,000 characters are compared with wordings; a code is found anywhere.
 * `words` are those that people type around a message, by default in every language of the guide.
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
  words: { readonly errorCode: readonly string[]; readonly commonWords: readonly string[] } = typedWords,
): MessageMatch<Message>[] {
  const text = blankAddresses(typed);
  const worded = findWordings(text.slice(0, MAX_CHARACTERS), messages, words.commonWords);
  const found: Found<Message>[] = [
    ...findCodes(text, messages, words.errorCode),
    ...worded.map(({ message, score, words }) => ({ message, score, spans: spansOf(words, text) })),
  ];
  return found
    .filter(
      ({ message: { step } }, position) => found.findIndex((each) => each.message.step === step) === position,
    )
    .slice(0, MAX_MATCHES)
    .map(({ message: { id, step }, score, spans }) => ({ message: id, step, score, spans }));
}
