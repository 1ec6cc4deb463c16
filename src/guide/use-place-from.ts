import { answerStep, answersOf, replay } from '../flow/replay.ts';
import { type GuidePlace, useGuide } from './guide-context.ts';
import type { GuideTree, ValidStepId } from './valid-step-id.ts';

/**
 * Returns a function that turns a step that a message means into the place to link to. If an answer of `place` leads to
 * the step, the result includes that answer, so that the trail continues; otherwise it is the step without a trail, since
 * the message may contradict the answers given.
 */
export function usePlaceFrom(place: GuidePlace | undefined): (step: ValidStepId) => GuidePlace {
  const { tree } = useGuide();
  return (step) => (place && placeByAnswer(tree, place, step)) ?? placeWithoutTrail(step);
}

/**
 * Returns a function that turns a step that a notice or a warning advises into the place to link to. Like
 * `usePlaceFrom`, but without such an answer it keeps the answers given: they stay true, and later steps must not ask for
 * what the reader lacks.
 */
export function useAdvisedPlace(place: GuidePlace): (step: ValidStepId) => GuidePlace {
  const { tree } = useGuide();
  return (step) => placeByAnswer(tree, place, step) ?? placeWithAnswers(tree, place, step);
}

function placeByAnswer(tree: GuideTree, place: GuidePlace, step: ValidStepId): GuidePlace | undefined {
  return answersOf(tree, place.step)
    .map(({ id }) => answerStep(tree, place, id))
    .find((given) => given?.step === step);
}

/**
 * Returns the place of a step that a text links to. It keeps the answers given: they stay true, and later steps must not
 * ask for what the reader lacks. Without a place there are none.
 */
export function placeWithAnswers(
  tree: GuideTree,
  place: GuidePlace | undefined,
  step: ValidStepId,
): GuidePlace {
  return { step, trail: place ? replay(tree, place.trail, step).trail : [] };
}

/** Returns the place of a step opened without a trail. */
export function placeWithoutTrail(step: ValidStepId): GuidePlace {
  return { step, trail: [] };
}
