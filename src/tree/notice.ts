/**
 * Information that is valid for a limited time, shown at the steps that list it: from the day `from` (inclusive) until
 * the day `until` (exclusive), as dates in Japan such as `2027-02-01`. `to` is the step that it recommends. With
 * `leads`, the notice is prominent and its link is a button.
 */
export interface Notice<Id extends string = string, Source extends string = string> {
  readonly from?: string;
  readonly until?: string;
  readonly to: Id;
  readonly leads?: boolean;
  readonly sources: readonly Source[];
}
