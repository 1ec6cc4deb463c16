import { useTranslation } from 'react-i18next';
import { useDraft } from '../../guide/drafts.ts';
import { type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import { useWait } from '../waiting/use-wait.ts';
import { WaitForm } from '../waiting/wait-form.tsx';
import { AnswerList } from './answer-list.tsx';
import { StepFrame } from './step-frame.tsx';
import { StepInput } from './step-input.tsx';

/** A step that says what to do, may check an input or say how long to wait, and asks whether it worked. */
export function FixScreen(props: StepScreenProps) {
  const { t } = useTranslation('ui');
  const { tree } = useGuide();
  const time = useDraft('time', props.place.step);
  const wait = useWait(props.place.step);
  const { ask } = useStepText(props.place.step);
  const step = tree.steps[props.place.step];
  const minutes = step?.kind === 'fix' ? step.waits : undefined;
  return (
    <StepFrame {...props}>
      <StepInput place={props.place} />
      {minutes === undefined ? null : (
        <PartBoundary>
          <WaitForm place={props.place} minutes={minutes} draft={time} wait={wait} />
        </PartBoundary>
      )}
      <AnswerList
        place={props.place}
        heading={ask ?? t('step.didItWork')}
        wait={minutes === undefined ? undefined : { minutes, typed: time[0], until: wait.until }}
      />
    </StepFrame>
  );
}
