import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { GivenAnswer } from '../flow/trail.ts';
import type { AnswerText, StepText } from '../i18n/texts.ts';

type StepTranslator = TFunction<readonly ['steps', 'ui']>;

/** The texts of one step as they are in the locale file, with `{{…}}` still in them: `RichText` fills them in. */
export function useStepText(id: string): StepText {
  return stepText(useStepTranslator(), id);
}

/** A translator for the texts of steps, and for those of the interface that stand in for them. */
export function useStepTranslator(): StepTranslator {
  return useTranslation(['steps', 'ui'] as const).t;
}

/** Ids come from URLs and trails as plain strings; that each has its texts is checked in `app/complete-texts.ts`. */
export function stepText(t: StepTranslator, id: string): StepText {
  return t(id as 'start', { ns: 'steps', returnObjects: true }) as StepText;
}

/** The key of an answer's texts: the step's own, or those that all steps share. */
export function answerKey(
  text: StepText,
  { step, answer }: GivenAnswer,
): { ns: 'steps' | 'ui'; key: string } {
  return text.answers?.[answer]
    ? { ns: 'steps', key: `${step}.answers.${answer}` }
    : { ns: 'ui', key: `answers.${answer}` };
}

/** The texts of an answer: the step's own, or those that all steps share. */
export function answerText(t: StepTranslator, given: GivenAnswer): AnswerText {
  const { ns, key } = answerKey(stepText(t, given.step), given);
  return t(key as 'start', { ns, returnObjects: true }) as unknown as AnswerText;
}
