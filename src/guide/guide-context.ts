import { createContext, use } from 'react';
import type { Place } from '../flow/replay.ts';
import type { Trail } from '../flow/trail.ts';
import type { Language } from '../i18n/languages.ts';
import type { Site } from '../site.ts';
import type { SourceDocument } from '../tree/source-document.ts';
import type { Message } from '../tree/types.ts';
import type { Route, Target } from '../url/paths.ts';
import type { LazyModule } from './lazy-module.ts';
import type { GuideTree, ValidStepId } from './valid-step-id.ts';

/** A place in the guide's tree. */
export type GuidePlace = Place<ValidStepId>;

/** A page of the guide, independent of the language. */
export type GuideTarget = Target<ValidStepId>;

/** The route of a page that the app shows. A path without a language has led to one in the reader's language. */
export type GuideRoute = Exclude<Route<ValidStepId>, { readonly page: 'choose' }> & {
  readonly language: Language;
};

/** What every screen can read: the tree and the university's data. Provided from above, so that screens stay pure. */
export interface Guide {
  readonly tree: GuideTree;
  readonly site: Site;
  /** The known messages of the sign-in pages, each with the step that answers it. Only the search and the desk load them. */
  readonly messages: LazyModule<readonly Message<ValidStepId>[]>;
  readonly documents: Readonly<Record<string, SourceDocument>>;
  /** The shortest trail to each step, shown on a step page that was opened without a trail. */
  readonly usualTrails: ReadonlyMap<string, Trail<ValidStepId>>;
  /** The steps that other sites link to most, without the first steps of branches. */
  readonly wantedSteps: readonly ValidStepId[];
  /** Maps every released step id to the step that it means today. */
  readonly steps: ReadonlyMap<string, ValidStepId>;
  /** Maps every released code to the page that it names. */
  readonly codes: ReadonlyMap<string, GuideTarget>;
  /** Returns the code of a page. `/{code}` is the shortest URL of the page, independent of the language. */
  readonly codeOf: (target: GuideTarget) => string | undefined;
  readonly memory: Memory;
  readonly entries: Entries;
  readonly earlier: Earlier;
  /** The current date in Japan: `2027-02-01`. */
  readonly today: string;
  /** The date for which the static page was built. It may be long before `today`. */
  readonly builtOn: string;
  readonly language: Language;
  /**
   * Set at the desk only. `go` continues the call at a place; without it, links render as plain text, as they do in the
   * caller's language.
   */
  readonly desk?: { readonly go?: (place: GuidePlace) => void };
}

/**
 * What this device keeps for a day, if the browser allows storage: the place in the guide (ids only), and the time from
 * which a fix that takes a while should work. Nothing else that the reader typed is stored.
 */
export interface Memory {
  /** The value kept less than a day ago; `undefined` if there is none or the browser forbids storage. */
  read(key: MemoryKey): string | undefined;
  keep(key: MemoryKey, text: string): void;
  forget(key: MemoryKey): void;
}

/** The page of a history entry, independent of the language. Contains nothing that the reader typed. */
export interface EntryPage {
  readonly page: GuideRoute['page'];
  /** The step, on step pages with its trail, as `serializeKeptPlace` writes it. Empty if the page is not about a step. */
  readonly place: string;
  /** The state of the entry, which the desk uses. */
  readonly state: unknown;
}

/** The history entries of this tab. */
export interface Entries {
  /** Returns the page of the entry before the current one; `undefined` if that may not be a page of the guide. */
  before(): EntryPage | undefined;
  /**
   * Goes back to the page of `before`, and expects `path` there. If the entry has another page by now, `replace` is
   * called, to replace it.
   */
  goBack(path: string, replace: () => void): void;
}

export type MemoryKey = 'place' | 'waiting';

/**
 * What this tab remembers of the reader's answers, also of those that the reader went back from: kept in memory only, so
 * a reload or another tab starts with the answers of its URL.
 */
export interface Earlier {
  /** The answer last given at a step; `undefined` if there is none. */
  answerAt(step: ValidStepId): string | undefined;
  /** Forgets all answers. */
  forget(): void;
}

export const GuideContext = createContext<Guide | undefined>(undefined);

/** Returns the guide around this screen. Throws outside of a `GuideContext`. */
export function useGuide(): Guide {
  const guide = use(GuideContext);
  if (!guide) throw new Error('useGuide was called outside of a GuideContext');
  return guide;
}

/** The props of a step's screen: the reader's place, and the answers of the link that did not fit the tree. */
export interface StepScreenProps {
  readonly place: GuidePlace;
  readonly dropped: Trail;
}
