import { stepForInput } from '../../flow/input.ts';
import { resolveAliases } from '../../flow/published-ids.ts';
import { type Replay, replay } from '../../flow/replay.ts';
import type { Message, Tree } from '../../tree/types.ts';
import { likelyCodes, possibleCode, readCode } from '../../url/codes.ts';
import { type PathNames, parsePath, type Target } from '../../url/paths.ts';
import { trailFromQuery } from '../../url/trail-query.ts';
import { blankAddresses, knownErrorCode, matchMessage, unknownErrorCode } from '../../validators/message.ts';
import type { Span } from '../../validators/text/spans.ts';
import type { SearchOwnWords } from './own-words/search-own-words.ts';
import { readSpokenCode, type SpokenCharacters } from './read-spoken-code.ts';

/** A place that a typed text may mean, and what in the text led to it. */
export type Found<Id extends string = string> =
  | { readonly by: 'code'; readonly code: string; readonly target: Target<Id> }
  | { readonly by: 'link'; readonly place: Replay<Id> }
  | {
      readonly by: 'message';
      readonly step: Id;
      readonly message: string;
      readonly spans: readonly Span[];
    }
  | { readonly by: 'address' | 'phone'; readonly step: Id }
  | { readonly by: 'words'; readonly step: Id; readonly spans: readonly Span[] };

/** What a typed text may mean. */
export interface Lookup<Id extends string = string> {
  /** At most three places, best first. */
  readonly found: readonly Found<Id>[];
  /** A code that the sign-in pages print and that no message has, if nothing else was found. */
  readonly unknownCode?: string;
}

/** The data to search: the tree, its paths and messages, and what is loaded later. */
export interface LookupSources<Id extends string = string> extends PathNames<Id> {
  readonly tree: Tree<Id>;
  readonly messages: readonly Message<Id>[];
  /** A university ID in the usual form. */
  readonly exampleId: string;
  /** The search in own words and the names of spoken characters, once they are loaded. */
  readonly words?: {
    readonly search: SearchOwnWords<Id>;
    readonly spoken: SpokenCharacters;
  };
}

/** Who is in a hurry reads no more. */
const MAX_FOUND = 3;

/** Longer texts are cut. Nobody reads that much out, and a message stands near its beginning. */
const MAX_CHARACTERS = 2000;

/** The score of a message that was found by its code. */
const CODE = 1;

/** With this score or more, somebody has typed a message as it is. Then nothing else is meant. */
const WHOLE = 0.9;

/** What the likeness with a message counts more than that with own words, since it is what the page says. */
const QUOTED = 0.1;

/** Places with a lower score than this part of the best one are left out. */
const NEARLY = 0.72;

/** A single word with an @ between Latin letters, or at its beginning or end. */
const ADDRESS = /^(?:\S{0,98}[\w.+-]@(?:[a-z\d]\S{0,300})?|@[a-z\d]\S{0,300})$/i;

/** Small letters only: rather a word than a code with a slip. */
const WORD = /^[a-z]+$/;

/** A phone number from its leading 0 or plus sign: digits with separators between them. */
const PHONE = /^[+0][\d\s().\-‐–ー]{3,40}$/;

/** The path and query of a link, as copied from an address bar. */
const LINK = /^(?:https?:\/\/[^/\s]{1,255})?(\/[^?#\s]{0,500})(\?[^#\s]{0,2000})?/;

/** Returns whether a text has the same sequence of letters, digits and other characters as an example. */
function hasFormOf(example: string, text: string): boolean {
  const form = (value: string) => value.toLowerCase().replace(/[a-z]/g, 'a').replace(/\d/g, '0');
  return form(example) === form(text);
}

/** Returns the place that a link to the guide opens, regardless of the guide's base path. */
function placeOfLink<Id extends string>(typed: string, sources: LookupSources<Id>): Replay<Id> | undefined {
  const [, path, query = ''] = LINK.exec(typed) ?? [];
  if (path === undefined) return undefined;
  const parts = path.split('/').filter(Boolean);
  const route = parts
    .map((_, first) => parsePath(`/${parts.slice(first).join('/')}`, sources))
    .find((each) => each.page !== 'not-found');
  const target = route?.page === 'choose' ? route.to : route;
  if (!target || !('step' in target)) return undefined;
  return replay(sources.tree, resolveAliases(trailFromQuery(query), sources.steps), target.step);
}

/** A place that is found in a text, which may mean several. A link means one. */
type FoundInText<Id extends string = string> = Exclude<Found<Id>, { readonly by: 'link' }>;

/** Returns a key for the page that a place is. Two places with the same key are one. */
function pageKeyOf(found: FoundInText): string {
  if (found.by !== 'code') return found.step;
  return 'step' in found.target ? found.target.step : `the page ${found.target.page}`;
}

/** Returns the messages in a text and the steps that its own words mean, in one list, best first. */
function byMeaning<Id extends string>(
  typed: string,
  { messages, words }: LookupSources<Id>,
): FoundInText<Id>[] {
  // No letter of an address is a word of what happened.
  const own = words?.search(blankAddresses(typed));
  const quoted = matchMessage(typed, messages).filter(
    ({ score }) => score === CODE || own?.isElsewhere !== true,
  );
  const isWhole = quoted.some(({ score }) => score >= WHOLE);
  const scored = [
    ...quoted.map(({ message, step, score, spans }) => {
      const found: FoundInText<Id> = { by: 'message', message, step, spans };
      return { found, score: score + QUOTED };
    }),
    ...(isWhole ? [] : (own?.matches ?? [])).map(({ step, score, spans }) => {
      const found: FoundInText<Id> = { by: 'words', step, spans };
      return { found, score };
    }),
  ].sort((one, other) => other.score - one.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ found, score }) => found.by === 'message' || score >= best * NEARLY)
    .map(({ found }) => found);
}

/**
 * Returns the places that a typed text may mean, the most certain first and at most three: a link to the guide, a code
 * of a page, also as it is read out, an address or a phone number, a message or an error code, what happened in
 * somebody's own words, a code of a page with a slip. Without `words`, own words are not searched.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'check', input: 'address', code: 'A2K', answers: [] } } };
 * const words = { search: (typed) => ({ isElsewhere: false, matches: typed === 'lamp' ? [{ step: 'a', score: 1, spans: [[0, 4]] }] : [] }),
 *   spoken: { characters: { A: ['alpha'], K: ['kilo'], 2: ['two'] }, announced: [] } };
 * const sources = { tree, languages: ['en'], steps: new Map([['a', 'a']]), messages: [], exampleId: 'u123456a', words,
 *   codes: new Map([['A2K', { page: 'step', step: 'a' }]]) };
 * lookUp('a 2 k', sources).found // => [{ by: 'code', code: 'A2K', target: { page: 'step', step: 'a' } }]
 * lookUp('alpha two kilo', sources).found.length // => 1
 * lookUp('me@example.com', sources).found // => [{ by: 'address', step: 'a' }]
 * lookUp('lamp', sources).found // => [{ by: 'words', step: 'a', spans: [[0, 4]] }]
 * lookUp('https://guide.example/en/a?trail=', sources).found[0].place.step // => 'a'
 * lookUp('AADSTS99999', sources) // => { found: [], unknownCode: '99999' }
 * lookUp(' ', sources) // => { found: [] }
 */
export function lookUp<Id extends string>(text: string, sources: LookupSources<Id>): Lookup<Id> {
  const { tree, codes, messages, exampleId, words } = sources;
  const typed = text.slice(0, MAX_CHARACTERS).trim();
  const plain = typed.normalize('NFKC');
  if (typed === '') return { found: [] };

  const place = placeOfLink(typed, sources);
  if (place) return { found: [{ by: 'link', place }] };

  const check = (by: 'address' | 'phone', isIt: boolean): FoundInText<Id>[] => {
    const step = isIt ? stepForInput(tree, by) : undefined;
    return step === undefined ? [] : [{ by, step }];
  };
  const byCode = (code = ''): FoundInText<Id>[] => {
    const target = codes.get(code);
    return target === undefined ? [] : [{ by: 'code', code, target }];
  };
  const nearly =
    possibleCode(typed) === undefined || WORD.test(plain) ? [] : likelyCodes(typed, codes.keys());

  const all: FoundInText<Id>[] = [
    ...byCode(readCode(typed) ?? (words && readSpokenCode(typed, words.spoken))),
    // A code in the text says more than an address beside it.
    ...(knownErrorCode(typed, messages) === undefined
      ? check('address', ADDRESS.test(plain) || hasFormOf(exampleId, plain))
      : []),
    ...check('phone', PHONE.test(plain)),
    ...byMeaning(typed, sources),
    ...nearly.flatMap(byCode),
  ];
  const found = all
    .filter((each, position) => all.findIndex((other) => pageKeyOf(other) === pageKeyOf(each)) === position)
    .slice(0, MAX_FOUND);
  const unknownCode = unknownErrorCode(typed, messages);
  return unknownCode === undefined || found.some(({ by }) => by !== 'words')
    ? { found }
    : { found: [], unknownCode };
}
