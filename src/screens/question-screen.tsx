import { AnswerList } from './answer-list.tsx';
import type { StepScreenProps } from './guide-context.ts';
import { StepCheck } from './step-check.tsx';
import { StepFrame } from './step-frame.tsx';

/** A step that asks: its title is the question, its answers are the ways on, and at some the message searches for more. */
export function QuestionScreen(props: StepScreenProps) {
  return (
    <StepFrame {...props}>
      <AnswerList place={props.place} />
      <StepCheck place={props.place} />
    </StepFrame>
  );
}
