import { branches } from './branches.ts';
import type { StepId } from './ids.ts';
import { notices } from './notices.ts';
import type { Tree } from './types.ts';

/** Each branch is checked step by step where it is written; together they have every step there is. */
const steps: Tree<StepId>['steps'] = Object.assign({}, ...Object.values(branches));

/** The decision tree. */
export const tree: Tree<StepId> = { start: 'start', steps, notices };
