import { useTranslation } from 'react-i18next';
import type { GivenAnswer } from '../../flow/trail.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useAnswerText, useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';

/** An answer with the short name of its question: "I am: a student". */
export function AnswerSummary({ given }: { readonly given: GivenAnswer<ValidStepId> }) {
  const { t } = useTranslation('ui');
  const { trail, title } = useStepText(given.step);
  const { short } = useAnswerText(given);
  return (
    <span>
      {trail ?? title}
      {t('trail.colon')}
      <b>
        <RichText text={short} />
      </b>
    </span>
  );
}
