/**
 * What is true for a time only, and said at the steps that name it: from the day `from` on, and before the day `until`
 * (`2027-02-01`, as the calendar stands in Japan). `to` is the step that it advises, and `leads` says that this advice
 * comes before what the step itself has to say.
 */
export interface Notice<Id extends string = string, Source extends string = string> {
  readonly from?: string;
  readonly until?: string;
  readonly to: Id;
  readonly leads?: boolean;
  readonly sources: readonly Source[];
}
