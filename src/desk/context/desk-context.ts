import type { i18n } from 'i18next';
import { createContext, use } from 'react';
import type { Guide } from '../../guide/guide-context.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CallPlace } from '../call/use-call-place.ts';

/** A language as the desk shows the guide in it. */
export interface Side {
  readonly language: Language;
  readonly i18n: i18n;
  readonly guide: Guide;
}

/** What every part of the desk may ask for; what is known of the call besides its place is in `call-store.ts`. */
export interface Desk extends CallPlace {
  /** The language of the page, which staff read. */
  readonly staff: Side;
  /** The language that the caller reads; the same object as `staff` where both read the same. */
  readonly caller: Side;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk that this part belongs to. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('A part of the desk was rendered outside of it');
  return desk;
}
