import type { GuidePlace } from '../../guide/guide-context.ts';

/** What the form of a check is given. */
export interface InputFormProps {
  /** The place that a finding leads on from. */
  readonly place: GuidePlace;
  /** What is typed and how it changes, where more than the form has to know of it; otherwise the form keeps it to itself. */
  readonly draft?: Draft;
}

/** A text that is being typed, as `useState` gives it. */
export type Draft = readonly [text: string, change: (text: string) => void];
