import type { SourceId } from './sources.ts';

/** What a step is: it asks, it judges something typed, it says what to do, or it ends. */
export type StepKind = 'question' | 'check' | 'fix' | 'outcome';

/** How it ends: signed in, request a reset, talk to a person, or OUMail is not for this reader. */
export type Ending = 'solved' | 'reset' | 'person' | 'not-for-you';

/** What a step asks of the reader beyond this page. The locked mail itself is not in the list, and never may be. */
export type Need = 'password' | 'phone' | 'other-device' | 'other-mail' | 'visit';

/** What can be typed on a check step, and so which validator judges it. */
export type CheckSubject = 'address';

/**
 * One way on from a step.
 *
 * `to` is where it leads when nothing is known of the way here: that is what the plain link on a static page follows,
 * so these links alone form no circle. With a trail at hand, `untried` decides: the first of its steps that the trail
 * has not met. Its last step is an outcome, which can always be met.
 *
 * `when` (check steps only) lists the findings of the validator that choose this answer.
 */
export interface Answer<Id extends string = string> {
  readonly id: string;
  readonly to: Id;
  readonly untried?: readonly Id[];
  readonly when?: readonly string[];
}

interface StepBase {
  /** Three characters that name the step aloud; see `src/url/codes.ts`. Never changed, never given to another step. */
  readonly code: string;
  readonly sources: readonly SourceId[];
}

export interface QuestionStep<Id extends string = string> extends StepBase {
  readonly kind: 'question';
  readonly answers: readonly Answer<Id>[];
}

export interface CheckStep<Id extends string = string> extends StepBase {
  readonly kind: 'check';
  readonly checks: CheckSubject;
  readonly answers: readonly Answer<Id>[];
}

export interface FixStep<Id extends string = string> extends StepBase {
  readonly kind: 'fix';
  readonly needs: readonly Need[];
  readonly answers: readonly Answer<Id>[];
}

export interface OutcomeStep extends StepBase {
  readonly kind: 'outcome';
  readonly ending: Ending;
  readonly needs: readonly Need[];
}

export type Step<Id extends string = string> = QuestionStep<Id> | CheckStep<Id> | FixStep<Id> | OutcomeStep;

/** The steps of one branch by id. A target is checked where the branches come together, in `tree.ts`. */
export type Branch = Readonly<Record<string, Step>>;

/** The whole tree: where it starts, and its steps by id. */
export interface Tree<Id extends string = string> {
  readonly start: Id;
  readonly steps: Readonly<Record<Id, Step<Id>>>;
}
