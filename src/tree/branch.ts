import type { BranchId, StepId, StepIdOf } from './ids.ts';
import type { NoticeId } from './notices.ts';
import type { SourceId } from './sources.ts';
import type { Step } from './types.ts';

/**
 * The steps of one branch, by id. It must have exactly the ids that the record of released steps lists for the branch,
 * and each target, source, notice and drawing must exist; a wrong one is a compile error at its own line.
 */
export type Branch<Id extends BranchId> = Readonly<Record<StepIdOf<Id>, Step<StepId, SourceId, NoticeId>>>;
