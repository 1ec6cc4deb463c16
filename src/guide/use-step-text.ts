import { useTranslation } from 'react-i18next';
import type { AnswerText, StepText } from '../../locales/step-parts.ts';
import type { GivenAnswer } from '../flow/trail.ts';
import { answerText, stepText } from '../i18n/content-texts.ts';
import type { ValidStepId } from './valid-step-id.ts';

/** Returns the texts of a step, with their marks. `RichText` renders marks. */
export function useStepText(step: ValidStepId): StepText {
  return stepText(useTranslation().i18n, step);
}

/** Returns the texts of an answer, with their marks. */
export function useAnswerText(given: GivenAnswer<ValidStepId>): AnswerText {
  return answerText(useTranslation().i18n, given);
}
