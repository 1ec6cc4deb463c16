import type { GuidePlace } from '../../guide/guide-context.ts';

/** The props of the form of a check. */
export interface InputFormProps {
  /** The place to continue from after a finding. */
  readonly place: GuidePlace;
  /** The typed text and its setter, if the caller needs the text too. By default the form keeps it to itself. */
  readonly draft?: Draft;
}

/** A text in a field with its setter, as returned by `useState`. */
export type Draft = readonly [text: string, change: (text: string) => void];
