// A reader's tab as it has to be after each move of a walk, computed from the tree alone: the entries of the history, what
// each says of the one before it, the languages that are loaded, and the answers that the tab remembers.
import {
  answerStep,
  answersOf,
  back,
  backTo,
  type Place,
  type Replay,
  replay,
  stepIdsOf,
} from '../../../src/flow/replay.ts';
import type { EarlierAnswers } from '../../../src/flow/trail.ts';
import { serializeKeptPlace } from '../../../src/url/kept-place.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { trailFromQuery, trailToQuery } from '../../../src/url/trail-query.ts';
import { expectedPlace, rememberPage, type ShownPlace } from './shown-place.ts';
import type { WalkedGuide } from './walked-guide.ts';

/** An entry of the tab's history. */
export interface Entry {
  readonly language: string;
  readonly step: string;
  readonly query: string;
  /** The document that the browser loaded for it. Between entries of the same one, no page is loaded. */
  readonly document: number;
  /** The place of the entry before, if the guide itself has led from there. */
  readonly before: string | undefined;
}

/** The state of the tab. */
export interface Tab {
  readonly entries: readonly Entry[];
  readonly at: number;
  /** The languages whose texts the loaded page has. */
  readonly loaded: ReadonlySet<string>;
  readonly earlier: EarlierAnswers;
}

/** What a reader does. `which` chooses among what the page offers, whatever its number. */
export type Move =
  | { readonly kind: 'answer'; readonly which: number; readonly by: 'Enter' | 'key' | 'click' }
  | { readonly kind: 'change'; readonly which: number; readonly by: 'Enter' | 'click' }
  | { readonly kind: 'browser back' | 'browser forward' | 'back link' | 'start over' | 'language' | 'reload' }
  | DeepLink;

/** A link from elsewhere, with a trail that may fit the tree or not. */
export interface DeepLink {
  readonly kind: 'deep link';
  /** Whether its path is that of the code, which leads on to the language last shown. */
  readonly byCode: boolean;
  readonly language: number;
  readonly step: number;
  readonly claims: readonly (readonly [step: number, answer: number, isCut: boolean])[];
}

/** The moves that choose nothing. */
export type PlainMove = Exclude<Move['kind'], 'answer' | 'change' | 'deep link'>;

const chosen = <Each>(all: readonly Each[], which: number): Each | undefined => all[which % all.length];

/** Returns the entry that is shown. */
export function entryOf({ entries, at }: Tab): Entry {
  const entry = entries[at];
  if (entry === undefined) throw new Error('A tab shows one of its entries');
  return entry;
}

export const urlOf = ({ language, step, query }: Entry): string => stepPath(language, step) + query;

const replayed = ({ tree }: WalkedGuide, { step, query }: Entry): Replay =>
  replay(tree, trailFromQuery(query), step);

const placeKey = ({ step, trail }: Place): string => serializeKeptPlace({ step, trail });

/** Returns what the tab has to show. */
export function expectedIn(guide: WalkedGuide, tab: Tab): ShownPlace {
  const entry = entryOf(tab);
  const place = replayed(guide, entry);
  return expectedPlace(guide, { language: entry.language, place, query: entry.query }, tab.earlier);
}

/** The other language that the page offers first. */
const otherLanguage = ({ languages }: WalkedGuide, language: string): string =>
  languages.find((each) => each !== language) ?? language;

/** Returns the step and the query of a link. A cut answer lacks its last letters. */
export function linkedPlace(
  { tree }: WalkedGuide,
  { step, claims }: DeepLink,
): Pick<Entry, 'step' | 'query'> {
  const ids = stepIdsOf(tree);
  const trail = claims.map(([at, which, isCut]) => {
    const claimed = chosen(ids, at) ?? tree.start;
    const answer = chosen(answersOf(tree, claimed), which)?.id ?? 'no-such-answer';
    return { step: claimed, answer: isCut ? answer.slice(0, Math.ceil(answer.length / 2)) : answer };
  });
  return { step: chosen(ids, step) ?? tree.start, query: trailToQuery(trail) };
}

/** The position among all answers, or answers given, that a move chooses. `undefined` if there is none. */
export function positionOf(guide: WalkedGuide, tab: Tab, move: Move): number | undefined {
  const { step, trail } = replayed(guide, entryOf(tab));
  const count = move.kind === 'answer' ? answersOf(guide.tree, step).length : trail.length;
  return move.kind === 'answer' || move.kind === 'change' ? chosen([...Array(count).keys()], move.which) : 0;
}

/** Returns the tab after its entry has been shown. */
const remember = (guide: WalkedGuide, tab: Tab): Tab => ({
  ...tab,
  earlier: rememberPage(guide, tab.earlier, replayed(guide, entryOf(tab))),
});

/** Returns the tab after the browser has loaded the page of its entry. */
function load(guide: WalkedGuide, tab: Tab): Tab {
  const loaded = new Set([entryOf(tab).language]);
  return remember(guide, { ...tab, loaded, earlier: new Map() });
}

const withEntry = (tab: Tab, at: number, entry: Entry): Tab => ({
  ...tab,
  at,
  entries: tab.entries.with(at, entry),
});

/** Returns the tab after a link to another place. A link to the page that is shown replaces its entry. */
function push(guide: WalkedGuide, tab: Tab, { step, trail }: Place): Tab {
  const here = entryOf(tab);
  const query = trailToQuery(trail);
  const next = { ...here, step, query, before: placeKey(replayed(guide, here)) };
  if (urlOf(next) === urlOf(here)) return tab;
  const entries = [...tab.entries.slice(0, tab.at + 1), next];
  return remember(guide, { ...tab, entries, at: tab.at + 1 });
}

/** Returns the tab after Back or Forward of the browser. */
function travel(guide: WalkedGuide, tab: Tab, at: number): Tab {
  const [here, there] = [entryOf(tab), tab.entries[at]];
  if (there === undefined) return tab;
  const moved = { ...tab, at };
  // Texts in a language that is not loaded come with its page.
  const isLoaded = there.document === here.document && tab.loaded.has(there.language);
  return isLoaded ? remember(guide, moved) : load(guide, moved);
}

/** Returns the tab after the guide's own link back, which adds no entry. */
function goBack(guide: WalkedGuide, tab: Tab, previous: Place): Tab {
  const here = entryOf(tab);
  const wanted = { step: previous.step, query: trailToQuery(previous.trail) };
  const there = tab.entries[tab.at - 1];
  if (there === undefined || here.before !== placeKey(previous))
    return remember(guide, withEntry(tab, tab.at, { ...here, ...wanted }));
  // The page that the browser goes back to is shown first, unless its language is not loaded. Then nothing is, and the tab
  // forgets what it remembered.
  const passed = tab.loaded.has(there.language)
    ? remember(guide, { ...tab, at: tab.at - 1 })
    : { ...tab, earlier: new Map() };
  const entry = { ...there, ...wanted, language: here.language };
  return remember(guide, withEntry(passed, tab.at - 1, entry));
}

/**
 * Returns the tab after a move, or `undefined` if its page does not offer the move: there is no answer to give or to
 * change, or no entry before or after it.
 */
export function afterMove(guide: WalkedGuide, tab: Tab, move: Move): Tab | undefined {
  const entry = entryOf(tab);
  const place = replayed(guide, entry);
  switch (move.kind) {
    case 'answer': {
      const answer = chosen(answersOf(guide.tree, place.step), move.which);
      const next = answer && answerStep(guide.tree, place, answer.id);
      return next && push(guide, tab, next);
    }
    case 'change': {
      const position = positionOf(guide, tab, move);
      const earlier = position === undefined ? undefined : backTo(place, position);
      return earlier && push(guide, tab, earlier);
    }
    case 'back link': {
      const previous = back(place);
      return previous && goBack(guide, tab, previous);
    }
    case 'browser back':
      return tab.at === 0 ? undefined : travel(guide, tab, tab.at - 1);
    case 'browser forward':
      return tab.at === tab.entries.length - 1 ? undefined : travel(guide, tab, tab.at + 1);
    case 'start over':
      return push(guide, { ...tab, earlier: new Map() }, { step: guide.tree.start, trail: [] });
    case 'language': {
      const language = otherLanguage(guide, entry.language);
      return {
        ...withEntry(tab, tab.at, { ...entry, language }),
        loaded: new Set([...tab.loaded, language]),
      };
    }
    case 'reload':
      return load(guide, tab);
    case 'deep link': {
      // A code leads to the language last shown.
      const language = move.byCode ? entry.language : (chosen(guide.languages, move.language) ?? '');
      const document = Math.max(...tab.entries.map((each) => each.document)) + 1;
      const next = { ...linkedPlace(guide, move), language, document, before: undefined };
      if (urlOf(next) === urlOf(entry)) return undefined;
      const entries = [...tab.entries.slice(0, tab.at + 1), next];
      return load(guide, { ...tab, entries, at: tab.at + 1 });
    }
  }
}

/** Returns a tab whose first page is the start of the guide in a language. */
export function newTab(guide: WalkedGuide, language: string): Tab {
  const entry = { language, step: guide.tree.start, query: '', document: 0, before: undefined };
  return load(guide, { entries: [entry], at: 0, loaded: new Set(), earlier: new Map() });
}
