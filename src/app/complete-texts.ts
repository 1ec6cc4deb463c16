import type { Texts } from '../i18n/texts.ts';
import type { AnswerId, StepId } from '../tree/tree.ts';
import type { AddressProblem } from '../validators/address.ts';

/**
 * Nothing here runs: it compiles only while every step of the tree, every answer and every problem that a validator
 * names has its texts. The other languages follow English by `satisfies Texts`.
 */
type Steps = Texts['steps'];
type SharedAnswer = keyof Texts['ui']['answers'];
type OwnAnswer<Id extends StepId> = Steps[Id] extends { answers: infer Answers } ? keyof Answers : never;

type StepsWithoutTexts = Exclude<StepId, keyof Steps>;
type TextsWithoutStep = Exclude<keyof Steps, StepId>;
type AnswersWithoutTexts = { [Id in StepId]: Exclude<AnswerId<Id>, OwnAnswer<Id> | SharedAnswer> }[StepId];
type ProblemsWithoutTexts = Exclude<AddressProblem, keyof Texts['validation']['address']>;

/** `true` only for a union without members; otherwise the members, so that the compiler's message names them. */
type None<Missing> = [Missing] extends [never] ? true : Missing;

export const completeTexts: {
  readonly steps: None<StepsWithoutTexts>;
  readonly texts: None<TextsWithoutStep>;
  readonly answers: None<AnswersWithoutTexts>;
  readonly problems: None<ProblemsWithoutTexts>;
} = { steps: true, texts: true, answers: true, problems: true };
