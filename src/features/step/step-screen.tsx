import type { ComponentType } from 'react';
import { AnswersInstead } from '../../guide/form-not-ready.tsx';
import { type StepScreenProps, useGuide } from '../../guide/guide-context.ts';
import type { StepKind } from '../../tree/types.ts';
import { FormNotReady } from '../../ui/form/form.tsx';
import { CheckScreen } from './check-screen.tsx';
import { FixScreen } from './fix-screen.tsx';
import { OutcomeScreen } from './outcome-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';

const SCREENS: Readonly<Record<StepKind, ComponentType<StepScreenProps>>> = {
  question: QuestionScreen,
  check: CheckScreen,
  fix: FixScreen,
  outcome: OutcomeScreen,
};

/** Renders a step by its kind. */
export function StepScreen(props: StepScreenProps) {
  const { tree } = useGuide();
  const kind = tree.steps[props.place.step]?.kind;
  if (kind === undefined) throw new Error(`There is no step ${props.place.step}`);
  const Screen = SCREENS[kind];
  return (
    <FormNotReady value={<AnswersInstead />}>
      <Screen {...props} />
    </FormNotReady>
  );
}
