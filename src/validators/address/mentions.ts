import { DASHES, JOINED_LETTER, UNJOINED_LETTER } from '../text/characters.ts';
import { anyPhraseAtEnd, anyPhraseAtStart } from '../text/phrases.ts';
import { typedWords } from '../text/typed-words.ts';
import { AROUND, withoutBeginning, withoutEnd } from './clean-text.ts';

/** An address in a text, and whether it is clear where it begins and ends. */
export interface Mention {
  readonly address: string;
  readonly isCertain: boolean;
}

/** How clear it is that an address begins or ends next to a character. */
type Edge = 'certain' | 'likely' | 'none';

/** An @ of a text. */
const AT = /@/gu;

/** A character of the part before the @. */
const NAME_CHARACTER = /[a-z0-9._'+-]/u;

/** A domain after the @, from a given position: Latin letters, digits, dots and hyphens. */
const DOMAIN_HERE = /[a-z0-9.-]+/uy;

/** A dot or a hyphen at the end of a domain, which belongs to the sentence. */
const SENTENCE_END = /[.-]/u;

/** An @, a slash or a placeholder, which show that something next to them is only a part of something longer. */
const PART_OF_MORE = /[@/\\\ufffd]/u;

/** A space, punctuation or a symbol, such as an emoji. */
const MARK = /[ \p{P}\p{S}]/u;

/** The same for a single UTF-16 code unit, as `withoutEnd` reads a text. Halves of emoji count. */
const MARK_UNIT = /[ \p{P}\p{S}\p{Cs}]/u;

/** The mark at the end of a clause, before a space or a colon alone. */
const CLAUSE_END = /(?:[.;:!?|)\]}] |:)$/u;

/** An opening bracket, a quotation mark, or the end of a tag or of a quoting mark: `(`, `「`, `"`, `>`. */
const OPENING = /[\p{Ps}\p{Pi}\p{Pf}"'<>`]/u;

/** A symbol before an address, such as an emoji, but none of those that stand between words. */
const SIGN = /(?![=|+~<>])\p{S}/u;

/** A letter that never continues a Latin word. */
const UNJOINED = new RegExp(UNJOINED_LETTER, 'u');

/** What goes on after the end of a domain: a letter or a digit, a dot and more, another @. */
const GOES_ON = new RegExp(`^(?: ?\\.[a-z0-9]| @|[_-]?${JOINED_LETTER})`, 'u');

/** The labels of an address, at the end of the text before it. The dashes in them are replaced as in the text. */
const LABEL = new RegExp(
  anyPhraseAtEnd(typedWords.beforeAddress.map((phrase) => phrase.replace(DASHES, '-'))),
  'iu',
);

/** The words after an address, without a space between. */
const WORD_AFTER = new RegExp(
  anyPhraseAtStart(typedWords.afterAddress.map((phrase) => phrase.replace(DASHES, '-'))),
  'iu',
);

/** A link at the beginning of a text or after a mark. */
const LINK = /(?:^|[\p{Ps}"'<=])mailto:$/u;

/** How much of the text before an address can be its label. */
const LABEL_LENGTH = 60;

/** A single short word after a domain and a space, which may be a part of it: ` com`. */
const SHORT_WORD = /^ [a-z]{2,3}$/u;

/** Returns the last character of a text, or an empty text. */
function lastOf(text: string): string {
  return [...text.slice(-2)].pop() ?? '';
}

/** Returns how clear it is that a name begins after this text. An ID needs less, since it can be recognized. */
function edgeBefore(text: string, isId: boolean): Edge {
  const before = text.slice(-LABEL_LENGTH);
  const last = lastOf(before);
  const lastVisible = lastOf(before.trimEnd());
  if (PART_OF_MORE.test(lastVisible)) return 'none';
  if (LINK.test(before) || LABEL.test(before) || withoutEnd(before, MARK_UNIT) === '') return 'certain';
  if (OPENING.test(lastVisible) || SIGN.test(lastVisible) || (isId && MARK.test(last))) return 'certain';
  if (UNJOINED.test(withoutEnd(before, MARK_UNIT).slice(-1))) return 'likely';
  return CLAUSE_END.test(before) && !before.endsWith('mailto:') ? 'likely' : 'none';
}

/** Returns how clear it is that a domain ends before this text. */
function edgeAfter(text: string): Edge {
  const [first = ''] = text;
  if (first === '') return 'certain';
  if (GOES_ON.test(text) || PART_OF_MORE.test(first)) return 'none';
  if (UNJOINED.test(first)) return WORD_AFTER.test(text) ? 'certain' : 'likely';
  if (SHORT_WORD.test(text)) return 'likely';
  return MARK.test(first) ? 'certain' : 'none';
}

/** Returns the address around the @ at a position, or `undefined` if there is none, or only a part of something. */
function mentionAt(text: string, at: number, isId: (name: string) => boolean): Mention | undefined {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  let start = end;
  while (NAME_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  const name = withoutBeginning(text.slice(start, end), AROUND);
  const domainStart = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  DOMAIN_HERE.lastIndex = domainStart;
  const domain = withoutEnd(DOMAIN_HERE.exec(text)?.[0] ?? '', SENTENCE_END);
  if (name === '' || domain === '') return undefined;
  const edges = [
    edgeBefore(text.slice(0, end - name.length), isId(name)),
    edgeAfter(text.slice(domainStart + domain.length)),
  ];
  if (edges.includes('none')) return undefined;
  return { address: `${name}@${domain}`, isCertain: !edges.includes('likely') };
}

/**
 * Returns the addresses in a text of `withSigns` that has other things around them: labels, names and brackets, a
 * sentence, a header of an e-mail, a link. `undefined` if anything around an @ is no address, or only a part of
 * something longer, since the text then cannot be relied on.
 *
 * `isId`: whether a name has a form that shows where the address begins. Otherwise a label, a bracket or an emoji has
 * to show it. Next to a letter of a script without spaces, it is not certain unless a known word ends or begins there.
 *
 * @example
 * const isId = (name) => name === 'u1';
 * mentionsIn('me(u1@ecs.jp)', isId) // => [{ address: 'u1@ecs.jp', isCertain: true }]
 * mentionsIn('e-mail:taro@ecs.jp', isId) // => [{ address: 'taro@ecs.jp', isCertain: true }]
 * mentionsIn('i am taro@ecs.jp', isId) // => undefined
 */
export function mentionsIn(text: string, isId: (name: string) => boolean): readonly Mention[] | undefined {
  const mentions: Mention[] = [];
  for (const { index } of text.matchAll(AT)) {
    const mention = mentionAt(text, index, isId);
    if (mention === undefined) return undefined;
    mentions.push(mention);
  }
  return mentions;
}
