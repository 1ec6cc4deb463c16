import { answerStep, answersOf } from '../flow/replay.ts';
import { type GuidePlace, useGuide } from './guide-context.ts';
import type { ValidStepId } from './valid-step-id.ts';

/**
 * For a link from a place to a step that is not among its answers' rows (a notice, a message): the place that it leads
 * to, as a function of the step. Where an answer of the place leads there, that answer is given, so that the trail goes
 * on; any other step is opened without a trail.
 */
export function usePlaceFrom(place: GuidePlace | undefined): (step: ValidStepId) => GuidePlace {
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

/** The place of a step that is opened without a trail. */
export function opened(step: ValidStepId): GuidePlace {
  return { step, trail: [], ahead: [] };
}
