import type { i18n } from 'i18next';
import { createContext, use } from 'react';
import type { Guide } from '../../guide/guide-context.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CallPlace } from '../call/use-call-place.ts';

/** One party of a call, staff or caller: their language, and what renders the guide in it. */
export interface Side {
  readonly language: Language;
  readonly i18n: i18n;
  readonly guide: Guide;
}

/** What every part of the desk can read. `call-store.ts` has the call itself. */
export interface Desk extends CallPlace {
  /** The language of the page, which staff read. */
  readonly staff: Side;
  /** The caller's side; the same object as `staff` if both use the same language. */
  readonly caller: Side;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** Returns the value of the nearest `DeskContext`. Throws if there is none. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk was called outside of a DeskContext');
  return desk;
}
