import type { Notice } from './notice.ts';
import type { SketchId } from './sketches.ts';

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

/** The source and the notice ids are plain strings in an invented tree; `Branch` narrows them to those of this guide. */
interface StepBase<Source extends string, NoticeName extends string> {
  /** Three characters that name the step aloud; see `src/url/codes.ts`. Never changed, never given to another step. */
  readonly code: string;
  readonly sources: readonly Source[];
  readonly notices?: readonly NoticeName[];
  /** The screens that it speaks about, in the order in which they are met. */
  readonly sketches?: readonly SketchId[];
}

/** What a step takes: all of `needs`, or in their place all of `otherwise`. An empty list is nothing at all. */
interface WithNeeds {
  readonly needs: readonly Need[];
  readonly otherwise?: readonly Need[];
}

export interface QuestionStep<
  Id extends string = string,
  Source extends string = string,
  NoticeName extends string = string,
> extends StepBase<Source, NoticeName> {
  readonly kind: 'question';
  /** What may be typed here instead of choosing an answer. */
  readonly input?: InputKind;
  readonly answers: readonly Answer<Id>[];
}

export interface CheckStep<
  Id extends string = string,
  Source extends string = string,
  NoticeName extends string = string,
> extends StepBase<Source, NoticeName> {
  readonly kind: 'check';
  readonly input: InputKind;
  readonly answers: readonly Answer<Id>[];
}

export interface FixStep<
  Id extends string = string,
  Source extends string = string,
  NoticeName extends string = string,
> extends StepBase<Source, NoticeName>,
    WithNeeds {
  readonly kind: 'fix';
  /** What may be typed here to see how it has to be typed on the sign-in page. */
  readonly input?: InputKind;
  /** How many minutes after a moment that the reader knows (a change of password) the fix works at the latest. */
  readonly waits?: number;
  readonly answers: readonly Answer<Id>[];
}

export interface OutcomeStep<Source extends string = string, NoticeName extends string = string>
  extends StepBase<Source, NoticeName>,
    WithNeeds {
  readonly kind: 'outcome';
  readonly ending: Ending;
}

export type Step<
  Id extends string = string,
  Source extends string = string,
  NoticeName extends string = string,
> =
  | QuestionStep<Id, Source, NoticeName>
  | CheckStep<Id, Source, NoticeName>
  | FixStep<Id, Source, NoticeName>
  | OutcomeStep<Source, NoticeName>;

/** A message of the sign-in pages: how it reads in each language, the codes that mean the same, and where it was read. */
export interface Message<Id extends string = string, Source extends string = string> {
  readonly id: string;
  /** The step that answers it. */
  readonly step: Id;
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly string[];
  readonly source: Source;
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
