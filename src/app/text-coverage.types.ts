import type { DeskTexts } from '../i18n/load-desk-texts.ts';
import type { Texts } from '../i18n/texts.ts';
import type { MessageId, messages } from '../tree/messages.ts';
import type { NoticeId } from '../tree/notices.ts';
import type { AnswerId, StepId } from '../tree/tree.ts';
import type { Need } from '../tree/types.ts';
import type { AddressCheck } from '../validators/address.ts';
import type { PhoneCheck } from '../validators/phone/phone-number.ts';

/**
 * Nothing here runs: it compiles only while every step of the tree, also at the desk, every answer, every message, every
 * notice and all that a validator may say has its texts, and every message leads to a step. The other languages follow
 * English by `satisfies Texts`.
 */
type Steps = Texts['steps'];
type SharedAnswer = keyof Texts['ui']['answers'];
type OwnAnswer<Id extends StepId> = Steps[Id] extends { answers: infer Answers } ? keyof Answers : never;

type StepsWithoutTexts = Exclude<StepId, keyof Steps>;
type TextsWithoutStep = Exclude<keyof Steps, StepId>;
type DeskSteps = DeskTexts['deskSteps'];
type StepsThatNobodyAsks = Exclude<StepId, keyof DeskSteps>;
type AskedWithoutStep = Exclude<keyof DeskSteps, StepId>;
type AnswersWithoutTexts = { [Id in StepId]: Exclude<AnswerId<Id>, OwnAnswer<Id> | SharedAnswer> }[StepId];
/** All that a validator may say: the kinds of what is right, and the problems of what is not. */
type AddressFinding =
  | Extract<AddressCheck, { ok: true }>['kind']
  | Extract<AddressCheck, { ok: false }>['problem'];
type PhoneFinding = Extract<PhoneCheck, { ok: true }>['type'] | Extract<PhoneCheck, { ok: false }>['problem'];
type FindingsWithoutTexts =
  | Exclude<AddressFinding, keyof Texts['validation']['address']>
  | Exclude<PhoneFinding, keyof Texts['validation']['phone']>;
type MessagesWithoutTexts = Exclude<MessageId, keyof Texts['messages']>;
type TextsWithoutMessage = Exclude<keyof Texts['messages'], MessageId>;
type NoticesWithoutTexts = Exclude<NoticeId, keyof Texts['notices']>;
type TextsWithoutNotice = Exclude<keyof Texts['notices'], NoticeId>;
type NeedsWithoutTexts = Exclude<Need, keyof Texts['ui']['needs']>;
type MessagesWithoutStep = Exclude<(typeof messages)[number]['step'], StepId>;

/** `true` only for a union without members; otherwise the members, so that the compiler's message names them. */
type None<Missing> = [Missing] extends [never] ? true : Missing;

export const completeTexts: {
  readonly steps: None<StepsWithoutTexts>;
  readonly texts: None<TextsWithoutStep>;
  readonly answers: None<AnswersWithoutTexts>;
  readonly atDesk: None<StepsThatNobodyAsks>;
  readonly textsOfDesk: None<AskedWithoutStep>;
  readonly findings: None<FindingsWithoutTexts>;
  readonly messages: None<MessagesWithoutTexts>;
  readonly meanings: None<TextsWithoutMessage>;
  readonly notices: None<NoticesWithoutTexts>;
  readonly textsOfNotices: None<TextsWithoutNotice>;
  readonly needs: None<NeedsWithoutTexts>;
  readonly targets: None<MessagesWithoutStep>;
} = {
  steps: true,
  texts: true,
  answers: true,
  atDesk: true,
  textsOfDesk: true,
  findings: true,
  messages: true,
  meanings: true,
  notices: true,
  textsOfNotices: true,
  needs: true,
  targets: true,
};
