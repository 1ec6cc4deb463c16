import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { resolveAliases } from '../../flow/published-ids.ts';
import { backTo, isStepId, replay } from '../../flow/replay.ts';
import type { Trail } from '../../flow/trail.ts';
import { useGuide } from '../../guide/guide-context.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { placePath, stepPath } from '../../url/paths.ts';
import { trailFromQuery } from '../../url/trail-query.ts';

/** The reader's place on the map: the step of the hash, and the answers of the trail, as claimed by the URL. */
export interface MapPlace {
  readonly here: ValidStepId | undefined;
  readonly trail: Trail<ValidStepId>;
  /** Returns the path of a step. Those of the trail and `here` keep the answers that led to them. */
  readonly pathOf: (step: string) => string;
}

/**
 * Returns the reader's place on the map. The static page knows neither hash nor trail; until it is hydrated, the stylesheet
 * marks the step with `:target`.
 */
export function useMapPlace(): MapPlace {
  const { tree, steps, language } = useGuide();
  const { hash, search } = useLocation();
  const isHydrated = useHydrated();
  return useMemo(() => {
    const id = hash.slice(1);
    const here = isHydrated && isStepId(tree, id) ? id : undefined;
    const claims = isHydrated ? resolveAliases(trailFromQuery(search), steps) : [];
    const { trail: before, later } = replay(tree, claims, here ?? tree.start);
    // Without a step, all answers are shown.
    const trail = here === undefined ? [...before, ...later] : before;
    const pathOf = (step: string) => {
      if (step === here) return placePath(language, { step, trail });
      const position = trail.findIndex((given) => given.step === step);
      const earlier = backTo({ step, trail }, position);
      return earlier ? placePath(language, earlier) : stepPath(language, step);
    };
    return { here, trail, pathOf };
  }, [tree, steps, language, hash, search, isHydrated]);
}
