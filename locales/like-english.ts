import type { BranchId, StepIdOf } from '../src/tree/ids.ts';
import type deskTexts from './en/desk/index.ts';
import type texts from './en/index.ts';

/** What another language has to have: the same keys as English, file by file. */
export type LikeEnglish<Name extends keyof typeof texts> = (typeof texts)[Name];

/** The file of a branch with the keys of the English one. */
export type BranchLikeEnglish<Branch extends BranchId> = Pick<(typeof texts)['steps'], StepIdOf<Branch>>;

/** A file of the desk, apart from those of the branches, with the keys of the English one. */
export type DeskLikeEnglish<Name extends keyof typeof deskTexts> = (typeof deskTexts)[Name];
