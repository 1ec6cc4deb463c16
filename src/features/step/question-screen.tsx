import { useTranslation } from 'react-i18next';
import { useDraft } from '../../guide/drafts.ts';
import { type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { CodeForm } from '../lookup/code-form.tsx';
import { AnswerList } from './answer-list.tsx';
import { InputSection } from './input-section.tsx';
import { StepFrame } from './step-frame.tsx';
import { StepInput } from './step-input.tsx';

/** A step whose title is a question. Some questions also have a message search, and the start has a field for codes. */
export function QuestionScreen(props: StepScreenProps) {
  const { tree } = useGuide();
  const code = useDraft('code', props.place.step);
  const { t } = useTranslation('ui');
  return (
    <StepFrame {...props}>
      <AnswerList place={props.place} />
      <StepInput place={props.place} />
      {props.place.step === tree.start ? (
        <InputSection title={t('code.title')}>
          <PartBoundary>
            <CodeForm draft={code} />
          </PartBoundary>
        </InputSection>
      ) : null}
    </StepFrame>
  );
}
