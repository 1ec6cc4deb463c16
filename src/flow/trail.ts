/** One answer given: at which step, and which. */
export interface GivenAnswer {
  readonly step: string;
  readonly answer: string;
}

/** The answers given so far, in order. */
export type Trail = readonly GivenAnswer[];
