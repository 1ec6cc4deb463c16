/** One answer given: at which step, and which. */
export interface GivenAnswer<Id extends string = string> {
  readonly step: Id;
  readonly answer: string;
}

/**
 * The answers given so far, in order. Without a type argument its ids may be any text: a trail from outside is a claim
 * until `replay` has held it against the tree.
 */
export type Trail<Id extends string = string> = readonly GivenAnswer<Id>[];
