import { useTranslation } from 'react-i18next';
import type { GivenAnswer } from '../../flow/trail.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useAnswerText, useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { answerText, stepText } from '../../i18n/content-texts.ts';

/** An answer with the short name of its question: "I am: a student". */
export function AnswerSummary({ given }: { readonly given: GivenAnswer<ValidStepId> }) {
  const { t } = useTranslation('ui');
  const { trail, title } = useStepText(given.step);
  const { short } = useAnswerText(given);
  return (
    <span>
      <span>{`${trail ?? title}${t('trail.colon')}`}</span>
      <b>
        <RichText text={short} />
      </b>
    </span>
  );
}

/** Returns a function that gives the same words as `AnswerSummary` as plain text, for the names of links. */
export function useAnswerSummary(): (given: GivenAnswer<ValidStepId>) => string {
  const { t, i18n } = useTranslation('ui');
  return (given) => {
    const { trail, title } = stepText(i18n, given.step);
    return (trail ?? title) + t('trail.colon') + answerText(i18n, given).short;
  };
}
