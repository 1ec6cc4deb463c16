import { AnswerList } from './answer-list.tsx';
import type { StepScreenProps } from './guide-context.ts';
import { StepCheck } from './step-check.tsx';
import { StepFrame } from './step-frame.tsx';
import { useStepText } from './use-step-text.ts';

/** A step at which something is typed and judged; the answers below do the same by eye, also without script. */
export function CheckScreen(props: StepScreenProps) {
  const { choose } = useStepText(props.place.step);
  return (
    <StepFrame {...props}>
      <StepCheck place={props.place} />
      <AnswerList place={props.place} heading={choose} />
    </StepFrame>
  );
}
