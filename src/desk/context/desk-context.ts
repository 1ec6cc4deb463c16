import type { i18n } from 'i18next';
import { createContext, use } from 'react';
import type { Guide } from '../../guide/guide-context.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CallPlace } from '../call/use-call-place.ts';

/** A language with the `i18n` and the guide to render it. */
export interface Side {
  readonly language: Language;
  readonly i18n: i18n;
  readonly guide: Guide;
}

/** What every part of the desk can read. `call-store.ts` has the call itself. */
export interface Desk extends CallPlace {
  /** The language of the page, which staff read. */
  readonly staff: Side;
  /** The caller's language; the same object as `staff` if both read the same language. */
  readonly caller: Side;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** Returns the desk around this component. Throws outside of a `DeskContext`. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk was called outside of a DeskContext');
  return desk;
}
