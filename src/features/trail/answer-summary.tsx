import { useTranslation } from 'react-i18next';
import type { GivenAnswer } from '../../flow/trail.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { answerKey, stepText, useStepTranslator } from '../../guide/use-step-text.ts';

/** "I am: a student": the words of a step's trail and of the answer. */
export function AnswerSummary({ given }: { readonly given: GivenAnswer }) {
  const t = useStepTranslator();
  const { t: ui } = useTranslation('ui');
  const text = stepText(t, given.step);
  const { ns, key } = answerKey(text, given);
  return (
    <span>
      {text.trail ?? text.title}
      {ui('trail.colon')}
      <b>
        <RichText ns={ns} text={`${key}.short`} />
      </b>
    </span>
  );
}
