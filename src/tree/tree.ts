import { branches } from './branches.ts';
import type { StepId } from './ids.ts';
import { notices } from './notices.ts';
import type { Tree } from './types.ts';

/** Each branch file type-checks its own steps, and `branches` has every branch, so the merged record is complete. */
const steps: Tree<StepId>['steps'] = Object.assign({}, ...Object.values(branches));

/** The decision tree. */
export const tree: Tree<StepId> = { start: 'start', steps, notices };
