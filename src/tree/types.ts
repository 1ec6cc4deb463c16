import type { Notice } from './notice.ts';
import type { SketchId } from './sketches.ts';

/** The kind of a step: it asks a question, checks an input, describes a fix, or ends the trail. */
export type StepKind = 'question' | 'check' | 'fix' | 'outcome';

/** The ending of an outcome: signed in, request a reset, talk to a person, or OUMail is not for this reader. */
export type Ending = 'solved' | 'reset' | 'person' | 'not-for-you';

/**
 * A thing that a reader needs for a step besides this page: the password, the phone or number registered for the second
 * check (`old-phone`), any working phone or tablet (`phone`), another device in addition, a mail address other than
 * OUMail, a visit with an ID card, or the device with their passkey. Steps name them under "You need". The locked mail
 * account itself must never be in this list.
 */
export type Thing = 'password' | 'old-phone' | 'phone' | 'other-device' | 'other-mail' | 'visit' | 'passkey';

/**
 * A circumstance that a step presupposes and that readers may rule out by an answer. Steps do not name it, because
 * whoever has not ruled it out may try the step:
 *
 * - `student-account`, `alumni-account`, `staff-account`: they may have this kind of address
 * - `another-try`: their account is not locked, so another password attempt does no harm
 * - `locked-out`: they cannot sign in at present
 * - `right-password`, `wrong-password`: the password may be right, or may be wrong
 * - `app`, `text`: the app is registered for OUMail, or the registered number receives text messages and calls
 * - `can-install`: they can install the app on a phone or tablet
 * - `can-create`: they have a device on which a passkey can be created
 */
export type Circumstance =
  | 'student-account'
  | 'alumni-account'
  | 'staff-account'
  | 'another-try'
  | 'locked-out'
  | 'right-password'
  | 'wrong-password'
  | 'app'
  | 'text'
  | 'can-install'
  | 'can-create';

/** What a step requires of its reader. */
export type Need = Thing | Circumstance;

/**
 * What can be detected about the reader's browser that explains the trouble at a step: the page was opened inside an app
 * such as LINE.
 */
export type Warning = 'in-app';

/** What can be typed at a step. It selects the validator. */
export type InputKind = 'address' | 'phone' | 'message';

/**
 * An answer of a step.
 *
 * `to` is the target if nothing is known about the trail. The plain links of static pages follow it, so these links
 * alone form no circle. With a trail, `untried` decides: the first of its steps that the trail has not visited and that
 * needs nothing which the reader has said they lack. The last one is an outcome, which is always available.
 *
 * `when`, at steps with an input, lists the findings of the validator that choose this answer.
 *
 * `lacks` lists what a reader who gives this answer does not have, or has ruled out. No later step may require it.
 */
export interface Answer<Id extends string = string> {
  readonly id: string;
  readonly to: Id;
  readonly untried?: readonly Id[];
  readonly when?: readonly string[];
  readonly lacks?: readonly Need[];
  /** The screen by which the reader recognises the answer. */
  readonly sketch?: SketchId;
}

/** Source and notice ids are plain strings in invented trees; `Branch` narrows them to those of this guide. */
interface StepBase<Source extends string, NoticeName extends string> {
  /**
   * Three characters that name the step aloud; see `src/url/codes.ts`. A code never changes and is never reused for
   * another step.
   */
  readonly code: string;
  readonly sources: readonly Source[];
  readonly notices?: readonly NoticeName[];
  /** The warnings that the page of the step shows where they apply. */
  readonly warns?: readonly Warning[];
  /** The screens that the step describes, in the order in which the reader sees them. */
  readonly sketches?: readonly SketchId[];
}

/** What a step requires: all of `needs`, or alternatively all of `otherwise`. An empty list requires nothing. */
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
  /** What the question presupposes. It is not asked of readers who have ruled it out. */
  readonly needs?: readonly Need[];
  /** The input that can be used instead of choosing an answer. */
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
  /** The input that shows how to type something on the sign-in page. */
  readonly input?: InputKind;
  /**
   * The maximum number of minutes until the fix works, counted from a moment that the reader knows, such as a change of
   * password or the last of too many codes. `waitFor` in the step's texts asks for that moment.
   */
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

/** What one source says of a message of the sign-in pages. */
export interface Sighting<Source extends string = string> {
  readonly source: Source;
  /** The date when it was read. The rest of the source may have been read at another time. */
  readonly read: string;
  /**
   * How sure it is that the sign-in pages say this: `official` if the university or the maker of the page says so,
   * `secondary` if others do. The wordings of a `paraphrase` are not those of the page: they are matched, as readers may
   * type them too, but never shown as a quotation.
   */
  readonly sure: 'official' | 'secondary' | 'paraphrase';
  /** The wordings by language. */
  readonly wordings?: Readonly<Record<string, readonly string[]>>;
  readonly codes?: readonly string[];
}

/** A message of the sign-in pages as authors write it: the step that answers it, and what each source says of it. */
export interface SeenMessage<Id extends string = string, Source extends string = string> {
  readonly id: string;
  readonly step: Id;
  readonly sightings: readonly [Sighting<Source>, ...Sighting<Source>[]];
}

/**
 * A message of the sign-in pages with what all its sightings say: its wordings by language, including paraphrases, and
 * the codes with the same meaning.
 */
export interface Message<Id extends string = string, Source extends string = string>
  extends SeenMessage<Id, Source> {
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  /** The wordings without paraphrases: those that may be shown as quotations. */
  readonly quotable: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly string[];
  /** The source and the date of the first sighting. */
  readonly source: Source;
  readonly read: string;
}

/** The whole tree: the first step, all steps by id, and the notices that they refer to. */
export interface Tree<Id extends string = string> {
  readonly start: Id;
  readonly steps: Readonly<Record<Id, Step<Id>>>;
  readonly notices?: Readonly<Record<string, Notice<Id>>>;
}

/** Every released id and code, and the targets of ids that are no longer steps: `published-steps.json`. */
export interface Published {
  /** The code of each released step, including ids that are no longer steps. */
  readonly steps: Readonly<Record<string, string>>;
  /** For each renamed or retired id, the id that replaces it: a step, or another alias. */
  readonly aliases: Readonly<Record<string, string>>;
  /** The codes of the pages other than steps. */
  readonly pages: Readonly<Record<string, string>>;
}
