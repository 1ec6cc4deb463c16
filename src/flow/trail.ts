/** An answer that was given, with its step. */
export interface GivenAnswer<Id extends string = string> {
  readonly step: Id;
  readonly answer: string;
}

/**
 * The answers given so far, in order. Without a type argument the ids are arbitrary strings: a trail from outside is
 * only a claim until `replay` has checked it against the tree.
 */
export type Trail<Id extends string = string> = readonly GivenAnswer<Id>[];
