import type { Found, Lookup } from '../../features/lookup/look-up.ts';
import { PRESENCE } from '../../features/lookup/own-words/lookup-index.ts';
import type { ReadWords } from '../../features/lookup/own-words/read-words.ts';
import type { OwnWords } from '../../features/lookup/own-words/search-own-words.ts';
import type { MessageMatch } from '../../validators/message.ts';

/** What the search makes of a text. */
export interface Tried {
  readonly typed: string;
  readonly lookup: Lookup;
  readonly messages: readonly MessageMatch[];
  readonly ownWords: OwnWords;
  readonly read: ReadWords;
  /** Returns the name of a feature: a concept, a word, or a piece of one. */
  readonly nameOf: (feature: number) => string;
  readonly weightOf: (feature: number) => number;
}

/** Returns a place in words. */
function placeIn(found: Found): string {
  if (found.by === 'link') return `${found.place.step} (a link)`;
  if (found.by === 'code')
    return `${'step' in found.target ? found.target.step : found.target.page} (the code ${found.code})`;
  if (found.by === 'message') return `${found.step} (the message ${found.message})`;
  return `${found.step} (${found.by === 'words' ? 'own words' : `the ${found.by}`})`;
}

/**
 * Returns what would be found for a text, and why: the messages and steps with their scores, and what each of its words
 * is taken for.
 *
 * @example
 * const tried = { typed: 'a lamp', lookup: { found: [{ by: 'words', step: 'bulb', spans: [[2, 6]] }] }, messages: [],
 *   ownWords: { matches: [{ step: 'bulb', score: 0.876, spans: [[2, 6]] }], isElsewhere: false },
 *   read: { found: [{ feature: 0, presence: 0, range: [2, 6] }], unknown: [[0, 1]] }, nameOf: () => 'light', weightOf: () => 0.5 };
 * tryReport(tried).split('\n') // => [
 * //   'Found: bulb (own words)',
 * //   'Messages: none',
 * //   'Own words: bulb 0.88',
 * //   'Read: lamp = light (0.5)',
 * //   'Not known: a' ]
 */
export function tryReport({ typed, lookup, messages, ownWords, read, nameOf, weightOf }: Tried): string {
  const listed = (items: readonly string[]) => (items.length === 0 ? 'none' : items.join(', '));
  const how = (presence: number, isMistyped: boolean | undefined) => {
    if (isMistyped) return ', mistyped';
    if (presence === PRESENCE.implied) return ', implied';
    return presence === PRESENCE.piece ? ', a piece' : '';
  };
  const words = read.found.map(
    ({ feature, presence, isMistyped, range }) =>
      `${typed.slice(...range)} = ${nameOf(feature)} (${weightOf(feature)}${how(presence, isMistyped)})`,
  );
  return [
    `Found: ${listed(lookup.found.map(placeIn))}`,
    ...(lookup.unknownCode === undefined ? [] : [`A code that no message has: ${lookup.unknownCode}`]),
    `Messages: ${listed(messages.map(({ message, score }) => `${message} ${score.toFixed(2)}`))}`,
    ownWords.isElsewhere
      ? 'Own words: about another service or matter'
      : `Own words: ${listed(ownWords.matches.map(({ step, score }) => `${step} ${score.toFixed(2)}`))}`,
    `Read: ${listed([...new Set(words)])}`,
    `Not known: ${listed(read.unknown.map((range) => typed.slice(...range)))}`,
  ].join('\n');
}
