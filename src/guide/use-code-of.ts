import { type GuideTarget, useGuide } from './guide-context.ts';

/** The code that leads to a page: a function of the page. Above all languages it is the shortest way there. */
export function useCodeOf(): (target: GuideTarget) => string | undefined {
  const { tree, codes } = useGuide();
  return (target) =>
    'step' in target
      ? tree.steps[target.step]?.code
      : [...codes].find(([, { page }]) => page === target.page)?.[0];
}
