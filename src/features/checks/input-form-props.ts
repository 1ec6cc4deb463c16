import type { Draft } from '../../guide/drafts.ts';
import type { GuidePlace } from '../../guide/guide-context.ts';

/** The props of the form of a check. */
export interface InputFormProps {
  /** The place to continue from after a finding. */
  readonly place: GuidePlace;
  /** The typed text, which the caller keeps. What it holds when the form is rendered is checked at once. */
  readonly draft: Draft;
}
