import { answerStep, answersOf } from '../flow/replay.ts';
import { type GuidePlace, useGuide } from './guide-context.ts';
import type { ValidStepId } from './valid-step-id.ts';

/**
 * Returns a function that turns a step into the place to link to, for links outside the answer rows (notices,
 * messages). If an answer of `place` leads to the step, the result includes that answer, so that the trail continues;
 * otherwise it is the step without a trail.
 */
export function usePlaceFrom(place: GuidePlace | undefined): (step: ValidStepId) => GuidePlace {
  const { tree } = useGuide();
  return (step) => {
    const next =
      place &&
      answersOf(tree, place.step)
        .map(({ id }) => answerStep(tree, place, id))
        .find((given) => given?.step === step);
    return next ?? placeWithoutTrail(step);
  };
}

/** Returns the place of a step opened without a trail. */
export function placeWithoutTrail(step: ValidStepId): GuidePlace {
  return { step, trail: [] };
}
