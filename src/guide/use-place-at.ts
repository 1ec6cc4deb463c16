import { answerStep, answersOf } from '../flow/replay.ts';
import { type GuidePlace, useGuide } from './guide-context.ts';
import type { ValidStepId } from './valid-step-id.ts';

/**
 * The place to go to from another one for a step that is no row of its answers: a function of the step. Where an answer
 * of the place leads there it is given, so that the trail goes on; any other step is opened anew.
 */
export function usePlaceAt(place: GuidePlace | undefined): (step: ValidStepId) => GuidePlace {
  const { tree } = useGuide();
  return (step) => {
    const next =
      place &&
      answersOf(tree, place.step)
        .map(({ id }) => answerStep(tree, place, id))
        .find((given) => given?.step === step);
    return next ?? opened(step);
  };
}

/** A step without anything known of how one came to it. */
export function opened(step: ValidStepId): GuidePlace {
  return { step, trail: [], ahead: [] };
}
