import type { AnswerId } from '../src/tree/branches.ts';
import type { BranchId, StepId, StepIdOf } from '../src/tree/ids.ts';
import type { MessageId } from '../src/tree/messages.ts';
import type { NoticeId } from '../src/tree/notices.ts';
import type { SketchId } from '../src/tree/sketches.ts';
import type { Need } from '../src/tree/types.ts';
import type { AddressCheck } from '../src/validators/address.ts';
import type { PhoneCheck } from '../src/validators/phone/phone-number.ts';
import type { AnswerText, DeskStepText, SHARED_ANSWERS, StepText } from './step-parts.ts';

/**
 * What the texts have to have for the tree and the validators, and no more: the index files of the languages hold their
 * texts against these types, so that a missing or left-over text is an error at the line of its file.
 */

/** One text for each key, and none for another that the file has. */
type Exactly<Keys extends string, Text, File> = Readonly<Record<Keys, Text>> & {
  readonly [Other in Exclude<keyof File, Keys>]: never;
};

/** The answers whose texts all steps share in `ui.json`. */
type SharedAnswer = (typeof SHARED_ANSWERS)[number];

type OwnAnswer<Id extends StepId> = Exclude<AnswerId<Id>, SharedAnswer>;

type WithAnswers<Id extends StepId> = [OwnAnswer<Id>] extends [never]
  ? StepText
  : StepText & { readonly answers: Readonly<Record<OwnAnswer<Id>, AnswerText>> };

/** The file of a branch: every step, each with its own answers. */
export type BranchTexts<Branch extends BranchId, File> = {
  readonly [Id in StepIdOf<Branch>]: WithAnswers<Id>;
} & { readonly [Other in Exclude<keyof File, StepIdOf<Branch>>]: never };

type WithListen<Id extends StepId> = [OwnAnswer<Id>] extends [never]
  ? DeskStepText
  : DeskStepText & { readonly listen: Readonly<Record<OwnAnswer<Id>, readonly string[]>> };

/** The desk's file of a branch. */
export type BranchDeskTexts<Branch extends BranchId, File> = {
  readonly [Id in StepIdOf<Branch>]: WithListen<Id>;
} & { readonly [Other in Exclude<keyof File, StepIdOf<Branch>>]: never };

/** All that a validator may say: the kinds of what is right, and the problems of what is not. */
type AddressFinding =
  | Extract<AddressCheck, { ok: true }>['kind']
  | Extract<AddressCheck, { ok: false }>['problem'];
type PhoneFinding = Extract<PhoneCheck, { ok: true }>['type'] | Extract<PhoneCheck, { ok: false }>['problem'];

/** What a file besides those of the branches has to have, by its name; any other may have what it wants. */
export type FileTexts<Name extends string, File> = Name extends 'messages'
  ? Exactly<MessageId, string, File>
  : Name extends 'notices'
    ? Exactly<NoticeId, { readonly text: string; readonly action: string }, File>
    : Name extends 'sketches'
      ? { readonly shows: Readonly<Record<SketchId, string>> }
      : Name extends 'ui'
        ? {
            readonly needs: Readonly<Record<Need, string>>;
            readonly answers: Readonly<Record<SharedAnswer, AnswerText>>;
          }
        : Name extends 'validation'
          ? {
              readonly address: Readonly<Record<AddressFinding, string>>;
              readonly phone: Readonly<Record<PhoneFinding, string>>;
            }
          : object;
