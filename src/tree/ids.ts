import type record from './published-steps.json';

/**
 * The id of a step: its URL, the key of its texts and its name in a trail. The record of what was released says which
 * there are, so that a step and an answer that leads nowhere are each refused where they are written.
 */
export type StepId = Exclude<keyof typeof record.steps, keyof typeof record.aliases>;

/** A branch: the part of a step's id before its slash, which is also the id of its first step. */
export type BranchId = FirstPart<StepId>;

type FirstPart<Id extends string> = Id extends `${infer Branch}/${string}` ? Branch : Id;

/** The ids of the steps of one branch. */
export type StepIdOf<Branch extends BranchId> = Extract<StepId, Branch | `${Branch}/${string}`>;
