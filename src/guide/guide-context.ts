import { createContext, use } from 'react';
import type { Place } from '../flow/replay.ts';
import type { Trail } from '../flow/trail.ts';
import type { Language } from '../i18n/languages.ts';
import type { Site } from '../site.ts';
import type { SourceDocument } from '../tree/source-document.ts';
import type { Message } from '../tree/types.ts';
import type { Route, Target } from '../url/paths.ts';
import type { GuideTree, ValidStepId } from './valid-step-id.ts';

/** A place in the guide's tree. */
export type GuidePlace = Place<ValidStepId>;

/** A page of the guide, in whatever language. */
export type GuideTarget = Target<ValidStepId>;

/** What a path of the guide asks for. */
export type GuideRoute = Route<ValidStepId>;

/** What every screen may ask for: the tree and the university's data, handed in from above so that screens are pure. */
export interface Guide {
  readonly tree: GuideTree;
  readonly site: Site;
  /** What the sign-in pages say, and the steps that answer it. */
  readonly messages: readonly Message<ValidStepId>[];
  readonly documents: Readonly<Record<string, SourceDocument>>;
  /** The shortest trail to each step: what a page says that was opened without one. */
  readonly usualTrails: ReadonlyMap<string, Trail<ValidStepId>>;
  /** Every released id of a step, with the step that it means today. */
  readonly steps: ReadonlyMap<string, ValidStepId>;
  /** Every released code, with the page that it names. */
  readonly codes: ReadonlyMap<string, GuideTarget>;
  /** The code of a page: above all languages it is the shortest way there. */
  readonly codeOf: (target: GuideTarget) => string | undefined;
  readonly memory: Memory;
  /** The day that it is in Japan: `2027-02-01`. */
  readonly today: string;
  readonly language: Language;
  /** At the desk: how the call goes on at a place; nothing where the words are shown only, in the caller's language. */
  readonly desk?: { readonly go?: (place: GuidePlace) => void };
}

/**
 * What this device keeps for a day, where the browser lets it: the place in the guide (ids only), and the time from
 * which something waited for should work. Nothing else that is typed.
 */
export interface Memory {
  /** What was kept less than a day ago; `undefined` when nothing was, or the browser forbids it. */
  read(key: MemoryKey): string | undefined;
  keep(key: MemoryKey, text: string): void;
  forget(key: MemoryKey): void;
}

export type MemoryKey = 'place' | 'waiting';

export const GuideContext = createContext<Guide | undefined>(undefined);

/** The guide that this screen is part of. */
export function useGuide(): Guide {
  const guide = use(GuideContext);
  if (!guide) throw new Error('A screen was rendered outside of the guide');
  return guide;
}

/** What a step's screen shows: where the reader is, and the claims of the link that did not fit. */
export interface StepScreenProps {
  readonly place: GuidePlace;
  readonly dropped: Trail;
}
