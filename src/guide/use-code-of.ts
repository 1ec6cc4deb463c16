import type { Target } from '../url/paths.ts';
import { useGuide } from './guide-context.ts';

/** The code that leads to a page: a function of the page. Above all languages it is the shortest way there. */
export function useCodeOf(): (target: Target) => string | undefined {
  const { tree, codes } = useGuide();
  return (target) =>
    'step' in target
      ? tree.steps[target.step]?.code
      : [...codes].find(([, { page }]) => page === target.page)?.[0];
}
