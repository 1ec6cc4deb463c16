import { stepForInput } from '../../flow/input.ts';
import { resolveAliases } from '../../flow/published-ids.ts';
import { type Replay, replay } from '../../flow/replay.ts';
import type { Message, Tree } from '../../tree/types.ts';
import { likelyCodes, possibleCode, readCode } from '../../url/codes.ts';
import { type PathNames, parsePath, type Target } from '../../url/paths.ts';
import { trailFromQuery } from '../../url/trail-query.ts';
import { matchMessage, type Span } from '../../validators/message.ts';
import type { SearchSteps } from './search-steps.ts';

/** A possible target of the quick jump, and the kind of text that led to it. */
export type Jump<Id extends string = string> =
  | { readonly by: 'code'; readonly code: string; readonly target: Target<Id> }
  | { readonly by: 'link'; readonly place: Replay<Id> }
  | {
      readonly by: 'message';
      readonly step: Id;
      readonly message: string;
      readonly spans: readonly Span[];
    }
  | { readonly by: 'address' | 'phone'; readonly step: Id }
  | { readonly by: 'words'; readonly step: Id };

/** The data to search: the tree, its paths and messages, and an index of the steps' texts. */
export interface JumpSources<Id extends string = string> extends PathNames<Id> {
  readonly tree: Tree<Id>;
  readonly messages: readonly Message<Id>[];
  readonly searchSteps: SearchSteps<Id>;
  /** A university ID in the usual form. */
  readonly exampleId: string;
}

/** Staff have no time to read more while a caller waits. */
const MAX_JUMPS = 8;

/** Longer texts are cut. Callers do not read that much out. */
const MAX_CHARACTERS = 2000;

/** A single word with an @ in it. */
const ADDRESS = /^\S{0,99}@\S{0,300}$/;

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
function placeOfLink<Id extends string>(typed: string, sources: JumpSources<Id>): Replay<Id> | undefined {
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

/** Returns a key for the page that a jump leads to. Two jumps to the same page are duplicates. */
function pageKeyOf(jump: Jump): string {
  if (jump.by === 'link') return jump.place.step;
  if (jump.by !== 'code') return jump.step;
  return 'step' in jump.target ? jump.target.step : `the page ${jump.target.page}`;
}

/**
 * Returns the pages that a typed text may refer to, the most certain first and at most eight: a link to the guide, a
 * spoken code, an address or a phone number, a message or an error code, a code with a typing error, the words of a
 * step.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'check', input: 'address', code: 'A2K', answers: [] } } };
 * const sources = { tree, languages: ['en'], steps: new Map([['a', 'a']]), messages: [], exampleId: 'u123456a',
 *   codes: new Map([['A2K', { page: 'step', step: 'a' }]]), searchSteps: (typed) => (typed === 'lamp' ? ['a'] : []) };
 * findJumps('a 2 k', sources) // => [{ by: 'code', code: 'A2K', target: { page: 'step', step: 'a' } }]
 * findJumps('me@example.com', sources) // => [{ by: 'address', step: 'a' }]
 * findJumps('lamp', sources) // => [{ by: 'words', step: 'a' }]
 * findJumps('https://guide.example/en/a?trail=', sources)[0].place.step // => 'a'
 * findJumps(' ', sources) // => []
 */
export function findJumps<Id extends string>(text: string, sources: JumpSources<Id>): Jump<Id>[] {
  const { tree, codes, messages, searchSteps, exampleId } = sources;
  const typed = text.slice(0, MAX_CHARACTERS).trim();
  const plain = typed.normalize('NFKC');
  if (typed === '') return [];

  const place = placeOfLink(typed, sources);
  if (place) return [{ by: 'link', place }];

  const check = (by: 'address' | 'phone', isIt: boolean): Jump<Id>[] => {
    const step = isIt ? stepForInput(tree, by) : undefined;
    return step === undefined ? [] : [{ by, step }];
  };
  const byCode = (code: string | undefined): Jump<Id>[] => {
    const target = codes.get(code ?? '');
    return code === undefined || target === undefined ? [] : [{ by: 'code', code, target }];
  };
  const nearly = possibleCode(typed) === undefined ? [] : likelyCodes(typed, codes.keys());

  const found: Jump<Id>[] = [
    ...byCode(readCode(typed)),
    ...check('address', ADDRESS.test(plain) || hasFormOf(exampleId, plain)),
    ...check('phone', PHONE.test(plain)),
    ...matchMessage(typed, messages).map(
      ({ message, step, spans }): Jump<Id> => ({ by: 'message', message, step, spans }),
    ),
    ...nearly.flatMap(byCode),
    ...searchSteps(typed).map((step): Jump<Id> => ({ by: 'words', step })),
  ];
  return found
    .filter((jump, position) => found.findIndex((each) => pageKeyOf(each) === pageKeyOf(jump)) === position)
    .slice(0, MAX_JUMPS);
}
