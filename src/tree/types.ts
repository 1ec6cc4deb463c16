import type { Notice } from './notice.ts';
import type { NoticeId } from './notices.ts';
import type { SourceId } from './sources.ts';

/** What a step is: it asks, it judges something typed, it says what to do, or it ends. */
export type StepKind = 'question' | 'check' | 'fix' | 'outcome';

/** How it ends: signed in, request a reset, talk to a person, or OUMail is not for this reader. */
export type Ending = 'solved' | 'reset' | 'person' | 'not-for-you';

/**
 * What a step asks of the reader beyond this page: the password, the phone or number that is registered for the second
 * check (`old-phone`), any phone or tablet that works now (`phone`), a second device beside it, a mail address other
 * than OUMail, a visit with an ID card. The locked mail itself is not in the list, and never may be.
 */
export type Need = 'password' | 'old-phone' | 'phone' | 'other-device' | 'other-mail' | 'visit';

/** The drawings of Microsoft's screens, each with what it rings: `src/sketches/` draws them. */
export type SketchId =
  | 'sign-in-address'
  | 'sign-in-message'
  | 'username-incorrect'
  | 'not-in-our-system'
  | 'account-does-not-exist'
  | 'sign-in-alumni'
  | 'use-another-account'
  | 'password-box'
  | 'password-sign-in'
  | 'password-incorrect'
  | 'account-locked'
  | 'account-locked-by-admin'
  | 'more-information'
  | 'set-up-old'
  | 'old-contact'
  | 'old-method'
  | 'old-code'
  | 'old-finish'
  | 'set-up-2020'
  | 'different-method'
  | 'which-method'
  | 'newer-number'
  | 'country-list'
  | 'newer-code'
  | 'success'
  | 'set-up-newest'
  | 'set-up-newest-next'
  | 'other-options'
  | 'qr-on-screen'
  | 'pair-link'
  | 'app-add-account'
  | 'app-number'
  | 'app-not-me'
  | 'app-two-accounts'
  | 'app-code'
  | 'approve-request'
  | 'approve-number'
  | 'another-method'
  | 'try-out-number'
  | 'enter-text-code'
  | 'enter-app-code'
  | 'security-info'
  | 'passkey-prompt'
  | 'passkey-create'
  | 'private-window'
  | 'chrome-menu'
  | 'chrome-delete'
  | 'chrome-phone'
  | 'edge-clear'
  | 'firefox-clear'
  | 'safari-data'
  | 'iphone-clear'
  | 'phone-menu';

/** What can be typed at a step, and so which validator judges it. */
export type InputKind = 'address' | 'phone' | 'message';

/**
 * One way on from a step.
 *
 * `to` is where it leads when nothing is known of the way here: that is what the plain link on a static page follows,
 * so these links alone form no circle. With a trail at hand, `untried` decides: the first of its steps that the trail
 * has not met. Its last step is an outcome, which can always be met.
 *
 * `when`, where something can be typed, lists the findings of the validator that choose this answer.
 *
 * `lacks` is what the reader has not got who gives this answer: from then on no step may ask for it.
 */
export interface Answer<Id extends string = string> {
  readonly id: string;
  readonly to: Id;
  readonly untried?: readonly Id[];
  readonly when?: readonly string[];
  readonly lacks?: readonly Need[];
  /** The screen by which the answer is recognised. */
  readonly sketch?: SketchId;
}

interface StepBase {
  /** Three characters that name the step aloud; see `src/url/codes.ts`. Never changed, never given to another step. */
  readonly code: string;
  readonly sources: readonly SourceId[];
  readonly notices?: readonly NoticeId[];
  /** The screens that it speaks about, in the order in which they are met. */
  readonly sketches?: readonly SketchId[];
}

/** What a step takes: all of `needs`, or in their place all of `otherwise`. An empty list is nothing at all. */
interface WithNeeds {
  readonly needs: readonly Need[];
  readonly otherwise?: readonly Need[];
}

export interface QuestionStep<Id extends string = string> extends StepBase {
  readonly kind: 'question';
  /** What may be typed here instead of choosing an answer. */
  readonly checks?: InputKind;
  readonly answers: readonly Answer<Id>[];
}

export interface CheckStep<Id extends string = string> extends StepBase {
  readonly kind: 'check';
  readonly checks: InputKind;
  readonly answers: readonly Answer<Id>[];
}

export interface FixStep<Id extends string = string> extends StepBase, WithNeeds {
  readonly kind: 'fix';
  /** What may be typed here to see how it has to be typed on the sign-in page. */
  readonly checks?: InputKind;
  /** How many minutes after a moment that the reader knows (a change of password) the fix works at the latest. */
  readonly waits?: number;
  readonly answers: readonly Answer<Id>[];
}

export interface OutcomeStep extends StepBase, WithNeeds {
  readonly kind: 'outcome';
  readonly ending: Ending;
}

export type Step<Id extends string = string> = QuestionStep<Id> | CheckStep<Id> | FixStep<Id> | OutcomeStep;

/** The steps of one branch by id. A target is checked where the branches come together, in `tree.ts`. */
export type Branch = Readonly<Record<string, Step>>;

/** A message of the sign-in pages: how it reads in each language, the codes that mean the same, and where it was read. */
export interface Message {
  readonly id: string;
  /** The step that answers it. */
  readonly step: string;
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly string[];
  readonly source: SourceId;
  /** The day it was read. */
  readonly read: string;
}

/** The whole tree: where it starts, its steps by id, and the notices that they name. */
export interface Tree<Id extends string = string> {
  readonly start: Id;
  readonly steps: Readonly<Record<Id, Step<Id>>>;
  readonly notices?: Readonly<Record<string, Notice<Id>>>;
}

/** Every id and code ever released, and where the ids lead that are no steps any more: `published-steps.json`. */
export interface Published {
  /** The code of each released step, whether it is still a step or not. */
  readonly steps: Readonly<Record<string, string>>;
  /** For an id that was renamed or retired, the id that it leads to now: a step, or another alias. */
  readonly aliases: Readonly<Record<string, string>>;
  /** The codes of the pages that are no steps. */
  readonly pages: Readonly<Record<string, string>>;
}
