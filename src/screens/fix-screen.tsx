import { useTranslation } from 'react-i18next';
import { AnswerList } from './answer-list.tsx';
import type { StepScreenProps } from './guide-context.ts';
import { StepCheck } from './step-check.tsx';
import { StepFrame } from './step-frame.tsx';
import { useStepText } from './use-step-text.ts';

/** A step that says what to do, lets one check what has to be typed, and then asks whether it worked. */
export function FixScreen(props: StepScreenProps) {
  const { t } = useTranslation('ui');
  const { ask } = useStepText(props.place.step);
  return (
    <StepFrame {...props}>
      <StepCheck place={props.place} />
      <AnswerList place={props.place} heading={ask ?? t('step.didItWork')} />
    </StepFrame>
  );
}
