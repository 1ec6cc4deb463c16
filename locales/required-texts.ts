import type { AnswerId } from '../src/tree/branches.ts';
import type { BranchId, StepId, StepIdOf } from '../src/tree/ids.ts';
import type { MessageId } from '../src/tree/messages.ts';
import type { NoticeId } from '../src/tree/notices.ts';
import type { SketchId } from '../src/tree/sketches.ts';
import type { Thing } from '../src/tree/types.ts';
import type { AddressCheck } from '../src/validators/address.ts';
import type { PhoneCheck } from '../src/validators/phone/phone-number.ts';
import type { AnswerText, DeskStepText, NoticeText, SHARED_ANSWERS, StepText } from './step-parts.ts';

/**
 * The types of the texts that the tree and the validators require. The index files of the languages check their texts
 * against these types, so that a missing or superfluous text is a compile error at the line of its file.
 */

/** The answers whose texts all steps share, in `ui.json`. */
type SharedAnswer = (typeof SHARED_ANSWERS)[number];

type OwnAnswer<Id extends StepId> = Exclude<AnswerId<Id>, SharedAnswer>;

/** The steps of a branch that have answers of their own. */
type AnsweredStep<Branch extends BranchId> = {
  [Id in StepIdOf<Branch>]: [OwnAnswer<Id>] extends [never] ? never : Id;
}[StepIdOf<Branch>];

/** The file of a branch: the texts of all its steps, and of no other step. */
export type BranchTexts<Branch extends BranchId, File> = File & {
  readonly [Id in StepIdOf<Branch> | keyof File]: Id extends StepIdOf<Branch> ? StepText : never;
};

/** The file of a branch whose steps have no parts other than those of `step-parts.ts`. */
export type OnlyKnownParts<File> = {
  readonly [Id in keyof File]: { readonly [Other in Exclude<keyof File[Id], keyof StepText>]: never };
};

/** The answers in the file of a branch: those that belong to a single step. */
export type BranchAnswers<Branch extends BranchId> = {
  readonly [Id in AnsweredStep<Branch>]: { readonly answers: Readonly<Record<OwnAnswer<Id>, AnswerText>> };
};

/** The desk's file of a branch. */
export type BranchDeskTexts<Branch extends BranchId, File> = File & {
  readonly [Id in StepIdOf<Branch> | keyof File]: Id extends StepIdOf<Branch> ? DeskStepText : never;
};

/** The phrases for the answers that belong to a single step. */
export type BranchListen<Branch extends BranchId> = {
  readonly [Id in AnsweredStep<Branch>]: {
    readonly listen: Readonly<Record<OwnAnswer<Id>, readonly string[]>>;
  };
};

/** All findings of a validator: the kinds of valid input, and the problems. */
type AddressSentence =
  | Extract<AddressCheck, { ok: true }>['kind']
  | Extract<AddressCheck, { ok: false }>['problem']
  | 'corrected'
  | 'student-after-graduation'
  | 'alumni-while-student'
  | 'unusual-name';
type PhoneFinding = Extract<PhoneCheck, { ok: true }>['type'] | Extract<PhoneCheck, { ok: false }>['problem'];

/** One text for each key. A superfluous key of the file is a compile error. */
type Exactly<Keys extends string, Text, File> = {
  readonly [Key in Keys | keyof File]: Key extends Keys ? Text : never;
};

/** The texts that other files than those of branches require. Files that are not listed may have any content. */
interface RequiredTexts<File> {
  readonly branches: Exactly<BranchId, string, File>;
  readonly messages: Exactly<MessageId, string, File>;
  readonly notices: Exactly<NoticeId, NoticeText, File>;
  readonly sketches: { readonly shows: Readonly<Record<SketchId, string>> };
  readonly ui: {
    readonly needs: Readonly<Record<Thing, string>>;
    readonly answers: Readonly<Record<SharedAnswer, Record<keyof AnswerText, string>>>;
  };
  readonly validation: {
    readonly address: Readonly<Record<AddressSentence, string>>;
    readonly phone: Readonly<Record<PhoneFinding, string>>;
  };
}

/** The type of a file by its name: all keys that it has, and the required ones. */
export type FileTexts<Name extends string, File> = Name extends keyof RequiredTexts<File>
  ? File & RequiredTexts<File>[Name]
  : File;
