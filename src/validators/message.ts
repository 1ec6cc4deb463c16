import { findWordings } from './message/wording.ts';
import { anyPhrase } from './text/phrases.ts';
import { joinSpans, type Span } from './text/spans.ts';
import { typedWords } from './text/typed-words.ts';

/** A message of the sign-in pages: its wordings by language, and the AADSTS codes with the same meaning. */
export interface KnownMessage {
  readonly id: string;
  readonly step: string;
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly string[];
}

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

/** A digit, or the letter O in place of a zero, unless a word starts with it. */
const DIGIT = '(?:\\d|o(?![a-np-z]))';

/** Five to seven digits, and more of them after commas. */
const NUMBERS = `(?=[o\\d]{0,6}\\d)(${DIGIT}{5,7}(?:\\s?,\\s?${DIGIT}{5,7}){0,5})`;

/** The end of a code that has its letters or is called an error code. Pages are pasted without their line breaks. */
const END = '(?!\\d)';

/** The end of any other number: a request ID, for example, starts with digits too. */
const END_OF_ANY = '(?![a-z\\d])';

/** What stands between "error code" and the number: brackets, colons, an underscore, "は", "is". */
const BETWEEN = '[^\\p{L}\\p{N}]{0,4}(?:(?:は|が|の|is)[^\\p{L}\\p{N}]{0,3})?';

/** The letters before a number as the pages print them, also in two words or with a slip. */
const LETTERS = 'aa?\\s?d?\\s?s\\s?ts?';

/** The digits of a number that somebody reads out in two or three groups. */
const GROUPS = '(\\d{1,4}(?: \\d{1,4}){1,2})(?![ -]?[a-z\\d])';

/** A code with its letters, or announced as an error code. */
function codePattern(announced: readonly string[]): RegExp {
  return new RegExp(`(?:${LETTERS}|${anyPhrase(announced)})${BETWEEN}(?:${NUMBERS}${END}|${GROUPS})`, 'giu');
}

/** The number of digits of a code. */
const CODE = /^\d{5,7}$/;

/** What people write after a number that they ask about or were shown. */
const IS_SHOWN = '(?:って|とは|が出|と出|と表示)';

/** A number that may be a code and may be anything else: after a word such as "code" or "says", before "error", or asked about. */
function numberPatterns({ code, errorCode }: CodeWords): RegExp[] {
  const number = '(\\d{5,7})[^\\p{L}\\p{N}]{0,3}';
  return [
    new RegExp(`${anyPhrase(code)}${BETWEEN}${NUMBERS}${END_OF_ANY}`, 'giu'),
    new RegExp(`(?:^|[^\\p{L}\\d])${number}(?:という|の)?${anyPhrase(errorCode)}`, 'giu'),
    new RegExp(`(?:^|[^a-z\\d])${number}${IS_SHOWN}`, 'giu'),
  ];
}

/** The letter O in place of a zero. */
const LETTER_O = /o/gi;

/** A text that consists of a number only. */
const ONLY_NUMBER = /^\s{0,99}(\d{5,7})\s{0,99}$/u;

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

/** The words that announce a code of the sign-in pages, and those that come before any code. */
interface CodeWords {
  readonly errorCode: readonly string[];
  readonly code: readonly string[];
}

/** Returns the codes that a pattern finds, in order, each with the range of what was found: all of it, or the number. */
function codesOf(text: string, pattern: RegExp, range: 'all' | 'number'): CodeInText[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: numbers, 2: groups = '', index }) => {
    const found = numbers ?? groups;
    const start = range === 'all' ? index : index + whole.indexOf(found);
    const span: Span = [start, start + (range === 'all' ? whole : found).length];
    return (numbers ?? groups.replaceAll(' ', ''))
      .split(',')
      .map((number) => number.trim().replace(LETTER_O, '0'))
      .filter((code) => CODE.test(code))
      .map((code): CodeInText => ({ code, span }));
  });
}

/**
 * Returns the AADSTS codes in a text, in order: `announced` those that the text calls so, `possible` other numbers in a
 * place where they may be codes.
 */
function codesIn(
  text: string,
  words: CodeWords,
): { readonly announced: CodeInText[]; readonly possible: CodeInText[] } {
  const plain = halfWidth(text);
  const only = ONLY_NUMBER.exec(plain);
  return {
    announced: codesOf(plain, codePattern(words.errorCode), 'all'),
    possible: only
      ? [{ code: only[1] ?? '', span: [only.index, only.index + only[0].length] }]
      : numberPatterns(words).flatMap((pattern) => codesOf(plain, pattern, 'number')),
  };
}

/** Returns the codes in a text, those that the text calls so first. */
function allCodesIn(text: string, words: CodeWords): CodeInText[] {
  const { announced, possible } = codesIn(text, words);
  return [...announced, ...possible];
}

/** Returns the messages whose code is in a text, in the order of the codes. */
function findCodes<Message extends KnownMessage>(
  text: string,
  messages: readonly Message[],
  words: CodeWords,
): Found<Message>[] {
  return allCodesIn(text, words).flatMap(({ code, span }) =>
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
  words: CodeWords = typedWords,
): string | undefined {
  const known = allCodesIn(blankAddresses(typed), words).find(({ code }) =>
    messages.some(({ codes }) => codes.includes(code)),
  );
  return known && `AADSTS${known.code}`;
}

/**
 * Returns the number of the first code in a text that is written as a code of the sign-in pages but that none of the
 * messages has, unless the text has a known one. A number alone is not written as a code.
 *
 * @example
 * const messages = [{ id: 'locked', step: 'wait', wordings: {}, codes: ['50053'] }];
 * unknownErrorCode('AADSTS99999: sorry', messages) // => '99999'
 * unknownErrorCode('エラーコード「99999」', messages) // => '99999'
 * unknownErrorCode('AADSTS99999, AADSTS50053', messages) // => undefined
 * unknownErrorCode('99999', messages) // => undefined
 */
export function unknownErrorCode(
  typed: string,
  messages: readonly KnownMessage[],
  words: CodeWords = typedWords,
): string | undefined {
  if (knownErrorCode(typed, messages, words) !== undefined) return undefined;
  return codesIn(blankAddresses(typed), words).announced[0]?.code;
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
  words: CodeWords & { readonly commonWords: readonly string[] } = typedWords,
): MessageMatch<Message>[] {
  const text = blankAddresses(typed);
  const worded = findWordings(text.slice(0, MAX_CHARACTERS), messages, words.commonWords);
  const found: Found<Message>[] = [
    ...findCodes(text, messages, words),
    ...worded.map(({ message, score, words }) => ({
      message,
      score,
      spans: joinSpans(
        words.map(({ start, end }): Span => [start, end]),
        text,
      ),
    })),
  ];
  return found
    .filter(
      ({ message: { step } }, position) => found.findIndex((each) => each.message.step === step) === position,
    )
    .slice(0, MAX_MATCHES)
    .map(({ message: { id, step }, score, spans }) => ({ message: id, step, score, spans }));
}
