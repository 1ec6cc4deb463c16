import type { BranchId, StepId, StepIdOf } from './ids.ts';
import type { NoticeId } from './notices.ts';
import type { SourceId } from './sources.ts';
import type { Step } from './types.ts';

/**
 * The steps of one branch, by id: all that the record of released steps has of it, and no other. Every target, source,
 * notice and drawing that they name is there; a wrong one is an error at its own line.
 */
export type Branch<Id extends BranchId> = Readonly<Record<StepIdOf<Id>, Step<StepId, SourceId, NoticeId>>>;
