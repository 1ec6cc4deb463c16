import { answerStep, answersOf, type Place } from '../flow/replay.ts';
import { useGuide } from './guide-context.ts';

/**
 * The place to go to from another one for a step that is no row of its answers: a function of the step. Where an answer
 * of the place leads there it is given, so that the trail goes on; any other step is opened anew.
 */
export function usePlaceAt(place: Place | undefined): (step: string) => Place {
  const { tree } = useGuide();
  return (step) => {
    const next =
      place &&
      answersOf(tree, place.step)
        .map(({ id }) => answerStep(tree, place, id))
        .find((given) => given?.step === step);
    return next ?? { step, trail: [], ahead: [] };
  };
}
