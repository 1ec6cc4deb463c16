import type { StepScreenProps } from '../../guide/guide-context.ts';
import { useStepText } from '../../guide/use-step-text.ts';
import { AnswerList } from './answer-list.tsx';
import { StepFrame } from './step-frame.tsx';
import { StepInput } from './step-input.tsx';

/**
 * A step with an input that a validator checks. The answers below let readers decide themselves, also without scripts.
 */
export function CheckScreen(props: StepScreenProps) {
  const { choose } = useStepText(props.place.step);
  return (
    <StepFrame {...props}>
      <StepInput place={props.place} />
      <AnswerList place={props.place} heading={choose} />
    </StepFrame>
  );
}
