import { branchesOf } from '../../flow/id-conventions.ts';
import { stepIdsOf } from '../../flow/replay.ts';
import type { Guide, GuideTarget } from '../../guide/guide-context.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import type { PlainPageName } from '../../url/pages.ts';

/** What to link to: a section of the guide, a step, or a page without a step. */
export interface Linked {
  readonly target: Extract<GuideTarget, { readonly page: 'step' | PlainPageName }>;
  /** The branch that the target begins. Its name says more than the title of its first step, which is a question. */
  readonly branch?: ValidStepId;
}

/** The pages without a step that others link to. */
const PAGES = ['help', 'checks', 'map'] as const satisfies readonly PlainPageName[];

/** Returns what the page for those who link lists, in groups: every branch, the most wanted steps, and other pages. */
export function linkGroups({ tree, wantedSteps }: Pick<Guide, 'tree' | 'wantedSteps'>) {
  const stepTarget = (step: ValidStepId) => ({ page: 'step', step }) as const;
  return [
    {
      id: 'branches',
      linked: branchesOf(stepIdsOf(tree)).map((step): Linked => ({ target: stepTarget(step), branch: step })),
    },
    { id: 'steps', linked: wantedSteps.map((step): Linked => ({ target: stepTarget(step) })) },
    { id: 'pages', linked: PAGES.map((page): Linked => ({ target: { page } })) },
  ] as const;
}
