import type record from './published-steps.json';

/**
 * The id of a step: its URL, the key of its texts and its name in a trail. The ids come from the record of released
 * steps, so that an unknown step or target is a compile error where it is written.
 */
export type StepId = Exclude<keyof typeof record.steps, keyof typeof record.aliases>;

/** The id of a branch: the part of a step's id before the slash, which is also the id of the branch's first step. */
export type BranchId = FirstPart<StepId>;

type FirstPart<Id extends string> = Id extends `${infer Branch}/${string}` ? Branch : Id;

/** The ids of the steps of one branch. */
export type StepIdOf<Branch extends BranchId> = Extract<StepId, Branch | `${Branch}/${string}`>;
