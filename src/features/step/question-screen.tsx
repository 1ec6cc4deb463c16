import { useTranslation } from 'react-i18next';
import { inputAt } from '../../flow/input.ts';
import { useDraft } from '../../guide/drafts.ts';
import { type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { PanelSection } from '../../ui/form/panel-section.tsx';
import { CodeForm } from '../lookup/code-form.tsx';
import { AnswerList } from './answer-list.tsx';
import { StepFrame } from './step-frame.tsx';
import { StepInput } from './step-input.tsx';

/** A step whose title is a question. Some questions also have a message search, and the start has a field for codes. */
export function QuestionScreen(props: StepScreenProps) {
  const { tree } = useGuide();
  const { step } = props.place;
  const isStart = step === tree.start;
  const hasTools = isStart || inputAt(tree, step) !== undefined;
  return (
    <StepFrame
      {...props}
      tools={
        hasTools ? (
          <>
            <StepInput place={props.place} />
            {isStart ? <CodeSection /> : null}
          </>
        ) : undefined
      }
    >
      <AnswerList place={props.place} />
    </StepFrame>
  );
}

/** The field for a code that the reader has heard or read. */
function CodeSection() {
  const { tree } = useGuide();
  const { t } = useTranslation('ui');
  const code = useDraft('code', tree.start);
  return (
    <PanelSection title={<HeadingText>{t('code.title')}</HeadingText>}>
      <PartBoundary>
        <CodeForm draft={code} />
      </PartBoundary>
    </PanelSection>
  );
}
