import { AnswerList } from './answer-list.tsx';
import type { StepScreenProps } from './guide-context.ts';
import { StepFrame } from './step-frame.tsx';

/** A step that asks: its title is the question, its answers are the ways on. */
export function QuestionScreen(props: StepScreenProps) {
  return (
    <StepFrame {...props}>
      <AnswerList place={props.place} />
    </StepFrame>
  );
}
