import { answersOf, give, type Place } from '../engine/replay.ts';
import { placePath, stepPath } from '../url/paths.ts';
import { useGuide } from './guide-context.ts';

/**
 * The path from a place to a step that is no row of its answers: a function of the step. Where an answer of the place
 * leads there it is given, so that the trail goes on; any other step is opened anew.
 */
export function usePathTo(place: Place | undefined): (step: string) => string {
  const { tree, language } = useGuide();
  return (step) => {
    const next =
      place &&
      answersOf(tree, place.step)
        .map(({ id }) => give(tree, place, id))
        .find((given) => given?.step === step);
    return next ? placePath(language, next) : stepPath(language, step);
  };
}
