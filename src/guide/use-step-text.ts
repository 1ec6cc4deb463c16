import { useTranslation } from 'react-i18next';
import type { AnswerText, StepText } from '../../locales/step-parts.ts';
import type { GivenAnswer } from '../flow/trail.ts';
import { answerText, stepText } from '../i18n/content-texts.ts';
import type { ValidStepId } from './valid-step-id.ts';

/** The texts of one step, with their marks: `RichText` shows those. */
export function useStepText(step: ValidStepId): StepText {
  return stepText(useTranslation().i18n, step);
}

/** The texts of an answer of a step, with their marks. */
export function useAnswerText(given: GivenAnswer<ValidStepId>): AnswerText {
  return answerText(useTranslation().i18n, given);
}
