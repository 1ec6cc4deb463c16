import type { MapHit } from './search-map.ts';
import type { MapPlace } from './use-map-place.ts';

/** What is marked on the map, in the outline and in the drawing. */
export interface MapMarks extends MapPlace {
  /** What the search has found; `undefined` while nothing is searched. */
  readonly hits: readonly MapHit[] | undefined;
}

/**
 * The marks of a step, as props of a component that renders again only if they change: typing in the search must not wait
 * for hundreds of steps.
 */
export interface StepMarks {
  readonly isHere: boolean;
  /** The answer that the trail has for the step. */
  readonly given: string | undefined;
  /** Whether the search has found the step, and which of its answers: their ids, separated by spaces. */
  readonly found: string | undefined;
  readonly pathOf: MapPlace['pathOf'];
}

/** Returns a function that gives the marks of a step. */
export function marksOfSteps({ here, trail, pathOf, hits = [] }: MapMarks): (step: string) => StepMarks {
  const given = new Map<string, string>(trail.map(({ step, answer }) => [step, answer]));
  const found = new Map(hits.map(({ step, answers }) => [step, answers.join(' ')]));
  return (step) => ({
    isHere: step === here,
    given: given.get(step),
    found: found.get(step),
    pathOf,
  });
}
